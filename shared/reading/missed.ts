import type { Diploma, Facts, Job, Quote } from '../domain/reading.ts';
import { isCourse, tellsLevel } from './education-level.ts';
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
  'languages',
]);
const MOST_ROWS = 2000;

/** Words of a level in a list of educations that no diploma was made of. */
const unreadEducation = (sections: readonly Section[], education: readonly Diploma[]): Row | undefined =>
  sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ rows }) => rows)
    .find(
      ({ text }) =>
        tellsLevel(text) &&
        !isCourse(text) &&
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

/** A period on its own outside any list, as where a date is drawn far from the job that it belongs to. */
const strayPeriod = (sections: readonly Section[], jobs: readonly Job[]): Row | undefined =>
  jobs.every(({ period }) => period !== undefined)
    ? undefined
    : sections
        .filter(({ kind }) => STRAY.has(kind))
        .flatMap(({ rows }) => rows)
        .slice(0, MOST_ROWS)
        .find((row) => {
          const found = row.text.length <= 60 ? rowPeriod(row, undefined) : undefined;
          return (
            found?.period !== undefined && !found.single && found.rest.every((words) => /^(?:\d|uur|jaar)/.test(words))
          );
        });

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

/** What a list of jobs or educations seems to hold besides those that were read; undefined where nothing is missed. */
export const missedIn = (
  sections: readonly Section[],
  education: readonly Diploma[],
  jobs: readonly Job[],
  untitled: readonly Quote[],
): Facts['missed'] => {
  const stray = strayPeriod(sections, jobs);
  const untold = untitled.find((words) => !isAgencyStay(words, jobs));
  const job = untold ?? (stray && quote(stray.text, stray));
  const diploma = unreadEducation(sections, education) ?? unreadCollege(sections, education);
  return job || diploma
    ? { ...(job ? { job } : {}), ...(diploma ? { education: quote(diploma.text, diploma) } : {}) }
    : undefined;
};
