import { readFile } from 'node:fs/promises';
import type { Decided } from '../../functions/decide/decide.ts';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import type { Refusal } from '../../functions/open-upload/refusal.ts';
import type { Published } from '../../functions/publish-tender/publish-tender.ts';
import { type Bid, isUploaded } from '../../shared/domain/bid.ts';
import { type Instant, instantOf, plusSeconds } from '../../shared/domain/calendar.ts';
import { CV_CONTENT_TYPES } from '../../shared/domain/cv-key.ts';
import { localMoment } from '../../shared/letters/dutch.ts';
import type { UploadForm } from '../../shared/ports/cv-bucket.ts';
import type { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import { UnusableFile } from './run-files.ts';
import type { Arrival, InboxBid, PreparedAnswers, RunPlan } from './run-plan.ts';
import type { World } from './world.ts';

/** A late upload began just before the closing moment: its form was still valid, its file was not in time. */
const LATE_BEGINS_SECONDS_BEFORE = 2;
const DECIDING_STARTS_SECONDS_AFTER = 2 * 60 * 60;
const SECONDS_BETWEEN_DECISIONS = 60;

/**
 * Runs a tender from publication to the last letter, as far as people have answered: suppliers act at their moments, the clock
 * moves to the closing, answers are given, the later letters go out. Started again, it goes on where it was.
 */
export const runTender = async (world: World, plan: RunPlan, refused: Refusals, progress: Progress): Promise<void> => {
  const published = (await world.invoke('publish-tender', { definition: plan.definition })) as Published;
  if ('refused' in published) throw new UnusableFile(published.faults);
  await world.resume(plan.tender.id);
  await arrive(world, plan, refused, progress);
  await answerQuestions(world, plan, progress);
  await sendTheRest(world, plan);
};

const arrive = async (world: World, plan: RunPlan, refused: Refusals, progress: Progress): Promise<void> => {
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
const slotOf = async (world: World, tenderId: string, { name }: InboxBid): Promise<Bid | undefined> =>
  (await world.ports.bids.all(tenderId)).filter(({ reference }) => reference === name).at(-1);

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

const answerQuestions = async (
  world: World,
  { tender, closesAt, answers }: RunPlan,
  progress: Progress,
): Promise<void> => {
  if (answers === undefined) return;
  const names = new Map((await world.ports.bids.all(tender.id)).map(({ bidId, reference }) => [bidId, reference]));
  let answered = (await world.ports.cases.decisions(tender.id)).length;
  for (;;) {
    const questions = await world.ports.cases.questions(tender.id);
    const next = questions
      .map(({ bidId, item }) => ({ bidId, item, prepared: answerTo(answers, names.get(bidId), item) }))
      .find(({ prepared }) => prepared !== undefined);
    if (next?.prepared === undefined) break;
    await world.moveTo(plusSeconds(closesAt, DECIDING_STARTS_SECONDS_AFTER + answered * SECONDS_BETWEEN_DECISIONS));
    const open = await decide(world, tender.id, next.bidId, answers.by, next.prepared);
    answered += 1;
    progress.step('vragen beantwoord', answered, answered + open);
  }
  await world.engine.idle();
};

const answerTo = ({ answers }: PreparedAnswers, bid: string | undefined, item: string) =>
  answers.find((answer) => answer.bid === bid && answer.item === item);

/** Answers one question; returns how many are left. Throws when it is refused: it would be asked for again and again. */
const decide = async (
  world: World,
  tenderId: string,
  bidId: string,
  by: string,
  { bid, item, answer, reason }: PreparedAnswers['answers'][number],
): Promise<number> => {
  const decided = (await world.invoke('decide', { tenderId, bidId, item, answer, by, reason })) as Decided;
  if ('refused' in decided) throw new Error(`The answer to ${item} of ${bid} is refused: ${decided.refused}`);
  return decided.open;
};

const sendTheRest = async (world: World, { tender, answers }: RunPlan): Promise<void> => {
  const record = await world.ports.tenders.get(tender.id);
  if (record?.state !== 'settled') return;
  if (answers?.releasedBy !== undefined && record.release === undefined)
    await world.invoke('release-outcome', { tenderId: tender.id, by: answers.releasedBy });
  await world.engine.idle();
  const { othersAfter } = tender.letters;
  if (othersAfter !== undefined) await world.moveTo(instantOf(othersAfter, tender.timeZone));
  await world.engine.idle();
};
