import { setTimeout } from 'node:timers/promises';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import type { FunctionName } from '../../infra/local/handlers.ts';
import type { Machines } from '../../infra/local/machines.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import { BEFORE, graduate, notGraduate, perhapsGraduate, smallOffer } from '../builders/small-tender.ts';
import { type Durable, emptyDurable } from './durable.ts';
import { emptyOracle, type Oracle } from './oracle.ts';
import { type Process, startProcess } from './process.ts';
import { type Injected, NOTHING_INJECTED } from './trouble.ts';

/** What the CVs of a simulation say, by number; the last one cannot be opened. */
export const READINGS = [graduate, notGraduate, perhapsGraduate, { state: 'unreadable', reason: 'damaged' }] as const;

export const TENDER = 'T1';

/** One of the few candidates: whom two suppliers may offer. */
export type Who = { readonly candidate: number; readonly supplier: 1 | 2 };

/** How the bucket tells of an upload. */
export type Told = 'at-once' | 'later' | 'never' | 'twice' | 'five-times';

/** What was done to the system, in numbers. */
export type Counts = Injected & {
  uploads: number;
  replaced: number;
  withdrawals: number;
  lateUploads: number;
  lostEvents: number;
  delayedEvents: number;
  repeatedEvents: number;
  strangeEvents: number;
  overwritten: number;
  wrongClocks: number;
  extended: number;
  rectified: number;
  cancelled: number;
  questions: number;
  answers: number;
  odd: Record<'early' | 'late' | 'twice' | 'never', number>;
};

export const noCounts = (): Counts => ({
  ...NOTHING_INJECTED,
  uploads: 0,
  replaced: 0,
  withdrawals: 0,
  lateUploads: 0,
  lostEvents: 0,
  delayedEvents: 0,
  repeatedEvents: 0,
  strangeEvents: 0,
  overwritten: 0,
  wrongClocks: 0,
  extended: 0,
  rectified: 0,
  cancelled: 0,
  questions: 0,
  answers: 0,
  odd: { early: 0, late: 0, twice: 0, never: 0 },
});

/** A tender under way, with what the world did to it. */
export type Simulation = {
  readonly durable: Durable;
  readonly oracle: Oracle;
  readonly counts: Counts;
  readonly process: () => Process;
  /** Starts the system again where it has died. */
  readonly revive: () => Promise<void>;
  /** Calls a function as a person does: again when there is no answer, and when the system is back. */
  readonly ask: (name: FunctionName, input: unknown) => Promise<unknown>;
  /** Starts a machine as EventBridge does: until it has started. */
  readonly start: (machine: 'intake' | 'closing' | 'settle', input: unknown) => Promise<void>;
  readonly idle: () => Promise<void>;
};

const MOST_TRIES = 40;

/** What a history begins with: how fast the clocks of functions are, in seconds, and who opens the vault. */
export type Setting = { readonly skew: number; readonly opening: 'automatic' | 'two-persons' };

/** A published tender of the simulation. */
export const simulation = async (
  machines: Machines,
  counts: Counts,
  { skew, opening }: Setting,
): Promise<Simulation> => {
  const durable = emptyDurable(BEFORE, skew);
  if (skew !== 0) counts.wrongClocks += 1;
  const begin = () => startProcess(durable, machines, READINGS, counts);
  let process = begin();
  const revive = async (): Promise<void> => {
    while (process.trouble.isDead()) {
      await process.engine.idle();
      process = begin();
      await process.engine.resume();
    }
  };
  const ask: Simulation['ask'] = async (name, input) => {
    for (let tries = 1; ; tries += 1) {
      await revive();
      try {
        return await process.invoke(name, input);
      } catch (failure) {
        if (tries >= MOST_TRIES) throw failure;
        // A person waits a little, and what runs goes on.
        durable.now = plusSeconds(durable.now, 10);
        await setTimeout(1);
      }
    }
  };
  const simulated: Simulation = {
    durable,
    oracle: emptyOracle(),
    counts,
    process: () => process,
    revive,
    ask,
    start: async (machine, input) => {
      await revive();
      await process.engine.start(machine, input);
    },
    idle: async () => {
      await process.engine.idle();
      while (process.trouble.isDead()) {
        await revive();
        await process.engine.idle();
      }
    },
  };
  simulated.oracle.definition = { ...simulated.oracle.definition, opening };
  await ask('publish-tender', { definition: simulated.oracle.definition });
  return simulated;
};

