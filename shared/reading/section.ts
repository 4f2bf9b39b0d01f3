import { goesOnIn } from './column-break.ts';
import { gluedReferees } from './glued-heading.ts';
import { type Heading, headingOf, partialKind, type SectionKind } from './heading.ts';
import { headingType } from './heading-type.ts';
import { jobLabel } from './job-label.ts';
import { organisationWordAt } from './organisation-words.ts';
import { findPeriods } from './period-phrase.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';
import { inCapitals, prominence, typeOf } from './row-type.ts';
import { holdsEducation, kindByContent } from './section-content.ts';
import { titleWordAt } from './title-words.ts';

/** Rows under one heading, in reading order. The rows before the first heading are the `head`. */
export type Section = { readonly kind: SectionKind; readonly heading?: Row; readonly rows: readonly Row[] };

type Open = { readonly kind: SectionKind; readonly heading?: Row; readonly rows: Row[] };

const JOB_KINDS: ReadonlySet<SectionKind> = new Set(['jobs', 'internships', 'volunteering']);

/** Whether a section of this kind holds jobs. */
export const holdsJobs = (kind: SectionKind): boolean => JOB_KINDS.has(kind);

/** The headings whose type is rare: one that a good part of all rows has says nothing. */
const setApart = (headings: readonly Row[], rows: readonly Row[]): readonly Row[] => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(typeOf(row), (counts.get(typeOf(row)) ?? 0) + 1);
  return headings.filter((row) => (counts.get(typeOf(row)) ?? 0) <= Math.max(4, rows.length / 4));
};

/** So many headings, and rows of the section, are looked at to judge the type of a row. */
const MOST_MODELS = 60;

const besides = (row: Row, other: Row): boolean => other.right > 0 && Math.abs(row.x - other.x) > 100;

/** What stands under a heading that is not understood may be jobs too. */
const mayHoldJobs = (kind: SectionKind): boolean => holdsJobs(kind) || kind === 'other';

/** A word such as `Systemen` may label a part of a job: it opens a section only where it stands out like one. */
const opensWithin = (heading: Heading, row: Row, open: Open): boolean => {
  if (!mayHoldJobs(open.kind) || !heading.weak) return true;
  if (open.heading === undefined) return true;
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

const COLUMNS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'claims',
    /^(?:eis(?:en)?|criteri(?:um|a)|wens(?:en)?|knock-?out.*|gunningscriteri.*|gevraagd|vraag|minimumeis.*|functie-?eis.*)\b/i,
  ],
  ['references', /^(?:referent(?:en|ie|ies)?|naam (?:van de )?referent)$/i],
  ['jobs', /^(?:functie(?:titel)?|rol|werkgever|organisatie|opdrachtgever|bedrijf|employer|position)$/i],
  ['education', /^(?:opleiding|studie|instituut|onderwijsinstelling|school|diploma|education)$/i],
];

/** The kind of table that a row of column titles starts. */
const columnKind = ({ cells }: Row): SectionKind | undefined => {
  if (cells.length < 2 || !cells.every((cell) => cell.length < 40 && !/\d/.test(cell))) return undefined;
  const kinds = cells.flatMap((cell) =>
    COLUMNS.filter(([, pattern]) => pattern.test(cell.replace(/:$/, ''))).map(([kind]) => kind),
  );
  return kinds.length >= 2 ||
    kinds[0] === 'claims' ||
    (kinds[0] === 'references' && !cells.some((cell) => cell.includes(',') || isPersonName(cell)))
    ? kinds[0]
    : undefined;
};

const isPeriodTitle = (cell: string): boolean => jobLabel(cell) === 'period';

const TITLE_LINE = /\d|@|,|:$|\.$/;

/** The name of an organisation, or words right above a period, head a job and no section. */
const headsJob = (row: Row, next: Row | undefined): boolean =>
  organisationWordAt(row.text) !== -1 ||
  next?.cells.some((cell) => findPeriods(cell).some(({ form }) => form !== 'until')) === true;

