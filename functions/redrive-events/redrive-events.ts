import * as z from 'zod';
import { CvUploaded } from '../../events/cv-uploaded.ts';
import type { RedriveEvents } from '../../events/desk-acts.ts';
import { MailDelivery } from '../../events/mail-delivery.ts';
import { TenderRef } from '../../events/refs.ts';
import type { DeadLetterQueue, DeadLetters } from '../../shared/ports/dead-letters.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { recordDelivery } from '../record-delivery/record-delivery.ts';

/** What became of the messages of a queue. Those that fit nothing we know (`unfit`) and those that failed once more stay in it. */
export type Redriven = { readonly started: number; readonly unfit: number; readonly failed: number };

/** What became of the messages of every queue. */
export type AllRedriven = Readonly<Record<keyof DeadLetters, Redriven>>;

type RedrivePorts = Pick<Ports, 'deadLetters' | 'tenders' | 'letters' | 'workflows' | 'meter' | 'clock'>;

/** Starts what a message would have started; false when the message fits nothing. */
type Start = (message: unknown) => Promise<boolean>;

/**
 * Starts what undelivered messages would have started, so many of each queue at most. A message is removed only after that: it may
 * start something twice, which changes nothing, and is never lost.
 */
export const redriveEvents =
  (ports: RedrivePorts) =>
  async ({ most }: RedriveEvents): Promise<AllRedriven> => {
    const { arrivals, schedules, mail } = ports.deadLetters;
    return {
      arrivals: await drained(arrivals, most, arrivalStart(ports)),
      schedules: await drained(schedules, most, scheduleStart(ports)),
      mail: await drained(mail, most, deliveryStart(ports)),
    };
  };

const drained = async (queue: DeadLetterQueue, most: number, start: Start): Promise<Redriven> => {
  const counts = { started: 0, unfit: 0, failed: 0 };
  for (let left = most; left > 0; ) {
    const messages = await queue.receive(left);
    if (messages.length === 0) break;
    for (const { body, receipt } of messages) {
      const fate = await fateOf(body, start);
      if (fate === 'started') await queue.remove(receipt);
      counts[fate] += 1;
    }
    left -= messages.length;
  }
  return counts;
};

const fateOf = async (body: string, start: Start): Promise<keyof Redriven> => {
  try {
    const message = parsed(body);
    return message !== undefined && (await start(message)) ? 'started' : 'unfit';
  } catch {
    // One that cannot be started keeps the others from nothing; it stays, and is counted.
    return 'failed';
  }
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const arrivalStart =
  ({ workflows }: RedrivePorts): Start =>
  async (message) => {
    const { success, data } = CvUploaded.safeParse(message);
    if (success) await workflows.start('intake', data);
    return success;
  };

/** A schedule leaves its input, the tender. Which machine is due follows from where the tender stands; one too many does nothing. */
const scheduleStart =
  ({ tenders, workflows }: RedrivePorts): Start =>
  async (message) => {
    const ref = TenderRef.safeParse(message).data ?? TenderRef.safeParse(inputIn(message)).data;
    const record = ref && (await tenders.get(ref.tenderId));
    if (record === undefined) return false;
    const isClosing = record.state === 'published' || record.state === 'closing';
    await workflows.start(isClosing ? 'closing' : 'settle', { tenderId: record.tender.id });
    return true;
  };

/** The input within the request to Step Functions that failed, which may be what the scheduler leaves. */
const inputIn = (message: unknown): unknown => {
  const { data } = z.object({ input: z.string() }).safeParse(message);
  return data && parsed(data.input);
};

/** Lambda wraps an event on which the function failed; EventBridge leaves one that it could not deliver as it is. */
const Wrapped = z.object({ requestPayload: z.unknown() });

const deliveryStart =
  (ports: RedrivePorts): Start =>
  async (message) => {
    const wrapped = Wrapped.safeParse(message);
    const { success, data } = MailDelivery.safeParse(wrapped.data?.requestPayload ?? message);
    if (success) await recordDelivery(ports)(data);
    return success;
  };
