import type { Rule } from './rule.ts';
import { shown } from './schema-fault.ts';
import type { TenderDefinition } from './tender.ts';

/** The ids that rules can refer to, by what they name. */
export type Known = Readonly<
  Record<'role' | 'topic' | 'system' | 'organisation' | 'qualification' | 'declaration', ReadonlySet<string>>
>;

/** The ids that a tender describes. */
export const knownIn = (tender: TenderDefinition): Known => ({
  role: idsOf(tender.roles),
  topic: idsOf(tender.topics),
  system: idsOf(tender.systems),
  organisation: idsOf(tender.organisations),
  qualification: idsOf(tender.qualifications),
  declaration: idsOf(tender.declarations),
});

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

/** What a rule refers to that is not there, or asks that cannot be; `path` is its place in the definition. */
export const ruleFaults = (rule: Rule, path: string, known: Known): readonly string[] => {
  switch (rule.kind) {
    case 'role-experience':
      return [
        ...unknown('role', rule.role, `${path}.role`, known),
        ...listFaults('topic', rule.topics, `${path}.topics`, known),
        ...listFaults('organisation', rule.organisations, `${path}.organisations`, known),
        ...windowFaults(rule, path),
      ];
    case 'topic-experience':
      return [
        ...listFaults('topic', rule.topics, `${path}.topics`, known),
        ...listFaults('organisation', rule.organisations, `${path}.organisations`, known),
        ...windowFaults(rule, path),
      ];
    case 'organisation-experience':
      return [
        ...listFaults('organisation', rule.organisations, `${path}.organisations`, known),
        ...windowFaults(rule, path),
      ];
    case 'system-experience':
      return [...unknown('system', rule.system, `${path}.system`, known), ...windowFaults(rule, path)];
    case 'qualification':
      return listFaults('qualification', rule.qualifications, `${path}.qualifications`, known);
    case 'declaration':
      return unknown('declaration', rule.declaration, `${path}.declaration`, known);
    case 'any-of':
    case 'all-of':
      return rule.rules.flatMap((one, index) => ruleFaults(one, `${path}.rules[${index}]`, known));
    default:
      return [];
  }
};

/** A fault where no term of this kind has the id. */
export const unknown = (kind: keyof Known, id: string, path: string, known: Known): readonly string[] =>
  known[kind].has(id) ? [] : [`${path}: there is no ${kind} with the id "${shown(id)}"`];

/** Faults in a list of ids: unknown ones, and one named twice. */
export const listFaults = (
  kind: keyof Known,
  ids: readonly string[] | undefined,
  path: string,
  known: Known,
): readonly string[] => [
  ...(ids ?? []).flatMap((id, index) => unknown(kind, id, `${path}[${index}]`, known)),
  ...doubled(ids ?? [], (index) => `${path}[${index}]`),
];

/** A fault for each value that stands there before. */
export const doubled = (values: readonly string[], pathOf: (index: number) => string): readonly string[] => {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const earlier = first.get(value);
    if (earlier !== undefined) return [`${pathOf(index)}: "${shown(value)}" is already used by ${pathOf(earlier)}`];
    first.set(value, index);
    return [];
  });
};

const windowFaults = (
  { minMonths, windowYears }: { readonly minMonths: number; readonly windowYears?: number | undefined },
  path: string,
): readonly string[] =>
  windowYears !== undefined && minMonths > 12 * windowYears
    ? [
        `${path}.minMonths: ${minMonths} months do not fit in a window of ${windowYears} ${windowYears === 1 ? 'year' : 'years'}`,
      ]
    : [];
