import type { Award, AwardOf } from './award.ts';
import { type Known, listFaults, ruleFaults, unknown } from './rule-references.ts';

/** What an award refers to that is not there, or says that cannot be; `path` is its place in the definition. */
export const awardFaults = (award: Award, path: string, known: Known): readonly string[] => {
  switch (award.kind) {
    case 'all-or-nothing':
      return ruleFaults(award.rule, `${path}.rule`, known);
    case 'bands':
      return bandFaults(award, path, known);
    case 'per-item':
      return [
        ...award.rules.flatMap((rule, index) => ruleFaults(rule, `${path}.rules[${index}]`, known)),
        ...(award.max < award.pointsEach
          ? [`${path}.max: ${award.max} is less than the ${award.pointsEach} points of one item`]
          : []),
      ];
    case 'sum':
      return award.parts.flatMap((part, index) => awardFaults(part.award, `${path}.parts[${index}].award`, known));
  }
};

const bandFaults = (award: AwardOf<'bands'>, path: string, known: Known): readonly string[] => {
  const { role, topics, organisations, system, windowYears, onlyIf, bands } = award;
  const measures = [role, topics, organisations, system].filter((measure) => measure !== undefined).length;
  return [
    ...(measures === 1
      ? []
      : [
          `${path}: give one of role, topics, organisations and system${measures === 0 ? '' : `, not ${measures} of them`}`,
        ]),
    ...(role === undefined ? [] : unknown('role', role, `${path}.role`, known)),
    ...(system === undefined ? [] : unknown('system', system, `${path}.system`, known)),
    ...listFaults('topic', topics, `${path}.topics`, known),
    ...listFaults('organisation', organisations, `${path}.organisations`, known),
    ...(onlyIf === undefined ? [] : ruleFaults(onlyIf, `${path}.onlyIf`, known)),
    ...bands.flatMap((band, index) =>
      orderFaults(band.fromMonths, bands[index - 1]?.fromMonths, windowYears, `${path}.bands[${index}].fromMonths`),
    ),
  ];
};

const orderFaults = (
  from: number,
  before: number | undefined,
  windowYears: number | undefined,
  field: string,
): readonly string[] => [
  ...(before !== undefined && before >= from
    ? [`${field}: ${from} must be more than the ${before} of the band before it`]
    : []),
  ...(windowYears !== undefined && from > 12 * windowYears
    ? [`${field}: ${from} months do not fit in a window of ${windowYears} ${windowYears === 1 ? 'year' : 'years'}`]
    : []),
];
