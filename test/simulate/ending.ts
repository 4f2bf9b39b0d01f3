import fc from 'fast-check';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { type Change, change } from './changes.ts';
import { answerSome } from './questions.ts';
import { land, lastSlot, openSlot, type Setting, type Simulation, TENDER, type Told, type Who } from './simulation.ts';
import type { Fault } from './trouble.ts';

/** How the tender ends: uploads in the last second and after, what the schedule does, and trouble on the way. */
export type Ending = Setting & {
  readonly last: readonly { readonly who: Who; readonly cv: number; readonly told: Told; readonly offset: number }[];
  readonly schedule: 'on-time' | 'early' | 'late' | 'twice' | 'never';
  /** Delayed events that come an hour after the closing instead of before it. */
  readonly eventsLate: boolean;
  /** What the desk does while the closing begins, and after how many turns of the event loop the closing does. */
  readonly race?: { readonly what: Change; readonly turns: number } | undefined;
  /** A late file comes into the place of one in time that was read, and the bucket tells of it or does not. */
  readonly overwrite?: { readonly who: Who; readonly told: Told } | undefined;
  readonly faults: readonly Fault[];
  readonly crashes: readonly { readonly calls: number; readonly afterwards: boolean }[];
};

/** Any ending. */
export const endings: fc.Arbitrary<Ending> = fc.record({
  last: fc.array(
    fc.record({
      who: fc.record<Who>({ candidate: fc.integer({ min: 0, max: 2 }), supplier: fc.constantFrom(1, 2) }),
      cv: fc.integer({ min: 0, max: 3 }),
      told: fc.constantFrom<Told>('at-once', 'later', 'never', 'twice'),
      offset: fc.constantFrom(-2, -1, 0, 1, 60),
    }),
    { maxLength: 4 },
  ),
  schedule: fc.constantFrom('on-time', 'on-time', 'early', 'late', 'twice', 'never'),
  eventsLate: fc.boolean(),
  opening: fc.constantFrom('automatic', 'automatic', 'two-persons'),
  overwrite: fc.option(
    fc.record({
      who: fc.record<Who>({ candidate: fc.integer({ min: 0, max: 2 }), supplier: fc.constantFrom(1, 2) }),
      told: fc.constantFrom<Told>('at-once', 'never', 'twice'),
    }),
    { nil: undefined, freq: 2 },
  ),
  skew: fc.constantFrom(0, 0, 0, -3600, -5, 5, 3600),
  race: fc.option(
    fc.record({ what: fc.constantFrom<Change>('extend', 'rectify', 'cancel'), turns: fc.integer({ min: 0, max: 12 }) }),
    { nil: undefined, freq: 3 },
  ),
  faults: fc.array(
    fc.record<Fault>({
      service: fc.constantFrom('table', 'table', 'bucket', 'mail', 'other'),
      calls: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom('throttled', 'failed'),
      afterwards: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  crashes: fc.array(fc.record({ calls: fc.integer({ min: 1, max: 150 }), afterwards: fc.boolean() }), { maxLength: 3 }),
});

const DAY = 24 * 60 * 60;
const MOST_ROUNDS = 12;

/** Goes on from the history to the last letter: closing, the questions answered, the release. */
export const finish = async (simulation: Simulation, ending: Ending): Promise<void> => {
  const { counts } = simulation;
  const { closesAt } = simulation.oracle;
  const places = [];
  // Slots are opened in time; what is put into them may come later.
  at(simulation, plusSeconds(closesAt, -600));
  for (const upload of ending.last) places.push({ ...upload, place: await openSlot(simulation, upload.who, 60) });
  if (ending.schedule === 'early') await simulation.start('closing', { tenderId: TENDER });
  for (const fault of ending.faults) simulation.process().trouble.begin(fault);
  const [crash, ...more] = ending.crashes;
  if (crash) simulation.process().trouble.crashAfter(crash.calls, crash.afterwards);
  if (!ending.eventsLate) await deliverAll(simulation);
  for (const { place, who, cv, told, offset } of places.toSorted((a, b) => a.offset - b.offset)) {
    at(simulation, plusSeconds(closesAt, offset));
    if (place !== undefined) await land(simulation, who, place, cv, told);
  }
  if (ending.race !== undefined) await race(simulation, ending.race);
  if (ending.overwrite !== undefined) await overwrite(simulation, ending.overwrite);
  await close(simulation, ending);
  if (ending.schedule !== 'on-time') counts.odd[ending.schedule] += 1;
  at(simulation, plusSeconds(simulation.oracle.closesAt, 3600));
  await deliverAll(simulation);
  for (const { calls, afterwards } of more) {
    await simulation.revive();
    simulation.process().trouble.crashAfter(calls, afterwards);
    await decideAll(simulation);
  }
  await calm(simulation);
};

/** Time never goes back. */
const at = ({ durable }: Pick<Simulation, 'durable'>, moment: string): void => {
  if (durable.now < moment) durable.now = moment;
};

/** Only where what was in time has been read: before that its bytes are gone with it. */
const overwrite = async (simulation: Simulation, { who, told }: NonNullable<Ending['overwrite']>): Promise<void> => {
  const { idle, process, oracle, durable, counts, start } = simulation;
  await idle();
  const place = lastSlot(simulation, who);
  const bid = place && (await process().plain.bids.get(TENDER, place.bidId));
  const object = place && durable.objects.get(place.key);
  if (place === undefined || bid?.progress !== 'assessed' || bid.upload?.inTime !== true) return;
  if (bid.upload.etag !== object?.etag) return;
  at(simulation, plusSeconds(oracle.closesAt, 1));
  counts.uploads += 1;
  counts.lateUploads += 1;
  counts.overwritten += 1;
  const uploadedAt = `${durable.now.slice(0, 19)}.000Z`;
  durable.objects.set(place.key, { key: place.key, uploadedAt, size: 1000, etag: `e${counts.uploads}`, cv: 1 });
  oracle.overwritten.set(place.bidId, uploadedAt);
  const times = told === 'never' ? 0 : told === 'twice' ? 2 : 1;
  for (let n = 0; n < times; n += 1) await start('intake', cvUploaded(place.key, 'uploads'));
};

/** The desk acts in the last second, and the schedule of the closing as it was until then fires meanwhile. */
const race = async (simulation: Simulation, { what, turns }: NonNullable<Ending['race']>): Promise<void> => {
  const { durable, start, oracle } = simulation;
  if (durable.now >= oracle.closesAt) return;
  at(simulation, plusSeconds(oracle.closesAt, -1));
  const { closesAt } = oracle;
  const acted = change(simulation, what);
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  at(simulation, closesAt);
  await start('closing', { tenderId: TENDER });
  await acted;
};

const deliverAll = async ({ durable, start }: Simulation): Promise<void> => {
  for (let event = durable.events.shift(); event !== undefined; event = durable.events.shift())
    await start('intake', event);
};

const close = async ({ durable, oracle, start, idle }: Simulation, { schedule }: Ending): Promise<void> => {
  const { closesAt } = oracle;
  const input = { tenderId: TENDER };
  const fire = async (seconds: number) => {
    at({ durable }, plusSeconds(closesAt, seconds));
    await start('closing', input);
  };
  const after = durable.now >= closesAt ? durable.now : closesAt;
  const offset = (Date.parse(after) - Date.parse(closesAt)) / 1000;
  if (schedule === 'on-time' || schedule === 'twice') await fire(offset);
  if (schedule === 'twice') await fire(offset);
  if (schedule === 'late') await fire(offset + 1800);
  await idle();
};

/** Trouble is over: what failed is started again as an operator does, the daily sweep comes by, and persons do their part. */
const calm = async (simulation: Simulation): Promise<void> => {
  const { durable, idle, ask, start } = simulation;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await simulation.revive();
    simulation.process().trouble.end();
    await idle();
    const failed = [...durable.failed.values()];
    durable.failed.clear();
    for (const { execution } of failed) await start(execution.machine, execution.input);
    await idle();
    durable.now = plusSeconds(durable.now, DAY);
    await ask('sweep-tenders', {});
    await idle();
    if (simulation.oracle.unfinished !== undefined) await answerSome(simulation, false);
    await openAsPersons(simulation);
    await decideAll(simulation);
    await idle();
    const record = await simulation.process().plain.tenders.get(TENDER);
    if (record?.state === 'settled') await ask('release-outcome', { tenderId: TENDER, by: 'Ans de Beoordelaar' });
    await idle();
    const isOver = record?.release !== undefined || (record?.state === 'cancelled' && round > 0);
    if (isOver && durable.failed.size === 0) return;
  }
};

/** Two persons open the vault where the tender asks them to; one of them alone, however often, does not. */
const openAsPersons = async ({ ask, idle, oracle, process }: Simulation): Promise<void> => {
  if (oracle.definition.opening === 'automatic') return;
  for (const by of ['Ans de Beoordelaar', 'ans  de beoordelaar ']) await ask('open-tender', { tenderId: TENDER, by });
  await idle();
  const { tenders, cases } = process().plain;
  const openers = await tenders.openers(TENDER);
  if (openers.length < 2 && (await cases.opened(TENDER)).length > 0) throw new Error('one person opened the vault');
  await ask('open-tender', { tenderId: TENDER, by: 'Bas Tweede' });
  await idle();
};

/** The answer of a person who sees what the machine did not: even CVs are fine. Firm verdicts are never asked. */
export const answerTo = (cv: number, item: string): Decision['answer'] =>
  item === 'R1' ? { outcome: 'met' } : { points: cv % 2 === 0 ? 10 : 0 };

const decideAll = async (simulation: Simulation): Promise<void> => {
  const { oracle, ask, process } = simulation;
  for (let count = 0; count < 60; count += 1) {
    const state = (await process().plain.tenders.get(TENDER))?.state;
    const [question] = state === 'to-decide' ? await process().plain.cases.questions(TENDER) : [];
    if (question === undefined) return;
    const { bidId, item } = question;
    const answer = answerTo(oracle.uploads.get(bidId)?.cv ?? 0, item);
    await ask('decide', { tenderId: TENDER, bidId, item, answer, by: 'Ans de Beoordelaar', reason: 'Zo blijkt het.' });
    await simulation.idle();
  }
};
