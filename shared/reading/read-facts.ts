import type { Facts, Job, Quote, ReadingWarning } from '../domain/reading.ts';
import { absenceIn } from './absence.ts';
import { addressesAssessor } from './assessor-text.ts';
import { candidateName } from './candidate-name.ts';
import { educationOf } from './education-facts.ts';
import { furtherFacts } from './further-facts.ts';
import { languageOf } from './language.ts';
import type { DocumentText } from './line.ts';
import { missedIn } from './missed.ts';
import { findPeriods } from './period-phrase.ts';
import { type ReadJobs, readJobs } from './read-jobs.ts';
import { readStatements } from './read-statements.ts';
import { referencesOf } from './references-facts.ts';
import { forgetAll } from './remembered.ts';
import { quote, type Row, toRows } from './row.ts';
import { withoutOverview } from './same-job.ts';
import { toSections } from './section.ts';
import { holdsJobs, type Section } from './section-rows.ts';
import { stuffedRows } from './stuffed-text.ts';
import { wordCount } from './words.ts';

const MOST_WARNINGS = 50;
const MOST_JOBS = 100;

const toJobs = (sections: readonly Section[]): ReadJobs => {
  const headed = sections.filter(({ kind }) => holdsJobs(kind));
  const bare = headed.some(({ kind }) => kind === 'jobs')
    ? []
    : sections.filter(({ kind }) => kind === 'head' || kind === 'other');
  const read = [...headed, ...bare].map(readJobs);
  const jobs = read.flatMap((section) => section.jobs);
  const named = jobs.filter(
    ({ title, employer, period }) => title !== undefined || (employer !== undefined && period !== undefined),
  );
  return {
    jobs: withoutOverview(named.slice(0, MOST_JOBS)),
    agencies: read.flatMap(({ agencies }) => agencies),
    gaps: read.flatMap(({ gaps }) => gaps),
    unlikely: read.flatMap(({ unlikely }) => unlikely),
    educations: read.flatMap(({ educations }) => educations),
    untitled: read.flatMap(({ untitled }) => untitled),
  };
};

const goesOn = ({ period }: Job): boolean => period?.end === 'present';

const rowsOfCurrent = (jobs: readonly Job[]): readonly Row[] =>
  jobs
    .filter(goesOn)
    .flatMap(({ title, employer }) =>
      [title, employer].flatMap((words) =>
        words
          ? [{ ...words, cells: [words.text], x: 0, right: 0, y: 0, size: 0, bold: false, bullet: false, index: 0 }]
          : [],
      ),
    );

const CONTACT =
  /@|\b(?:tel|telefoon|mobiel|adres|woonplaats|geboren|geboortedatum|nationaliteit|linkedin|e-?mail|rijbewijs|naam|curriculum)\b|\b\d{4}\s?[A-Z]{2}\b|\b0\d{1,3}[\s-]?\d/i;

/** Whether a row is part of a job: under a heading that was not understood a job may have been read all the same. */
const isInJob = ({ text }: Row, { title, employer, period, description }: Job): boolean =>
  (period !== undefined && text.includes(period.quote.text)) ||
  (title !== undefined && employer !== undefined && text.includes(title.text) && text.includes(employer.text)) ||
  [title, employer].some((words) => words?.text === text) ||
  (wordCount(text) > 1 && description.some((words) => words.text.includes(text)));

/** More lines than this are not kept: then anything may have been missed. */
const MOST_ELSEWHERE = 400;

/** The lines that are part of no job, for a CV in which a job was missed; nothing where text recognition gave the text. */
const elsewhereIn = (
  { job }: NonNullable<Facts['missed']>,
  rows: readonly Row[],
  jobs: readonly Job[],
): Pick<NonNullable<Facts['missed']>, 'elsewhere'> => {
  if (job === undefined || rows.some(({ sure }) => sure !== undefined)) return {};
  const elsewhere = rows.filter((row) => !jobs.some((one) => isInJob(row, one)));
  return elsewhere.length > MOST_ELSEWHERE ? {} : { elsewhere: elsewhere.map((row) => quote(row.text, row)) };
};

