import { readFile } from 'node:fs/promises';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import type { Refusal } from '../../functions/open-upload/refusal.ts';
import { type Bid, isUploaded } from '../../shared/domain/bid.ts';
import { type Instant, plusSeconds } from '../../shared/domain/calendar.ts';
import { CV_CONTENT_TYPES, candidateKeyOf } from '../../shared/domain/cv-key.ts';
import { localMoment } from '../../shared/letters/dutch.ts';
import type { UploadForm } from '../../shared/ports/cv-bucket.ts';
import type { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import type { Arrival, InboxBid, RunPlan } from './run-plan.ts';
import type { World } from './world.ts';

/** A late upload began just before the closing moment: its form was still valid, its file was not in time. */
const LATE_BEGINS_SECONDS_BEFORE = 2;

/**
 * Lets every supplier act at its moment, moves the clock to the closing, and lets the late uploads arrive. What an earlier process did
 * is not done again.
 */
export const arrive = async (world: World, plan: RunPlan, refused: Refusals, progress: Progress): Promise<void> => {
  const { arrivals, closesAt, tender } = plan;
  const inTime = arrivals.filter(({ at }) => at < closesAt);
  const late = arrivals.filter(({ at }) => at >= closesAt);
  const stage = 'inschrijvingen verwerkt';
  for (const [index, arrival] of inTime.entries()) {
    const why = await actAt(world, tender.id, arrival);
    if (why !== undefined) await refused.add({ bid: arrival.bid.name, why });
    progress.step(stage, index + 1, arrivals.length);
  }
  await world.engine.idle();
  const begunAt = plusSeconds(closesAt, -LATE_BEGINS_SECONDS_BEFORE);
  await world.moveTo(begunAt);
  for (const { bid } of late)
    if ((await slotOf(world, tender.id, bid)) === undefined) await open(world, tender.id, bid);
  await world.moveTo(closesAt);
  progress.say(`Gesloten op ${localMoment(tender.closing)}.`);
  for (const [index, { at, bid }] of late.entries()) {
    await world.moveTo(at);
    await finishLate(world, plan, bid, begunAt);
    progress.step(stage, inTime.length + index + 1, arrivals.length);
  }
  await world.engine.idle();
};

/**
 * One act in time; why it was refused, or undefined. What the clock has passed was done by an earlier process; what happens right
 * now is done unless it shows.
 */
const actAt = async (world: World, tenderId: string, { at, act, bid }: Arrival): Promise<string | undefined> => {
  if (at < world.clock.now()) return undefined;
  await world.moveTo(at);
  if (act === 'withdraw') {
    const { supplierId, candidateId } = bid.offer;
    await world.invoke('withdraw-bid', { tenderId, supplierId, candidateId });
    return undefined;
  }
  const slot = await slotOf(world, tenderId, bid);
  if (slot !== undefined && isUploaded(slot)) return undefined;
  const place = await open(world, tenderId, bid);
  if ('refused' in place) return [place.message, ...place.faults].join(' ');
  const answer = await world.upload(place, await readFile(bid.cvPath), at);
  await world.engine.idle();
  return answer.status === 201 ? undefined : UPLOAD_ERRORS[answer.error];
};

const UPLOAD_ERRORS = {
  EntityTooSmall: 'Het bestand is leeg.',
  EntityTooLarge: 'Het bestand is te groot.',
  AccessDenied: 'De uploadplaats is niet meer geldig.',
} as const;

const open = async (world: World, tenderId: string, { offer, type, name }: InboxBid): Promise<UploadPlace | Refusal> =>
  (await world.invoke('open-upload', { tenderId, offer, type, reference: name })) as UploadPlace | Refusal;

/** The last slot that was opened for a folder of the inbox. */
const slotOf = async ({ ports }: World, tenderId: string, { name, offer }: InboxBid): Promise<Bid | undefined> => {
  const candidateKey = candidateKeyOf(tenderId, offer.supplierId, offer.candidateId);
  const own = await ports.bids.ofCandidate(tenderId, candidateKey);
  return own.filter(({ reference }) => reference === name).at(-1);
};

const finishLate = async (
  world: World,
  { tender, closesAt }: RunPlan,
  bid: InboxBid,
  begunAt: Instant,
): Promise<void> => {
  const slot = await slotOf(world, tender.id, bid);
  if (slot === undefined || isUploaded(slot)) return;
  const form: UploadForm = await world.ports.cvs.presign(
    {
      key: slot.key,
      contentType: CV_CONTENT_TYPES[bid.type],
      maxBytes: tender.uploads.maxMegabytes * 1_000_000,
      expiresAt: closesAt,
    },
    begunAt,
  );
  await world.upload(form, await readFile(bid.cvPath), begunAt);
  await world.engine.idle();
};
