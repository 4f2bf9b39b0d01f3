import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPlan } from '../../infra/local/run-files.ts';
import type { Arrival } from '../../infra/local/run-plan.ts';
import { localTimeOf, plusSeconds, toInstant } from '../../shared/domain/calendar.ts';
import { PROJECT } from './cdk.ts';

/** The inbox of the sample tender. */
export const INBOX = join(PROJECT, 'test/samples/inbox');

const DEFINITION = join(PROJECT, 'events/samples/25752.json');
const ZONE = 'Europe/Amsterdam';

/** A local moment as a definition writes it, in whole minutes. */
const local = (instant: string): string => localTimeOf(instant, ZONE).slice(0, 16);

/** The first whole minute that is at least so many seconds away. */
export const minuteAfter = (seconds: number): string =>
  toInstant(Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000);

/**
 * The sample's definition with another closing moment, near enough to be waited for; every other moment of its planning moves
 * along, and the others hear two minutes after the closing. The clock of AWS cannot be moved.
 */
export const sampleClosingAt = async (closesAt: string, more: Readonly<Record<string, unknown>> = {}) => {
  const definition = JSON.parse(await readFile(DEFINITION, 'utf8')) as Readonly<Record<string, unknown>>;
  const days = (count: number) => plusSeconds(closesAt, count * 86_400);
  return {
    ...definition,
    closing: local(closesAt),
    planning: {
      questionsUntil: local(days(-4)),
      answersOn: local(days(-3)).slice(0, 10),
      invitationsBy: local(days(2)).slice(0, 10),
      interviewsFrom: local(days(3)),
      interviewsUntil: local(plusSeconds(days(3), 9000)),
    },
    letters: { othersAfter: local(plusSeconds(closesAt, 120)) },
    ...more,
  };
};

/** The acts of the sample's suppliers in their order; what came late stands last. */
export const sampleArrivals = async (): Promise<readonly Arrival[]> => {
  const { plan } = await loadPlan({
    tender: DEFINITION,
    inbox: INBOX,
    arrivals: join(PROJECT, 'events/samples/25752.arrivals.json'),
  });
  return plan.arrivals;
};

/** A moment as recorded arrivals write it. */
export const recordedMoment = (instant: string): string => localTimeOf(instant, ZONE);