/** The parts of a story in the STAR form, which tells no fact that is not told elsewhere. */
const IN_STORY = /^(?:situatie|taak|actie|resultaat|reflectie)\b/i;
/** Headings of such stories, and of a story of another form. */
const STORIES = /\bstar\b|voorbeeld|\bcasus\b|competentie/i;

/** From so many words on a row is running text. */
const RUNNING = 12;

/** Running text, and what ends a letter. */
const isTalk = ({ text, cells }: Row): boolean =>
  cells.length === 1 &&
  (wordCount(text) >= RUNNING || /^(?:met (?:vriendelijke )?groet|hoogachtend|geachte)/i.test(text));

/** Whether a section says from when to when something was: in one that does not, no job or education with its time can be told. */
const tellsTimes = ({ kind, rows }: Section): boolean =>
  kind !== 'other' ||
  rows.some(({ text }) =>
    findPeriods(text.slice(0, 2000)).some(({ form }) => form === 'range' || form === 'since' || form === 'open'),
  );

const unplacedShare = (
  sections: readonly Section[],
  rows: readonly Row[],
  name: Quote | undefined,
  jobs: readonly Job[],
): number => {
  const strange = sections
    .filter(({ kind, heading }) => kind === 'head' || (kind === 'other' && !STORIES.test(heading?.text ?? '')))
    .flatMap((section) =>
      section.rows.filter(
        (row) =>
          !IN_STORY.test(row.cells[0] ?? '') &&
          !(isTalk(row) && !tellsTimes(section)) &&
          (section.kind === 'other' || !(CONTACT.test(row.text) || row.text.includes(name?.text ?? '\n'))) &&
          !jobs.some((job) => isInJob(row, job)),
      ),
    );
  return rows.length === 0 ? 0 : strange.length / rows.length;
};

/**
 * Turns the lines of a CV into facts, each with its words as evidence: lines -> sections -> jobs, educations, references and
 * statements. What the CV does not say is absent; lines that speak to an assessor, or that only repeat words, are reported and take no
 * part.
 */
export const readFacts = (
  document: DocumentText,
): { readonly facts: Facts; readonly warnings: readonly ReadingWarning[] } => {
  forgetAll();
  const all = toRows(document);
  const aimed = all.filter(({ text }) => addressesAssessor(text));
  const stuffed = stuffedRows(all);
  const rows =
    aimed.length + stuffed.size === 0 ? all : all.filter((row) => !(aimed.includes(row) || stuffed.has(row)));
  const sections = toSections(rows);
  const { jobs, agencies, gaps, unlikely, educations, untitled } = toJobs(sections);
  const { diplomas: education, courses } = educationOf(sections, educations);
  const missed = missedIn(
    sections,
    education,
    jobs,
    untitled,
    rows.every(({ sure }) => sure === undefined),
  );
  const name = candidateName(rows, sections);
  const language = languageOf(rows);
  const references = referencesOf(sections, name);
  const absent = absenceIn(sections, { jobs, education, references, ...(language ? { language } : {}) });
  const facts: Facts = {
    pages: document.pages,
    ...(language ? { language } : {}),
    jobs,
    education,
    ...(gaps.length > 0 ? { gaps } : {}),
    ...furtherFacts(sections, jobs, education, courses),
    references,
    statements: readStatements(sections, rowsOfCurrent([...jobs, ...agencies])),
    ...(name ? { candidateName: name } : {}),
    ...(missed ? { missed: { ...missed, ...elsewhereIn(missed, rows, jobs) } } : {}),
    ...(absent ? { absent } : {}),
    unplaced: unplacedShare(sections, rows, name, [...jobs, ...agencies]),
  };
  const warnings: readonly ReadingWarning[] = [
    ...aimed
      .slice(0, MOST_WARNINGS)
      .map((row) => ({ kind: 'addresses-assessor' as const, quote: quote(row.text, row) })),
    ...[...stuffed]
      .filter((row) => !aimed.includes(row))
      .slice(0, MOST_WARNINGS)
      .map((row) => ({ kind: 'keyword-stuffing' as const, quote: quote(row.text, row) })),
    ...unlikely.slice(0, MOST_WARNINGS).map((words) => ({ kind: 'unlikely-date' as const, quote: words })),
  ];
  forgetAll();
  return { facts, warnings: [...document.warnings, ...warnings] };
};
