import type { Duration } from '../domain/further-facts.ts';
import type { Job, Period, Quote } from '../domain/reading.ts';
import type { Entry } from './job-entry.ts';
import type { HeaderRows } from './job-header.ts';
import { jobHours } from './job-hours.ts';
import { type Names, namesIn } from './job-names.ts';
import { quote } from './row.ts';

/** A header with its names, on the way to a job. */
export type Draft = {
  readonly rows: HeaderRows;
  readonly entries: readonly Entry[];
  readonly names: Names;
  readonly period?: Period;
  readonly duration?: Duration;
  readonly hours?: Job['hoursPerWeek'];
  readonly employerAbove: boolean;
};

const durationOf = (own: readonly Entry[]): Duration | undefined => {
  const [found] = own.flatMap(({ period, duration, row }) => {
    const told = duration ?? period?.duration;
    const place = duration?.row ?? row;
    return told ? [{ min: told.min, max: told.max, quote: quote(told.words, place) }] : [];
  });
  return found;
};

/** The draft of the rows of one header. */
export const toDraft = (entries: readonly Entry[], rows: HeaderRows): Draft => {
  const own = entries.slice(rows.from, rows.to + 1);
  const names = namesIn(own.flatMap(({ parts }) => parts));
  const period = entries[rows.at]?.period?.period;
  const duration = durationOf(own);
  const [hours] = own.flatMap(({ row, label }) => (label === 'tasks' ? [] : (jobHours(row) ?? [])));
  return {
    ...{ rows, entries: own, names, employerAbove: isEmployerAbove(own, names) },
    ...(period ? { period } : {}),
    ...(duration ? { duration } : {}),
    ...(hours ? { hours } : {}),
  };
};

const isEmployerAbove = (own: readonly Entry[], { title, employer }: Names): boolean => {
  const employerRow = own.findIndex(({ row }) => row === employer?.row);
  return employerRow >= 0 && employerRow < own.findIndex(({ row }) => row === title?.row);
};

/** Whether a title stands over its date, and below that what may as well be a place as an employer: `Eindhoven en omgeving`. */
export const hasPlaceBelow = ({ names: { title, employer }, rows, entries }: Draft): boolean => {
  if (title === undefined || entries.findIndex(({ parts }) => parts.includes(title)) >= rows.at - rows.from)
    return false;
  const at = entries.findIndex(({ parts }) => employer !== undefined && parts.includes(employer));
  const mayBePlace = employer?.names === 'unknown' && employer.joint === 'start' && !employer.label;
  return mayBePlace && !employer.row.bold && rows.from + at > rows.at;
};

/** Whether one period may lie in another; one that is absent says nothing against it. */
export const within = (inner: Period | undefined, outer: Period | undefined): boolean =>
  !inner ||
  !outer ||
  (inner.start.latest >= outer.start.earliest &&
    (typeof outer.end === 'string' || (typeof inner.end !== 'string' && inner.end.earliest <= outer.end.latest)));

/** What the job of a header is made of besides its names. */
export type JobParts = {
  readonly names: Names;
  readonly kind: Job['kind'];
  readonly description: readonly Quote[];
  readonly period?: Period | undefined;
  readonly duration?: Duration | undefined;
  readonly hours?: Job['hoursPerWeek'] | undefined;
};

/** A job from its parts; what is undefined is left out. */
export const toJob = ({ names, kind, description, period, duration, hours }: JobParts): Job => ({
  ...(names.title ? { title: quote(names.title.text, names.title.row) } : {}),
  ...(names.employer ? { employer: quote(names.employer.text, names.employer.row) } : {}),
  ...(period ? { period } : {}),
  ...(duration ? { duration } : {}),
  ...(hours ? { hoursPerWeek: hours } : {}),
  kind,
  description,
});

/** The draft with other names. */
export const renamed = (draft: Draft, names: Names): Draft => ({
  ...draft,
  names,
  employerAbove: isEmployerAbove(draft.entries, names),
});
