import type { Gap } from '../domain/further-facts.ts';
import type { Job, Quote } from '../domain/reading.ts';
import { withClosingPeriod } from './closing-period.ts';
import { isDatedSentence } from './dated-sentence.ts';
import { withDatesFirst } from './dates-last.ts';
import { toDescription } from './description.ts';
import { findDurations } from './duration.ts';
import { tellsLevel } from './education-level.ts';
import { employerBelow, placeInBody, withTitleBelow } from './employer-below.ts';
import { type Draft, toDraft, toJob } from './job-draft.ts';
import { toEntries } from './job-entries.ts';
import type { Entry } from './job-entry.ts';
import { inheritEmployers, withoutAgencies } from './job-group.ts';
import { findHeaders, type HeaderRows } from './job-header.ts';
import { hoursInBody } from './job-hours.ts';
import { isGap, kindOf } from './job-kind.ts';
import { inManner } from './job-manner.ts';
import { withOpenings } from './listed-assignment.ts';
import { looseEmployers } from './loose-employer.ts';
import { withoutProjects } from './nested-project.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';
import { toldJobs } from './told-job.ts';
import { bodyJobs } from './undated-job.ts';
import { wordCount } from './words.ts';

/** Jobs read from a section, the words of dates in it that cannot be true, and the rows of diplomas that strayed into it. */
export type ReadJobs = {
  readonly jobs: readonly Job[];
  /** Stays at an agency that assignments among `jobs` tell. */
  readonly agencies: readonly Job[];
  /** Times without work that stand among the jobs. */
  readonly gaps: readonly Gap[];
  readonly unlikely: readonly Quote[];
  readonly educations: readonly Row[];
  /** Rows with a period where a job is due, but no title of one; words that may name the place, or the time, of a job that has none. */
  readonly untitled: readonly Quote[];
};

const MOST_JOBS = 100;

const proseOf = (entries: readonly Entry[]): readonly Row[] => entries.map(({ row }) => row);

const FEWEST_WORDS = 3;

/** Cells of a header that name neither what nor where, and are no date: what was done stands there. */
const unnamed = ({ row, period, prose, parts }: Entry, { title, employer }: Draft['names']): readonly string[] =>
  row.cells.length < 3 || period === undefined
    ? []
    : row.cells.filter(
        (cell) =>
          wordCount(cell) >= FEWEST_WORDS &&
          !prose.includes(cell) &&
          ![title?.text, employer?.text, period.words].some((used) => used !== undefined && cell.includes(used)) &&
          !parts.some(({ names, text }) => names === 'aside' && text === cell),
      );

const besides = ({ entries, names }: Draft): readonly Row[] =>
  entries.flatMap((entry) =>
    [...entry.prose, ...unnamed(entry, names)].map((text) => ({ ...entry.row, text, cells: [text], bullet: true })),
  );

/** Rows with a period; those in a list only where every period stands in a list. */
const anchorsOf = (entries: readonly Entry[]): readonly number[] => {
  const dated = entries.flatMap((entry, index) => (entry.period && !isDatedSentence(entry) ? [index] : []));
  const plain = dated.filter((index) => entries[index]?.row.bullet === false);
  return (plain.length > 0 ? plain : dated).slice(0, MOST_JOBS);
};

/** A diploma under a heading that was not understood: a level, and no word that names a job. */
const isEducation = ({ names }: Draft): boolean =>
  names.title !== undefined && tellsLevel(names.title.text) && titleWordAt(names.title.text) === -1;

const isPause = ({ entries }: Draft): boolean => entries.some(({ parts }) => isGap(parts[0]?.text ?? ''));

const toGap = ({ entries, period }: Draft): readonly Gap[] => {
  const name = entries.flatMap(({ parts }) => parts).find(({ text }) => isGap(text));
  return name ? [{ name: quote(name.text, name.row), ...(period ? { period } : {}) }] : [];
};

/** A section on its way: all its rows, and where its headers stand. */
type Reading = {
  readonly section: Section;
  readonly entries: readonly Entry[];
  readonly headers: readonly HeaderRows[];
  readonly boldTitles: boolean;
  /** Employers by themselves above a title without a date. */
  readonly loose: ReadonlySet<Entry>;
  /** Where employers stand with how long it was in all right below, over functions with a date each. */
  readonly heads: ReadonlySet<number>;
};

const bodyOf = ({ entries, headers }: Reading, { rows }: Draft): readonly Entry[] => {
  const next = headers.find(({ from }) => from > rows.at)?.from ?? entries.length;
  return entries.slice(rows.to + 1, next);
};

const jobsOf = (reading: Reading, draft: Draft): readonly Job[] => {
  const { section, boldTitles, entries } = reading;
  const { own, others } = bodyJobs(bodyOf(reading, draft), section, boldTitles, reading.loose);
  const kind = kindOf(section, draft.entries.map(({ row }) => row.cells.join('\n').slice(0, 400)).join('\n'));
  const below = employerBelow(draft.names, own);
  const names = withTitleBelow(below ? { ...draft.names, employer: below } : draft.names, own);
  const duties = proseOf(own.filter(({ parts }) => !below || !parts.includes(below)));
  const description = toDescription([...besides(draft), ...duties]);
  const { period, duration } = draft;
  const hours = draft.hours ?? hoursInBody(proseOf(own));
  const further = entries[draft.rows.at]?.period?.more ?? [];
  return [
    toJob({ names, kind, description, period, duration, hours }),
    ...further.map((more) => toJob({ names, kind, description, period: more, hours })),
    ...others,
  ];
};

