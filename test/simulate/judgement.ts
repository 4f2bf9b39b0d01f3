import { LOG_FILE } from '../../functions/keep-log/keep-log.ts';
import { statesOf } from '../../shared/domain/bid.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import { exactMoment } from '../../shared/letters/dutch.ts';
import { ANSWER_KINDS } from '../../shared/letters/upload-letter-id.ts';
import { decisionsOf } from './full-review.ts';
import { logFaults } from './log-faults.ts';
import { expectedStates } from './oracle.ts';
import { questionFaults } from './questions.ts';
import { type Simulation, TENDER } from './simulation.ts';

/** What a history did wrong, one sentence each. */
export type Faults = {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly misjudged: readonly string[];
};

/** Holds the end of a history against the oracle. */
export const judge = async (simulation: Simulation): Promise<Faults> => {
  const { oracle, durable, process } = simulation;
  const { plain } = process();
  const expected = expectedStates(oracle);
  const bids = await plain.bids.all(TENDER);
  const states = statesOf(bids);
  const lost: string[] = [];
  const doubled: string[] = [];
  const misjudged: string[] = [];

  for (const [bidId, state] of expected) {
    const is = states.get(bidId);
    if (is === state) continue;
    const text = `bid ${bidId} is ${is ?? 'unknown'}, and should be ${state}`;
    if (state === 'counts') lost.push(text);
    else if (is === 'counts') doubled.push(text);
    // A slot whose late file no event told of is known as open: nobody has lost anything by it, but its supplier heard nothing.
    else misjudged.push(text);
  }

  const settlement = await plain.tenders.settlement(TENDER);
  const counting = [...expected].flatMap(([bidId, state]) => (state === 'counts' ? [bidId] : []));
  if (oracle.cancelled) {
    const opened = await plain.cases.opened(TENDER);
    if (settlement !== undefined || opened.length > 0) misjudged.push('a tender that was cancelled was opened');
  } else if (settlement === undefined) misjudged.push('the tender was not settled');
  else {
    const settled = settlement.bids.map(({ bidId }) => bidId);
    lost.push(...counting.filter((id) => !settled.includes(id)).map((id) => `bid ${id} has no outcome`));
    doubled.push(...settled.filter((id, at) => settled.indexOf(id) !== at).map((id) => `bid ${id} has two outcomes`));
    const should = decisionsOf(simulation, bids, counting);
    for (const { bidId, outcome } of settlement.bids)
      if (outcome !== should.get(bidId))
        misjudged.push(`bid ${bidId} is ${outcome}, and should be ${should.get(bidId)}`);
  }

  const messages = Map.groupBy(durable.mailed, ({ letterId }) => letterId);
  for (const [letterId, sent] of messages)
    if (new Set(sent.map(({ to, message }) => `${to}\n${message}`)).size > 1)
      doubled.push(`letter ${letterId} was sent with different words`);
  const has = (letterId: string) => messages.has(letterId);
  /** A slot that was used again has letters with a number behind their kind. */
  const hasAny = (letterId: string) =>
    [...messages.keys()].some((id) => id === letterId || id.startsWith(`${letterId}-`));
  for (const [bidId, state] of expected) {
    if (state === 'open') continue;
    const upload = oracle.uploads.get(bidId);
    if (
      upload !== undefined &&
      !(oracle.cancelled && (state === 'counts' || state === 'replaced')) &&
      !isAnswered(simulation, bidId, upload.at)
    )
      lost.push(`the supplier of bid ${bidId} (${state}) heard nothing of the upload of ${upload.at}`);
    if (state === 'replaced' && !hasAny(`${bidId}.replaced`)) lost.push(`nobody heard that bid ${bidId} was replaced`);
    if (state === 'counts' && oracle.cancelled && !hasAny(`${bidId}.cancelled`))
      lost.push(`the supplier of bid ${bidId} was not told that the tender was cancelled`);
    if (state === 'counts' && !oracle.cancelled)
      for (const kind of ['outcome', 'candidate'])
        if (!has(`${bidId}.${kind}`)) lost.push(`letter ${bidId}.${kind} was not sent`);
    if ((state !== 'counts' || oracle.cancelled) && has(`${bidId}.outcome`))
      doubled.push(`bid ${bidId} (${state}) was told an outcome`);
  }
  for (const [bidId, at] of oracle.overwritten)
    if (!isAnswered(simulation, bidId, at))
      lost.push(`nobody heard that a file came too late in the place of ${bidId}`);
  const record = await plain.tenders.get(TENDER);
  for (const [index, { at, what }] of (record?.changes ?? []).entries())
    for (const bidId of what === 'cancelled' ? [] : counting)
      if ((oracle.uploads.get(bidId)?.at ?? '') <= at && !hasAny(`${bidId}.amended-${index + 1}`))
        lost.push(`the supplier of bid ${bidId} was not told of change ${index + 1}`);
  const asked = await questionFaults(simulation);
  lost.push(...asked.lost);
  doubled.push(...asked.doubled);
  misjudged.push(...(await logFaults(durable.dossiers.get(`${TENDER}/${LOG_FILE}`))));
  return { lost, doubled, misjudged };
};

/** Whether a letter tells what became of the upload of this moment. */
const isAnswered = ({ durable }: Simulation, bidId: string, at: Instant): boolean => {
  const time = exactMoment(at, 'Europe/Amsterdam').slice(-'12.34.56 uur'.length, -'.56 uur'.length);
  const id = new RegExp(`^${bidId}[.](?:${ANSWER_KINDS.join('|')})(?:-\\d+)?$`);
  return durable.mailed.some(
    ({ letterId, message }) => id.test(letterId) && message.replace(/=\r?\n/g, '').includes(time),
  );
};

/** Letters that left more than once, with the same words under the same id: what a crash between sending and confirming costs. */
export const repeats = ({ durable }: Simulation): number =>
  durable.mailed.length - new Set(durable.mailed.map(({ letterId }) => letterId)).size;
