import type { Award } from './award.ts';
import type { Rule } from './rule.ts';
import { shown } from './schema-fault.ts';
import type { TenderDefinition } from './tender.ts';

type Known = Readonly<Record<'role' | 'topic' | 'system' | 'declaration', ReadonlySet<string>>>;

/** What the parts of a definition that refer to each other get wrong: doubles, references to nothing, bands out of order. */
export const referenceFaults = (tender: TenderDefinition): readonly string[] => {
  const known: Known = {
    role: idsOf(tender.roles),
    topic: idsOf(tender.topics),
    system: idsOf(tender.systems),
    declaration: idsOf(tender.declarations),
  };
  return [
    ...doubles(tender),
    ...tender.roles.flatMap(({ titles, consider }, index) => [
      ...starFaults(titles, `roles[${index}].titles`),
      ...starFaults(consider, `roles[${index}].consider`),
    ]),
    ...tender.requirements.flatMap(({ rule }, index) => ruleFaults(rule, `requirements[${index}].rule`, known)),
    ...tender.criteria.flatMap(({ award }, index) => awardFaults(award, `criteria[${index}].award`, known)),
    ...doubled(tender.tieBreak, (index) => `tieBreak[${index}]`),
  ];
};

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

const doubles = (tender: TenderDefinition): readonly string[] => {
  const lists = ['suppliers', 'roles', 'topics', 'systems', 'declarations'] as const;
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

const doubled = (values: readonly string[], pathOf: (index: number) => string): readonly string[] => {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const earlier = first.get(value);
    if (earlier !== undefined) return [`${pathOf(index)}: "${shown(value)}" is already used by ${pathOf(earlier)}`];
    first.set(value, index);
    return [];
  });
};

/** Topics may end in a `*`; in a job title it would let other functions in. */
const starFaults = (titles: readonly string[], path: string): readonly string[] =>
  titles.flatMap((title, index) =>
    title.includes('*') ? [`${path}[${index}]: a * has no meaning in a job title; list each title`] : [],
  );

const unknown = (kind: keyof Known, id: string, path: string, known: Known): readonly string[] =>
  known[kind].has(id) ? [] : [`${path}: there is no ${kind} with the id "${shown(id)}"`];

const ruleFaults = (rule: Rule, path: string, known: Known): readonly string[] => {
  switch (rule.kind) {
    case 'role-experience':
      return [...unknown('role', rule.role, `${path}.role`, known), ...windowFaults(rule, path)];
    case 'topic-experience':
      return [...topicFaults(rule.topics, `${path}.topics`, known), ...windowFaults(rule, path)];
    case 'system-experience':
      return [...unknown('system', rule.system, `${path}.system`, known), ...windowFaults(rule, path)];
    case 'declaration':
      return unknown('declaration', rule.declaration, `${path}.declaration`, known);
    default:
      return [];
  }
};

const topicFaults = (topics: readonly string[], path: string, known: Known): readonly string[] => [
  ...topics.flatMap((id, index) => unknown('topic', id, `${path}[${index}]`, known)),
  ...doubled(topics, (index) => `${path}[${index}]`),
];

const windowFaults = (
  { minMonths, windowYears }: { readonly minMonths: number; readonly windowYears?: number | undefined },
  path: string,
): readonly string[] =>
  windowYears !== undefined && minMonths > 12 * windowYears
    ? [
        `${path}.minMonths: ${minMonths} months do not fit in a window of ${windowYears} ${windowYears === 1 ? 'year' : 'years'}`,
      ]
    : [];

const awardFaults = (award: Award, path: string, known: Known): readonly string[] => {
  if (award.kind === 'all-or-nothing') return ruleFaults(award.rule, `${path}.rule`, known);
  const { role, topics, windowYears, onlyIf, bands } = award;
  return [
    ...((role === undefined) === (topics === undefined)
      ? [`${path}: give either role or topics${role === undefined ? '' : ', not both'}`]
      : []),
    ...(role === undefined ? [] : unknown('role', role, `${path}.role`, known)),
    ...(topics === undefined ? [] : topicFaults(topics, `${path}.topics`, known)),
    ...(onlyIf === undefined ? [] : ruleFaults(onlyIf, `${path}.onlyIf`, known)),
    ...bands.flatMap(({ fromMonths }, index) => {
      const field = `${path}.bands[${index}].fromMonths`;
      const previous = bands[index - 1];
      return [
        ...(previous && previous.fromMonths >= fromMonths
          ? [`${field}: ${fromMonths} must be more than the ${previous.fromMonths} of the band before it`]
          : []),
        ...(windowYears !== undefined && fromMonths > 12 * windowYears
          ? [
              `${field}: ${fromMonths} months do not fit in a window of ${windowYears} ${windowYears === 1 ? 'year' : 'years'}`,
            ]
          : []),
      ];
    }),
  ];
};