/** Words that may name the place of a job that names none itself. */
const placeless = (reading: Reading, draft: Draft): readonly Quote[] => {
  const { own } = bodyJobs(bodyOf(reading, draft), reading.section, reading.boldTitles, reading.loose);
  const place = draft.names.employer || employerBelow(draft.names, own) ? undefined : placeInBody(own);
  return place ? [place] : [];
};

const unlikelyIn = (entries: readonly Entry[], anchors: readonly number[]): readonly Quote[] =>
  anchors.flatMap((index) => {
    const entry = entries[index];
    const { period } = entry ?? {};
    if (!entry || !period || period.undated || period.unsure) return [];
    return !period.period || period.period.end === 'unknown' || period.doubtful ? [quote(period.words, entry.row)] : [];
  });

/** Judging knows of a job that has a duration how long it can have been. */
const tellsDuration = ({ text }: Row): boolean => findDurations(text).length > 0;

/** Rows with a period but no title, and jobs of which the words say until when, but not from when, or not surely. */
const untitledIn = ({ section, entries, heads }: Reading, drafts: readonly Draft[]): readonly Quote[] =>
  drafts.flatMap(({ names, period, rows }) => {
    const entry = entries[rows.at];
    if (heads.has(rows.at - 1)) return [];
    const undated = entry?.period?.undated && !(names.title && tellsDuration(entry.row));
    const lacks = (period && !names.title && !entry?.period?.single) || undated || entry?.period?.unsure;
    const isWork = entry && kindOf(section, entry.row.text) === 'work';
    return section.kind === 'jobs' && isWork && lacks ? [quote(entry.row.text, entry.row)] : [];
  });

/** `03-2014 t/m 12-`: a period that breaks off, and of which nothing was made. */
const BROKEN = /(?:19|20)\d{2}\s?(?:t\/m|tot(?: en met)?|[-\u2010-\u2015])\s?(?:\d{1,2}[-/.]?)?$/i;

const brokenIn = (entries: readonly Entry[]): readonly Quote[] =>
  entries.flatMap(({ row, period }) =>
    period === undefined && !row.moved && !row.bullet && row.text.length <= 130 && BROKEN.test(row.text)
      ? [quote(row.text, row)]
      : [],
  );

const NOTHING: ReadJobs = { jobs: [], agencies: [], gaps: [], unlikely: [], educations: [], untitled: [] };

/** Whether a section tells its jobs in sentences rather than in a list: more of them are whole that way. */
const isTold = (prose: readonly Job[], listed: readonly Job[], isBare: boolean): boolean => {
  const whole = (jobs: readonly Job[]): number =>
    jobs.filter(({ title, employer, period }) => title !== undefined && employer !== undefined && period !== undefined)
      .length;
  if (!isBare) return whole(prose) > whole(listed);
  // Outside a list of jobs, as in a letter, running text is what is expected; what is no title there may be any words.
  const surely = listed.filter(({ title }) => title !== undefined && titleWordAt(title.text) !== -1);
  return whole(prose) > 0 && whole(prose) >= whole(surely);
};

/** The jobs of one section, in reading order. */
export const readJobs = (section: Section): ReadJobs => {
  const entries = toEntries(withOpenings(withDatesFirst(section.rows)));
  const anchors = anchorsOf(entries);
  const found = withoutProjects(findHeaders(entries, anchors).map((rows) => toDraft(entries, rows)));
  const headers = found.map(({ rows }) => rows);
  const listedDrafts = inManner(found.filter((draft) => !isPause(draft)));
  const employers = looseEmployers(entries, listedDrafts);
  const loose = new Set(employers.flatMap(({ entry, hasTitle }) => (hasTitle ? [entry] : [])));
  const heads = new Set(employers.flatMap(({ index, isHead }) => (isHead ? [index] : [])));
  const all = inheritEmployers(listedDrafts, employers, entries);
  const boldTitles = all.length === 0 || all.some(({ names }) => names.title?.row.bold === true);
  const reading = { section, entries, headers, boldTitles, loose, heads };
  const before = bodyJobs(entries.slice(0, headers[0]?.from ?? entries.length), section, boldTitles, loose).others;
  const told = withoutAgencies(all, (draft) => bodyOf(reading, draft).length <= 2);
  const drafts = told.filter((draft) => !isEducation(draft));
  const listed = [...before, ...drafts.flatMap((draft) => jobsOf(reading, draft))].map(withClosingPeriod);
  const prose = toldJobs(section);
  if (isTold(prose, listed, section.kind === 'head'))
    return { ...NOTHING, jobs: prose.slice(0, MOST_JOBS), unlikely: unlikelyIn(entries, anchors) };
  return {
    jobs: listed.slice(0, MOST_JOBS),
    agencies: all.filter((draft) => !told.includes(draft)).flatMap((draft) => jobsOf(reading, draft)),
    gaps: found.filter(isPause).flatMap(toGap),
    unlikely: unlikelyIn(entries, anchors),
    educations: told.filter(isEducation).flatMap(({ rows }) => proseOf(entries.slice(rows.from, rows.to + 1))),
    untitled: [
      ...untitledIn(reading, drafts),
      ...(section.kind === 'jobs' ? brokenIn(entries) : []),
      ...drafts.flatMap((draft) => placeless(reading, draft)),
    ],
  };
};
