import { type JobLabel, labelledRow } from './job-label.ts';
import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { mayHoldJobs, type Section } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';

/** So many rows below the name of a job may lie its labels. */
const NEAR = 4;

const FIRST: ReadonlySet<JobLabel | undefined> = new Set(['title', 'employer', 'client', 'period']);

/** Whether a row stands out, names a job, and has a labelled employer and a labelled period right below it. */
const headsLabelledJob = (rows: readonly Row[], index: number): boolean => {
  const row = rows[index];
  if (!row?.bold || row.bullet || row.cells.length > 1 || /\d/.test(row.text) || titleWordAt(row.text) === -1)
    return false;
  const below = rows.slice(index + 1, index + 1 + NEAR);
  const labels = below.map((one) => labelledRow(one)?.label);
  const at = labels.indexOf('period');
  const dated = below[at];
  const placed = labels.includes('employer') || labels.includes('client');
  return placed && dated !== undefined && rowPeriod(dated, undefined)?.period !== undefined;
};

/** Whether a row is the first of the labels of a job, with its title, who it was for and when: they need no heading above. */
export const opensLabelledJob = (rows: readonly Row[], index: number): boolean => {
  const below = rows.slice(index, index + 1 + NEAR).map((row) => labelledRow(row)?.label);
  const end = below.indexOf(undefined);
  const labels = end === -1 ? below : below.slice(0, end);
  if (!FIRST.has(labels[0])) return false;
  const dated = rows[index + labels.indexOf('period')];
  const placed = labels.includes('employer') || labels.includes('client');
  return (
    placed &&
    labels.includes('title') &&
    labels.includes('period') &&
    dated !== undefined &&
    rowPeriod(dated, undefined)?.period !== undefined
  );
};

/** Sections in which jobs follow what they hold, with no heading of their own: `Referenten`, and then job after job. The jobs become a section. */
export const withStrayJobs = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section): readonly Section[] => {
    if (mayHoldJobs(section.kind) || section.kind === 'head') return [section];
    const at = section.rows.findIndex((_, index) => headsLabelledJob(section.rows, index));
    return at === -1
      ? [section]
      : [
          { ...section, rows: section.rows.slice(0, at) },
          { kind: 'jobs', rows: section.rows.slice(at) },
        ];
  });
