import type { Job } from '../domain/reading.ts';
import { toDescription } from './description.ts';
import { toJob } from './job-draft.ts';
import { type Entry, isHeaderish, namesA } from './job-entry.ts';
import { kindOf } from './job-kind.ts';
import { namesIn } from './job-names.ts';
import type { Section } from './section-rows.ts';

/** A header without a period: it ends the job before it, and is a job of which nothing can be counted. */
const isUndated = (entry: Entry, boldTitles: boolean, loose: ReadonlySet<Entry>): boolean => {
  if (loose.has(entry)) return true;
  if (entry.period || !isHeaderish(entry) || !namesA(entry, 'title')) return false;
  if (entry.label === 'title') return true;
  const place =
    entry.parts.some(({ joint, names }) => joint === 'at' && names !== 'title') || namesA(entry, 'organisation');
  return (boldTitles && entry.row.bold && entry.row.text.length <= 70) || (place && entry.row.bold);
};

/** The rows of a header without a period: its own, and the one below that names the place. */
const headerOf = (rows: readonly Entry[], loose: ReadonlySet<Entry>): readonly Entry[] => {
  const [head, second] = rows;
  if (head && loose.has(head)) return [head, ...(second && isHeaderish(second) ? [second] : [])];
  const more =
    second &&
    isHeaderish(second) &&
    (second.label === 'employer' ||
      second.label === 'client' ||
      (namesA(second, 'organisation') && !namesA(second, 'title')));
  return [...(head ? [head] : []), ...(more ? [second] : [])];
};

const toUndated = (rows: readonly Entry[], section: Section, loose: ReadonlySet<Entry>): Job => {
  const header = headerOf(rows, loose);
  return toJob({
    names: namesIn(header.flatMap(({ parts }) => parts)),
    kind: kindOf(section, header.map(({ row }) => row.text).join('\n')),
    description: toDescription(rows.slice(header.length).map(({ row }) => row)),
  });
};

/** Parts what stands below a header: the rows of its own, and the jobs without a period that follow. */
export const bodyJobs = (
  entries: readonly Entry[],
  section: Section,
  boldTitles: boolean,
  loose: ReadonlySet<Entry> = new Set(),
): { readonly own: readonly Entry[]; readonly others: readonly Job[] } => {
  const starts = entries.flatMap((entry, index) => (isUndated(entry, boldTitles, loose) ? [index] : []));
  const others = starts.map((from, index) => toUndated(entries.slice(from, starts[index + 1]), section, loose));
  return { own: entries.slice(0, starts[0]), others };
};