const offerOf = ({ candidate, supplier }: Who, rate: number): Offer =>
  smallOffer({
    candidateId: `k${candidate}`,
    supplierId: `lev-${supplier}`,
    candidateName: `Kandidaat ${candidate} van ${supplier}`,
    candidateEmail: `k${candidate}.${supplier}@kandidaat.example`,
    hourlyRateEur: rate,
  });

const nameOf = ({ candidate, supplier }: Who): string => `${supplier}/${candidate}`;

/** Asks for a place to upload to; the slot is one more of the candidate's. Undefined where the tender has closed. */
export const openSlot = async (
  { ask, oracle }: Simulation,
  who: Who,
  rate: number,
): Promise<UploadPlace | undefined> => {
  const place = (await ask('open-upload', { tenderId: TENDER, offer: offerOf(who, rate), type: 'pdf' })) as
    | UploadPlace
    | { readonly refused: string };
  if ('refused' in place) return undefined;
  // An answer that was lost leaves slots that nobody knows of: they stay empty.
  oracle.slots.set(nameOf(who), [...(oracle.slots.get(nameOf(who)) ?? []), place.bidId]);
  return place;
};

/** A file lands in the bucket, at the storage's own time in whole seconds, and the bucket tells of it or does not. */
export const land = async (
  { durable, oracle, counts, start }: Simulation,
  who: Who,
  { key, bidId }: Pick<UploadPlace, 'key' | 'bidId'>,
  cv: number,
  told: Told,
): Promise<void> => {
  counts.uploads += 1;
  const at = `${durable.now.slice(0, 19)}.000Z`;
  if (at >= oracle.closesAt) counts.lateUploads += 1;
  durable.objects.set(key, { key, uploadedAt: at, size: 1000, etag: `e${counts.uploads}`, cv });
  oracle.uploads.set(bidId, { candidate: nameOf(who), at, cv });
  const event = cvUploaded(key, 'uploads');
  if (told === 'later') {
    counts.delayedEvents += 1;
    durable.events.push(event);
  } else if (told === 'never') counts.lostEvents += 1;
  else {
    const times = told === 'at-once' ? 1 : told === 'twice' ? 2 : 5;
    if (times > 1) counts.repeatedEvents += 1;
    for (let n = 0; n < times; n += 1) await start('intake', event);
  }
};

/** A supplier withdraws a candidate: every slot that was issued so far. */
export const withdraw = async ({ ask, oracle, counts, durable }: Simulation, who: Who): Promise<void> => {
  if (durable.now >= oracle.closesAt || oracle.cancelled) return;
  counts.withdrawals += 1;
  await ask('withdraw-bid', { tenderId: TENDER, supplierId: `lev-${who.supplier}`, candidateId: `k${who.candidate}` });
  for (const bidId of oracle.slots.get(nameOf(who)) ?? []) oracle.withdrawn.add(bidId);
};

/** The place of a candidate's last slot; undefined where there is none. */
export const lastSlot = ({ oracle }: Simulation, who: Who): Pick<UploadPlace, 'key' | 'bidId'> | undefined => {
  const bidId = oracle.slots.get(nameOf(who))?.at(-1);
  return bidId === undefined ? undefined : { bidId, key: `cv/${TENDER}/${bidId}.pdf` };
};

/** Lets time pass. */
export const pass = ({ durable }: Simulation, seconds: number): void => {
  durable.now = plusSeconds(durable.now, seconds);
};
