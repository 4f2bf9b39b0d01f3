import { ENDS_IN_MONTH } from './broken-date.ts';
import { goesOnIn } from './column-break.ts';
import { columnKind } from './column-kind.ts';
import { gluedReferees } from './glued-heading.ts';
import { type Heading, headingOf, partialKind, type SectionKind } from './heading.ts';
import { headingType } from './heading-type.ts';
import { jobLabel } from './job-label.ts';
import { joinLines } from './join-lines.ts';
import { withParallelSections } from './parallel-sections.ts';
import type { Row } from './row.ts';
import { inCapitals, prominence, typeOf } from './row-type.ts';
import { holdsEducation, kindByContent } from './section-content.ts';
import { isForm, isFormRow } from './section-form.ts';
import { holdsJobs, mayHoldJobs, type Open, type Section } from './section-rows.ts';
import { withoutHeadingSigns } from './signed-heading.ts';
import { opensLabelledJob, withStrayJobs } from './stray-jobs.ts';
import { titleWordAt } from './title-words.ts';
import { looksLikeHeading, setApart } from './unknown-heading.ts';

const besides = (row: Row, other: Row): boolean => other.right > 0 && Math.abs(row.x - other.x) > 100;

/** `Vrijwilliger`, set as the titles of other jobs in the section are. */
const isOneOfTitles = (row: Row, { heading, rows }: Open): boolean =>
  heading !== undefined &&
  typeOf(row) !== typeOf(heading) &&
  titleWordAt(row.text) !== -1 &&
  rows.filter((other) => typeOf(other) === typeOf(row) && titleWordAt(other.text) !== -1).length >= 2;

/** `Opleiding`, set as other headings are that can be nothing else, and once. */
const isOneOfHeadings = (row: Row, { rows }: Open, headings: readonly Row[]): boolean =>
  headings.filter((other) => typeOf(other) === typeOf(row) && other.text !== row.text).length >= 2 &&
  !rows.some(({ text }) => text === row.text);

/** A word such as `Systemen` may label a part of a job: it opens a section only where it stands out like one. */
const opensWithin = (heading: Heading, row: Row, open: Open, set: readonly Row[]): boolean => {
  if (!mayHoldJobs(open.kind) || !heading.weak) return true;
  if (open.heading === undefined) return true;
  if (isOneOfHeadings(row, open, set)) return true;
  if (isOneOfTitles(row, open)) return false;
  if (besides(row, open.heading)) return true;
  return prominence(row) >= prominence(open.heading) - 0.5 && !(heading.colon && !open.heading.text.endsWith(':'));
};

/** In a job, `Systemen: ...` tells of the job; only what cannot be part of one opens a section. */
const LINE_IN_JOBS: ReadonlySet<SectionKind> = new Set(['references', 'education', 'languages', 'availability']);

const withRest = (row: Row, rest: string): Row => ({
  ...row,
  text: rest.replaceAll('\t', ' '),
  cells: rest.split('\t'),
  moved: true,
});

/** `Referent: ...` names the one of the job that it stands with. */
const REFEREE = /^referenti?e?(?::\s|\t)/i;

/** Label lines (`Opleiding: hbo`) hold for their line; in a table the label holds for the rows below too. */
const holdsForLine = (heading: Heading, { cells }: Row, { kind }: Open): boolean =>
  (REFEREE.test(cells.join('\t')) && (heading.colon || mayHoldJobs(kind))) ||
  (heading.colon &&
    (kind === 'head' || kind === 'personal' || kind === 'availability' || kind === 'profile' || holdsJobs(kind)));

const isPeriodTitle = (cell: string): boolean => jobLabel(cell) === 'period';

/** `3. Curriculum vitae`: what a criteria table and a motivation end with. */
const CURRICULUM = /^(?:\(?[\dA-Z]{1,2}[.)]\s)?(?:curriculum vitae|cv)(?:\s(?:van\s)?\p{Lu}[^.,;:]{0,40})?$/iu;

