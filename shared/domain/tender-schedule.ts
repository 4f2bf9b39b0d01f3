import { instantOf, localTimeOf } from './calendar.ts';
import type { TenderDefinition } from './tender.ts';

type Moment = { readonly path: string; readonly at: string | undefined };

/** What is impossible in the order of a tender's dates. A date without a time is compared by the day. */
export const scheduleFaults = (tender: TenderDefinition): readonly string[] => {
  const { planning, letters, closing: at } = tender;
  const closing: Moment = { path: 'closing', at };
  const part = (name: keyof typeof planning): Moment => ({ path: `planning.${name}`, at: planning[name] });
  return [
    ...notAfter(part('questionsUntil'), closing),
    ...notAfter(part('answersOn'), closing),
    ...notAfter(part('questionsUntil'), part('answersOn')),
    ...notAfter(closing, part('invitationsBy')),
    ...notAfter(closing, part('interviewsFrom')),
    ...notAfter(closing, part('interviewsUntil')),
    ...notAfter(part('invitationsBy'), part('interviewsFrom')),
    ...notAfter(part('interviewsFrom'), part('interviewsUntil')),
    ...notAfter(closing, { path: 'letters.othersAfter', at: letters.othersAfter }),
    ...skipped(tender),
  ];
};

const notAfter = (earlier: Moment, later: Moment): readonly string[] => {
  if (earlier.at === undefined || later.at === undefined) return [];
  const length = Math.min(earlier.at.length, later.at.length);
  if (earlier.at.slice(0, length) <= later.at.slice(0, length)) return [];
  // The field that depends on the other one is named first; closing is what all others depend on.
  return earlier.path === 'closing'
    ? [`${later.path}: ${later.at} is before ${earlier.path}, ${earlier.at}`]
    : [`${earlier.path}: ${earlier.at} is after ${later.path}, ${later.at}`];
};

/** Clocks skip an hour in spring: a closing moment in it would not be the one that suppliers read. */
const skipped = ({ closing, timeZone }: TenderDefinition): readonly string[] =>
  isSkipped(closing, timeZone) ? [`closing: ${closing} does not exist in ${timeZone}: the clocks skip it`] : [];

const isSkipped = (local: string, timeZone: string): boolean => shownAt(local, timeZone).slice(0, 16) !== local;

const shownAt = (local: string, timeZone: string): string => localTimeOf(instantOf(local, timeZone), timeZone);