/** Unknown words in the very type of two known headings open a section that is not understood. */
const looksLikeHeading = (row: Row, next: Row | undefined, headings: readonly Row[], open: Open): boolean => {
  if (headings.length < 2 || row.bullet || row.cells.length > 1 || TITLE_LINE.test(row.text)) return false;
  if (row.text.split(' ').length > 5 || row.size === 0) return false;
  if (titleWordAt(row.text) !== -1 || (partialKind(row.text) === undefined && headsJob(row, next))) return false;
  const like = headings
    .slice(0, MOST_MODELS)
    .filter(
      (known) =>
        Math.abs(known.size - row.size) < 0.3 &&
        known.bold === row.bold &&
        inCapitals(known.text) === inCapitals(row.text),
    );
  const near = open.rows.slice(-MOST_MODELS);
  const body = near.filter((other) => other.size < row.size - 0.8 || (inCapitals(row.text) && !inCapitals(other.text)));
  return like.length >= 2 && (open.rows.length === 0 || body.length * 2 > near.length);
};

/** Splits the rows of a CV into its sections. */
export const toSections = (rows: readonly Row[]): readonly Section[] => {
  const headings = rows.filter((row) => {
    const heading = headingOf(row);
    return heading !== undefined && heading.rest === undefined && !heading.weak;
  });
  const head: Open = { kind: 'head', rows: [] };
  const models = setApart(headings, rows);
  const state: State = { sections: [head], open: head, isHeading: headingType(rows) };
  for (const [index, row] of rows.entries()) {
    state.open = goesOnIn(state.sections, rows[index - 1], row) ?? state.open;
    place(row, rows[index + 1], state, models);
  }
  return state.sections.map((section) =>
    section.kind === 'other' ? { ...section, kind: kindByContent(section.rows) ?? 'other' } : corrected(section),
  );
};

/** Educations may stand under a word for a career. */
const corrected = (section: Section): Section =>
  section.kind === 'jobs' && section.rows.length <= MOST_MODELS && holdsEducation(section.rows)
    ? { ...section, kind: 'education' }
    : section;

/** The sections so far, and the one that rows go into: one line under a label leaves that open. */
type State = { readonly sections: Open[]; open: Open; readonly isHeading: (row: Row) => boolean };

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

/** Whether the jobs of a section are told in rows of a label and a value: such a row is part of a job whatever it is about. */
const isForm = ({ kind, rows }: Open): boolean =>
  mayHoldJobs(kind) && rows.slice(-12).filter(({ cells }) => cells.length > 1 && jobLabel(cells[0] ?? '')).length >= 2;

const isFormRow = (row: Row, { rows }: Open): boolean =>
  row.cells.length > 1 &&
  !row.cells.every((cell) => jobLabel(cell)) &&
  !inCapitals(row.cells[0] ?? '') &&
  prominence(row) <= Math.max(...rows.slice(-12).map(prominence)) + 0.4;

const place = (row: Row, next: Row | undefined, state: State, headings: readonly Row[]): void => {
  const { open } = state;
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
  else if (heading && opensWithin(heading, row, open))
    openSection(state, { kind: heading.kind, heading: row, rows: [] });
  else if (state.isHeading(row) || (!isBelow(row, open, state) && looksLikeHeading(row, next, headings, open))) {
    openSection(state, { kind: partialKind(row.text) ?? 'other', heading: row, rows: [] });
  } else open.rows.push(row);
};

const placeLabelled = (row: Row, heading: Heading & { readonly rest: string }, state: State): void => {
  const { open } = state;
  const content = withRest(row, heading.rest);
  if (mayHoldJobs(open.kind) && heading.colon && !LINE_IN_JOBS.has(heading.kind)) open.rows.push(row);
  else if (holdsForLine(heading, row, open)) state.sections.push({ kind: heading.kind, rows: [content] });
  else if (heading.weak && mayHoldJobs(open.kind) && !LINE_IN_JOBS.has(heading.kind)) open.rows.push(row);
  else openSection(state, { kind: heading.kind, heading: row, rows: [content] });
};