/** Splits the rows of a CV into its sections. */
export const toSections = (given: readonly Row[]): readonly Section[] => {
  const rows = withParallelSections(withoutHeadingSigns(given));
  const headings = rows.filter((row) => {
    const heading = headingOf(row);
    return heading !== undefined && heading.rest === undefined && !heading.weak;
  });
  const head: Open = { kind: 'head', rows: [] };
  const models = setApart(headings, rows);
  const state: State = { sections: [head], open: head, isHeading: headingType(rows), headings };
  for (const [index, row] of rows.entries()) {
    state.open = goesOnIn(state.sections, rows[index - 1], row) ?? state.open;
    const { kind } = state.open;
    if (kind === 'claims' && CURRICULUM.test(row.text)) openSection(state, { kind: 'other', heading: row, rows: [] });
    else if (!mayHoldJobs(kind) && kind !== 'claims' && opensLabelledJob(rows, index))
      openSection(state, { kind: 'jobs', rows: [row] });
    else place(row, rows[index + 1], state, models);
  }
  return withStrayJobs(
    state.sections.map((section) =>
      section.kind === 'other' ? { ...section, kind: kindByContent(section.rows) ?? 'other' } : corrected(section),
    ),
  );
};

/** A longer list is no list of educations. */
const MOST_EDUCATION_ROWS = 60;

/** Educations may stand under a word for a career. */
const corrected = (section: Section): Section =>
  section.kind === 'jobs' && section.rows.length <= MOST_EDUCATION_ROWS && holdsEducation(section.rows)
    ? { ...section, kind: 'education' }
    : section;

/** The sections so far, and the one that rows go into: one line under a label leaves that open. */
type State = {
  readonly sections: Open[];
  open: Open;
  readonly isHeading: (row: Row) => boolean;
  /** Rows whose words can be nothing but a heading. */
  readonly headings: readonly Row[];
};

const openSection = (state: State, section: Open): void => {
  state.sections.push(section);
  state.open = section;
};

/** A line that offers hours, a start or a rate, wherever it stands. */
const OFFER =
  /^(?:per direct |direct )?(?:beschikbaar|inzetbaar|uurtarief|tarief|available)\b(?!.{0,20}\b(?:stellen|maken)\b).{0,80}(?:\d|direct|overleg)/i;

/** Whether a row is set less prominently than the heading that it stands under, where that is a heading by its type. */
const isBelow = (row: Row, { heading }: Open, { isHeading }: State): boolean =>
  heading !== undefined && isHeading(heading) && prominence(row) < prominence(heading) - 0.9;

/** `Basisopleiding` over `schuldhulpverlening (2017)` in a list: a word that a narrow column breaks off, set as the list is. */
const goesOnBelow = (row: Row, next: Row | undefined, { kind, heading, rows }: Open): boolean =>
  kind === 'courses' &&
  heading !== undefined &&
  !row.bold &&
  next !== undefined &&
  !next.bold &&
  next.page === row.page &&
  /^\p{Ll}{4}/u.test(next.text) &&
  Math.abs(next.size - row.size) < 0.3 &&
  prominence(row) < prominence(heading) - 0.5 &&
  (rows.length === 0 || Math.abs((rows.at(-1)?.size ?? 0) - row.size) < 0.3);

/** `voor 32` over `uur per week`. */
const isBrokenHours = (above: Row, row: Row): boolean =>
  /\b\d{1,2}$/.test(above.text) && /^(?:uur|uren)\b/i.test(row.text);

/** `Beschikbaar: vanaf 1 april 2026` over `voor 36 uur per week`: the rest of an offer, on the next line. */
const goesOnOffer = (row: Row, { kind, heading, rows }: Open): boolean =>
  kind === 'availability' &&
  heading === undefined &&
  rows.at(-1)?.index === row.index - 1 &&
  ((rows.at(-1) !== undefined && isBrokenHours(rows.at(-1) as Row, row)) ||
    (ENDS_IN_MONTH.test(rows.at(-1)?.text ?? '') && /^20\d{2}\b/.test(row.text)) ||
    /^(?:voor|en|met|à)?\s?(?:ca\.?\s)?\d{1,2}\b.{0,12}\b(?:uur|uren|dagen)\b/i.test(row.text));

