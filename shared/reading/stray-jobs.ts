import { toPieces } from './header-piece.ts';
import type { SectionKind } from './heading.ts';
import { type JobLabel, labelledRow } from './job-label.ts';
import { isPersonName } from './person-name.ts';
import { holdsContact } from './read-references.ts';
import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import type { Section } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';

/** So many rows below the name of a job may lie its labels. */
const NEAR = 4;

const FIRST: ReadonlySet<JobLabel | undefined> = new Set(['title', 'employer', 'client', 'period']);

/** Whether labels name who a job was for, and a period that is one. */
const isPlacedAndDated = (labels: readonly (JobLabel | undefined)[], rows: readonly Row[]): boolean => {
  const dated = rows[labels.indexOf('period')];
  const placed = labels.includes('employer') || labels.includes('client');
  return placed && dated !== undefined && rowPeriod(dated, undefined)?.period !== undefined;
};

const labelsOf = (rows: readonly Row[]): readonly (JobLabel | undefined)[] =>
  rows.map((row) => labelledRow(row)?.label);

/** Whether a row stands out, names a job, and has a labelled employer and a labelled period right below it. */
const headsLabelledJob = (rows: readonly Row[], index: number): boolean => {
  const row = rows[index];
  if (!row?.bold || row.bullet || row.cells.length > 1 || /\d/.test(row.text) || titleWordAt(row.text) === -1)
    return false;
  const below = rows.slice(index + 1, index + 1 + NEAR);
  return isPlacedAndDated(labelsOf(below), below);
};

/** Whether a row is the first of the labels of a job, with its title, who it was for and when: they need no heading above. */
export const opensLabelledJob = (rows: readonly Row[], index: number): boolean => {
  const own = rows.slice(index, index + 1 + NEAR);
  const all = labelsOf(own);
  const labels = all.includes(undefined) ? all.slice(0, all.indexOf(undefined)) : all;
  return FIRST.has(labels[0]) && labels.includes('title') && isPlacedAndDated(labels, own);
};

/** Where jobs may follow that have no heading of their own: `Referenten`, `Talen`, and then job after job. */
const MAY_PRECEDE: ReadonlySet<SectionKind> = new Set([
  'references',
  'languages',
  'interests',
  'skills',
  'personal',
  'availability',
  'profile',
  'courses',
]);

/** What a form asks of the offer: `2.1 Aangeboden voor`, `2.2 Beschikbaar`. */
const OFFERS =
  /\b(?:aangeboden|beschikbaar|inzetbaar|uurtarief|tarief)\b|^(?:sinds |vanaf )?\d{4}\s.*\b\p{L}*register/iu;

/** Words that name a job and where it was, and no person: a referee has both too. */
const tellsJob = (texts: readonly string[]): boolean => {
  const pieces = texts.flatMap(toPieces);
  const [first] = pieces;
  const placed = pieces.some(
    ({ names, joint, aside }) => names === 'organisation' || joint === 'at' || (names === 'unknown' && !aside),
  );
  return (
    first !== undefined &&
    pieces.some(({ names }) => names === 'title') &&
    placed &&
    !isPersonName(first.text) &&
    !texts.some(holdsContact)
  );
};

/** `Beleidsadviseur ecologie` in bold type above `Gemeente Oost | november 2020 – heden`. */
const namesDatedBelow = (row: Row, next: Row, after: Row | undefined): boolean => {
  const dated = next.bullet || next.text.length > LONGEST_HEADER ? undefined : rowPeriod(next, after);
  return dated?.period !== undefined && !dated.single && tellsJob([...row.cells, ...dated.rest]);
};

/** Whether a row heads a job: a period with what the job was and where, or alone above a row with both. */
const headsDatedJob = (rows: readonly Row[], index: number): boolean => {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row === undefined || row.bullet || row.text.length > LONGEST_HEADER) return false;
  const found = rowPeriod(row, next);
  if (found === undefined && row.bold && next !== undefined) return namesDatedBelow(row, next, rows[index + 2]);
  if (found?.period === undefined || found.single) return false;
  return found.rest.length > 0
    ? tellsJob(found.rest)
    : next !== undefined && !next.bullet && next.text.length <= LONGEST_HEADER && tellsJob(next.cells);
};

const LONGEST_HEADER = 110;

/** The first row of the jobs that follow in a section of another kind; -1 where there are none. */
const strayAt = (given: readonly Row[]): number => {
  // Their places stay as they are.
  const rows = given.map((row) => (OFFERS.test(row.text) ? { ...row, text: '', cells: [''] } : row));
  const labelled = rows.findIndex((_, index) => headsLabelledJob(rows, index));
  if (labelled !== -1) return labelled;
  const dated = rows.flatMap((_, index) => (headsDatedJob(rows, index) ? [index] : []));
  const [first = -1] = dated;
  return dated.length >= 2 || rows[first]?.bold === true ? first : -1;
};

/** The row above the first of them, where it stands out as a heading would. */
const withHeading = (rows: readonly Row[], at: number): number => {
  const [above, first] = [rows[at - 1], rows[at]];
  const isHeading =
    above?.bold && !first?.bold && above.cells.length === 1 && above.text.length <= 50 && !/[\d.:,;]/.test(above.text);
  return isHeading ? at - 1 : at;
};

/** Sections in which jobs follow what they hold, with no heading that is known. The jobs become a section. */
export const withStrayJobs = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section): readonly Section[] => {
    const found = MAY_PRECEDE.has(section.kind) ? strayAt(section.rows) : -1;
    // A course has a period and names too: only what stands out is a job.
    const at = section.kind === 'courses' && !section.rows[found]?.bold ? -1 : found;
    if (at === -1) return [section];
    const from = withHeading(section.rows, at);
    const [heading] = from < at ? section.rows.slice(from, at) : [];
    return [
      { ...section, rows: section.rows.slice(0, from) },
      { kind: 'jobs', ...(heading ? { heading } : {}), rows: section.rows.slice(at) },
    ];
  });
