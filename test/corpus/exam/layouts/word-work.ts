import type { EntryView, JobView, Section } from '../model.ts';
import { joined } from './texts.ts';
import { type Block, line } from './word-parts.ts';

/** Several jobs under one head. */
export type Group = Extract<EntryView, { type: 'group' }>;
/** How a layout prints each kind of entry. */
export type Printed = {
  readonly job: (job: JobView, bare: boolean) => readonly Block[];
  readonly head: (group: Group) => readonly Block[];
  readonly gap: (period: string, text: string) => readonly Block[];
};

/** A list of work, entry by entry. */
export const work = ({ entries = [] }: Section, { job, head, gap }: Printed): readonly Block[] =>
  entries.flatMap((entry): readonly Block[] =>
    entry.type === 'gap'
      ? gap(entry.period, entry.text)
      : entry.type === 'job'
        ? job(entry.job, false)
        : [...head(entry), ...entry.jobs.flatMap((one) => job(one, entry.by === 'employer'))],
  );

/** The head of a group on a line of its own. */
export const groupHead = ({ head, by, period }: Group): readonly Block[] => [
  line(by === 'employer' ? joined(', ', head, period) : head, { bold: true }),
];
