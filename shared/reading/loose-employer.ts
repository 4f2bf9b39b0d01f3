import { type Draft, hasPlaceBelow } from './job-draft.ts';
import { type Entry, isHeaderish, type Part } from './job-entry.ts';
import { typeOf } from './row-type.ts';

/** An employer that stands by itself above other rows: where, its name, and whether a title without a date follows. */
export type LooseEmployer = {
  readonly index: number;
  readonly entry: Entry;
  readonly part: Part;
  readonly hasTitle: boolean;
  /** How long it was in all stands right below: what follows are functions there, each with a date of its own. */
  readonly isHead: boolean;
};

const FEWEST = 2;

/** The type in which the employers above the titles of a list are set, where no title is set like that. */
const employerType = (drafts: readonly Draft[]): string | undefined => {
  const counts = new Map<string, number>();
  const titles = new Set<string>();
  for (const { names, employerAbove } of drafts) {
    if (names.title) titles.add(typeOf(names.title.row));
    if (!employerAbove || !names.employer || names.employer.row === names.title?.row) continue;
    const type = typeOf(names.employer.row);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST && !titles.has(best[0]) ? best[0] : undefined;
};

/** `9 jaar 5 maanden` by itself. */
const isDurationAlone = ({ period, parts }: Entry): boolean =>
  period?.undated === true && period.duration !== undefined && parts.every(({ names }) => names === 'aside');

/** Whether the header of a job that names no employer, or at most a place, begins right below. */
const headsDraft = (index: number, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (draft) =>
      draft.rows.from === index + 1 &&
      draft.names.title !== undefined &&
      (draft.names.employer === undefined || hasPlaceBelow(draft)),
  );

/**
 * Rows outside any header that are set as the employers above other titles are: each heads the jobs below it, of which the first has no
 * date. Drafts are those of the list, in its order.
 */
export const looseEmployers = (entries: readonly Entry[], drafts: readonly Draft[]): readonly LooseEmployer[] => {
  const type = employerType(drafts);
  const titles = new Set(drafts.flatMap(({ names }) => (names.title ? [typeOf(names.title.row)] : [])));
  return entries.flatMap((entry, index) => {
    const inHeader = drafts.some(({ rows }) => index >= rows.from && index <= rows.to);
    const part = entry.parts.find(({ names, aside }) => names !== 'aside' && !aside);
    const next = entries[index + 1];
    const hasTitle =
      next !== undefined && !next.period && isHeaderish(next) && titles.has(typeOf(next.row)) && next.parts.length > 0;
    const isSet =
      typeOf(entry.row) === type || (entry.row.bold && part?.names === 'organisation' && headsDraft(index, drafts));
    const isHead = next !== undefined && isDurationAlone(next) && entries[index + 2]?.period === undefined;
    const isApart = !entry.period && entry.label === undefined && isHeaderish(entry);
    const stands = isApart && (isHead || (!inHeader && isSet));
    return stands && part ? [{ index, entry, part, hasTitle: hasTitle && !isHead, isHead }] : [];
  });
};