/**
 * `Trainingen werknemersvaardigheden` in a job: a line set as the one above it, and less prominently than the heading of the section and
 * than the job's own header, announces nothing.
 */
const isOfText = (row: Row, { kind, heading, rows }: Open): boolean => {
  const above = rows.at(-1);
  return (
    holdsJobs(kind) &&
    heading !== undefined &&
    above !== undefined &&
    !row.bold &&
    !inCapitals(row.text) &&
    typeOf(above) === typeOf(row) &&
    Math.abs(above.x - row.x) < 2 &&
    row.y > above.y &&
    row.y - above.y < 1.9 * row.size &&
    prominence(row) < prominence(heading) - 1.5
  );
};

const joinedTo = (above: Row, row: Row): Row => {
  const text = joinLines(above.text, row.text);
  return { ...above, text, cells: [text], index: row.index };
};

const place = (row: Row, next: Row | undefined, state: State, headings: readonly Row[]): void => {
  const { open } = state;
  const last = state.sections.at(-1);
  if (last && goesOnOffer(row, last)) {
    const above = last.rows.at(-1);
    // `vanaf 1 juli` and its year below are one date.
    if (above && (ENDS_IN_MONTH.test(above.text) || isBrokenHours(above, row)))
      last.rows[last.rows.length - 1] = joinedTo(above, row);
    else last.rows.push(row);
    return;
  }
  if (!row.bullet && OFFER.test(row.text.slice(0, 200))) {
    state.sections.push({ kind: 'availability', rows: [row] });
    return;
  }
  if (isForm(open) && isFormRow(row, open) && !state.isHeading(row)) {
    open.rows.push(row);
    return;
  }
  const columns = open.kind === 'references' && !row.cells.some(isPeriodTitle) ? undefined : columnKind(row);
  if (columns !== undefined && columns !== open.kind && !(columns === 'education' && open.kind === 'courses')) {
    openSection(state, { kind: columns, heading: row, rows: [row] });
    return;
  }
  const heading = columns === undefined ? (headingOf(row) ?? gluedReferees(row)) : undefined;
  if (heading?.rest !== undefined) placeLabelled(row, { ...heading, rest: heading.rest }, state);
  else if (heading && goesOnBelow(row, next, open)) open.rows.push(row);
  else if (heading && isOfText(row, open)) open.rows.push(row);
  else if (heading && opensWithin(heading, row, open, state.headings))
    openSection(state, { kind: heading.kind, heading: row, rows: [] });
  else if (state.isHeading(row) || (!isBelow(row, open, state) && looksLikeHeading(row, next, headings, open))) {
    openSection(state, { kind: partialKind(row.text) ?? 'other', heading: row, rows: [] });
  } else open.rows.push(row);
};

/** `INZET | 32 uur per week` right behind other labels of a job. */
const isFieldOfJob = (row: Row, { kind, rows }: Open): boolean => {
  const before = rows.at(-1);
  const isLabelled = ({ cells }: Row): boolean => cells.length === 2 && jobLabel(cells[0] ?? '') !== undefined;
  return holdsJobs(kind) && before !== undefined && isLabelled(row) && isLabelled(before);
};

const placeLabelled = (row: Row, heading: Heading & { readonly rest: string }, state: State): void => {
  const { open } = state;
  const content = withRest(row, heading.rest);
  if (isFieldOfJob(row, open)) open.rows.push(row);
  else if (mayHoldJobs(open.kind) && heading.colon && !LINE_IN_JOBS.has(heading.kind)) open.rows.push(row);
  else if (holdsForLine(heading, row, open)) state.sections.push({ kind: heading.kind, rows: [content] });
  else if (heading.weak && mayHoldJobs(open.kind) && !LINE_IN_JOBS.has(heading.kind)) open.rows.push(row);
  else openSection(state, { kind: heading.kind, heading: row, rows: [content] });
};
