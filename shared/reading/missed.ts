import { monthNumber } from '../domain/calendar.ts';
import type { Diploma, Facts, Job, Period, Quote } from '../domain/reading.ts';
import { isCourse, levelOf, tellsLevel } from './education-level.ts';
import { instituteKind } from './institute.ts';
import { findPeriods } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import type { Section } from './section-rows.ts';

const STRAY: ReadonlySet<Section['kind']> = new Set([
  'head',
  'personal',
  'profile',
  'skills',
  'other',
  'interests',
  'publications',
  'languages',
  'references',
]);
const MOST_ROWS = 2000;

/** Words of a level in a list of educations that no diploma was made of. A secondary school is no answer to what any tender asks. */
const unreadEducation = (sections: readonly Section[], education: readonly Diploma[]): Row | undefined =>
  sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ rows }) => rows)
    .find(
      ({ text }) =>
        tellsLevel(text) &&
        !/^\(?niveau\s?\d\)?$/i.test(text) &&
        !isCourse(text) &&
        levelOf(text, text) !== 'secondary' &&
        !/\bwerk-? en denkniveau\b/i.test(text) &&
        !education.some(({ name, institute, statusQuote }) =>
          [name, institute, statusQuote].some(
            (words) => words && (text.includes(words.text) || words.text.includes(text)),
          ),
        ),
    );

/** A college or university in a list of educations of which no diploma of its sort was made: its words went to another one. */
const unreadCollege = (sections: readonly Section[], education: readonly Diploma[]): Row | undefined => {
  const higher = education.filter(({ level }) => level !== 'secondary' && level !== 'mbo');
  return sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ rows }) => rows)
    .find(({ text }) => {
      const kind = instituteKind(text);
      return (
        (kind === 'applied' || kind === 'scientific') &&
        !isCourse(text) &&
        !higher.some(({ name, institute, statusQuote }) =>
          [name, institute, statusQuote].some(
            (words) => words && (text.includes(words.text) || words.text.includes(text)),
          ),
        )
      );
    });
};

/** Periods on their own outside any list, as where a date is drawn far from the job that it belongs to. */
const strayPeriods = (sections: readonly Section[], jobs: readonly Job[]): readonly Row[] => {
  const told = new Set(jobs.map(({ period }) => monthsText(period)));
  return sections
    .filter(({ kind }) => STRAY.has(kind))
    .flatMap(({ rows }) => rows)
    .slice(0, MOST_ROWS)
    .filter((row) => {
      const found = row.text.length <= 60 ? rowPeriod(row, undefined) : undefined;
      const isBare = found?.rest.every((words) => /^(?:\d|uur|jaar)/.test(words)) === true;
      return isBare && found?.period !== undefined && !found.single && !told.has(monthsText(found.period));
    });
};

/** The months of a period, by which it is known again however it is written. */
const monthsText = (period: Period | undefined): string => JSON.stringify([period?.start, period?.end]);

/** The stay at an agency (`Gedetacheerd via Brunel, 2019 - heden`) with an assignment in it that was read: nothing is missed. */
const isAgencyStay = ({ text }: Quote, jobs: readonly Job[]): boolean => {
  const [stay] = AGENCY.test(text) ? findPeriods(text) : [];
  return (
    stay !== undefined &&
    'start' in stay &&
    jobs.some(({ title, period }) => title && period && period.start.latest >= stay.start.earliest)
  );
};
const AGENCY = /^(?:gedetacheerd|detachering|uitgezonden|werkzaam)\s+(?:via|vanuit|door)\b/i;

/** `Provincie Utrecht, april 2014 – oktober 2022` above the functions there, which together fill that time. */
const isStayOf = ({ text }: Quote, jobs: readonly Job[]): boolean => {
  const [stay, ...others] = findPeriods(text);
  if (stay === undefined || others.length > 0 || !('start' in stay) || typeof stay.end !== 'object') return false;
  const { earliest } = stay.start;
  const { latest } = stay.end;
  const there = jobs.flatMap(({ title, employer, period }) =>
    title && employer && period && text.includes(employer.text) ? [period] : [],
  );
  let until = monthNumber(earliest) - 1;
  for (const { start, end } of there.toSorted((a, b) => (a.start.latest < b.start.latest ? -1 : 1))) {
    if (monthNumber(start.latest) > until + 1) return false;
    if (typeof end === 'object') until = Math.max(until, monthNumber(end.earliest));
  }
  return until >= monthNumber(latest);
};

/** The one period of a missed row; undefined where it has none, or several, or one that is not sure. */
const periodIn = (words: Quote): Period | undefined => {
  const [phrase, ...others] = findPeriods(words.text);
  if (!phrase || others.length > 0 || !('start' in phrase) || phrase.doubtful || phrase.form === 'single')
    return undefined;
  return { start: phrase.start, end: phrase.end, quote: words };
};

/**
 * What a list of jobs or educations seems to hold besides those that were read; undefined where nothing is missed. `sure`: the document
 * itself gives its text.
 */
export const missedIn = (
  sections: readonly Section[],
  education: readonly Diploma[],
  jobs: readonly Job[],
  untitled: readonly Quote[],
  sure: boolean,
): Facts['missed'] => {
  const untold = [
    ...untitled.filter((words) => !isAgencyStay(words, jobs) && !isStayOf(words, jobs)),
    ...strayPeriods(sections, jobs).map((row) => quote(row.text, row)),
  ];
  const [job] = untold;
  const periods = untold.flatMap((words) => periodIn(words) ?? []);
  const dated = job !== undefined && periods.length === untold.length && sure;
  const diploma = unreadEducation(sections, education) ?? unreadCollege(sections, education);
  return job || diploma
    ? {
        ...(job ? { job } : {}),
        ...(dated ? { periods } : {}),
        ...(diploma ? { education: quote(diploma.text, diploma) } : {}),
      }
    : undefined;
};
