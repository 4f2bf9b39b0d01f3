import { awardFaults } from './award-references.ts';
import { sumOf } from './awards/points.ts';
import { doubled, knownIn, ruleFaults } from './rule-references.ts';
import { shown } from './schema-fault.ts';
import type { TenderDefinition } from './tender.ts';

/** What the parts of a definition that refer to each other get wrong: doubles, references to nothing, bands out of order. */
export const referenceFaults = (tender: TenderDefinition): readonly string[] => {
  const known = knownIn(tender);
  return [
    ...doubles(tender),
    ...tender.roles.flatMap(({ titles, consider }, index) => [
      ...starFaults(titles, `roles[${index}].titles`),
      ...starFaults(consider, `roles[${index}].consider`),
    ]),
    ...tender.requirements.flatMap(({ rule }, index) => ruleFaults(rule, `requirements[${index}].rule`, known)),
    ...tender.criteria.flatMap(({ award }, index) => awardFaults(award, `criteria[${index}].award`, known)),
    ...weightFaults(tender),
    ...tieBreakFaults(tender),
  ];
};

const doubles = (tender: TenderDefinition): readonly string[] => {
  const lists = ['suppliers', 'roles', 'topics', 'systems', 'organisations', 'qualifications', 'declarations'] as const;
  const items = [...tender.requirements, ...tender.criteria].map(({ id }) => id);
  const count = tender.requirements.length;
  return [
    ...lists.flatMap((list) =>
      doubled(
        tender[list].map(({ id }) => id),
        (index) => `${list}[${index}].id`,
      ),
    ),
    ...doubled(items, (index) => (index < count ? `requirements[${index}].id` : `criteria[${index - count}].id`)),
  ];
};

/** Topics may end in a `*`; in a job title it would let other functions in. */
const starFaults = (titles: readonly string[], path: string): readonly string[] =>
  titles.flatMap((title, index) =>
    title.includes('*') ? [`${path}[${index}]: a * has no meaning in a job title; list each title`] : [],
  );

/** Weights are percentages of one whole: every criterion has one and they are 100 together, or none has one. */
const weightFaults = ({ criteria }: TenderDefinition): readonly string[] => {
  const weights = criteria.flatMap(({ weightPercent }) => weightPercent ?? []);
  if (weights.length === 0) return [];
  if (weights.length < criteria.length)
    return criteria.flatMap(({ weightPercent }, index) =>
      weightPercent === undefined
        ? [`criteria[${index}].weightPercent: is missing, while other criteria have a weight`]
        : [],
    );
  const total = sumOf(weights);
  return total === 100 ? [] : [`criteria: the weights are ${total} together and must be 100`];
};

const tieBreakFaults = ({ tieBreak, lotSeed, criteria }: TenderDefinition): readonly string[] => {
  const lot = tieBreak.indexOf('lot');
  const names = tieBreak.map((rule) => (typeof rule === 'string' ? rule : rule.criterion));
  return [
    ...doubled(names, (index) => `tieBreak[${index}]`),
    ...tieBreak.flatMap((rule, index) =>
      typeof rule === 'string' || criteria.some(({ id }) => id === rule.criterion)
        ? []
        : [`tieBreak[${index}].criterion: there is no criterion with the id "${shown(rule.criterion)}"`],
    ),
    ...(lot >= 0 && lot < tieBreak.length - 1
      ? [`tieBreak[${lot}]: a lot decides everything, so that it must be the last`]
      : []),
    ...(lot >= 0 && lotSeed === undefined ? ['lotSeed: is missing, while the tie-break has a lot'] : []),
  ];
};
