import { fieldBid, settlementOf } from '../domain/case.ts';
import { applyDecisions } from '../domain/decision.ts';
import { assess } from '../domain/judge.ts';
import { type FieldBid, openItems } from '../domain/open-questions.ts';
import type { SettledBid, Settlement } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { parseTender } from '../domain/tender-faults.ts';
import { settledFieldOf } from '../letters/outcome-of-bid.ts';
import { type BidLine, type DecisionLine, digestOf, FORMAT, lettersOf } from './decision-line.ts';
import { firstDifference } from './first-difference.ts';

/** A decision file that was rebuilt: equal, with what was rebuilt; or the first difference and its line, from 1. */
export type Replayed =
  | {
      readonly equal: true;
      readonly bids: number;
      readonly verdicts: number;
      readonly decisions: number;
      readonly letters: number;
      readonly digest: string;
    }
  | { readonly equal: false; readonly line: number; readonly difference: string };

/** The first difference; thrown inside, returned to the caller. */
class Differs extends Error {
  readonly line: number;
  constructor(line: number, difference: string) {
    super(difference);
    this.line = line;
  }
}

/**
 * Rebuilds verdicts, ranking and letters of a finished tender from its decision file alone and compares them with what the file
 * records. `bytes` gives the lines of the file without their ends, from the first, each time it is called: twice, so that a large
 * file need not fit in memory. Never throws for what a file may hold.
 */
export const replay = async (bytes: () => AsyncIterable<Uint8Array>): Promise<Replayed> => {
  try {
    const first = await judgedAgain(textOf(bytes()));
    const settled = attempt(1, () => settledAgain(first));
    const letters = await writtenAgain(textOf(bytes()), first, settled);
    const { bids, verdicts, decisions, digest } = first;
    return { equal: true, bids: bids.length, verdicts, decisions, letters, digest };
  } catch (error) {
    if (error instanceof Differs) return { equal: false, line: error.line, difference: error.message };
    throw error;
  }
};

type Judged = {
  readonly tender: TenderDefinition;
  readonly settledAt: string;
  readonly bids: readonly FieldBid[];
  readonly settled: readonly SettledBid[];
  readonly verdicts: number;
  readonly decisions: number;
  readonly digest: string;
};

/** Lines as text. Bytes that are no UTF-8 must not become a sign that another line may hold: then two files would read alike. */
async function* textOf(lines: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  for await (const line of lines) {
    at += 1;
    yield attempt(at, () => decoder.decode(line));
  }
}

/** First pass: every digest, and of every bid the verdicts and points. */
const judgedAgain = async (lines: AsyncIterable<string>): Promise<Judged> => {
  let head: { readonly tender: TenderDefinition; readonly settledAt: string } | undefined;
  let digest: string | undefined;
  const digests: string[] = [];
  const bids: FieldBid[] = [];
  const settled: SettledBid[] = [];
  const seen = new Set<string>();
  let [verdicts, decisions, at] = [0, 0, 0];
  for await (const text of lines) {
    at += 1;
    if (digest !== undefined) throw new Differs(at, 'there is more behind the last line');
    const { line, changed } = parsed(text, at);
    if (changed && line.kind !== 'bid') throw new Differs(at, CHANGED);
    if (line.kind === 'tender') head = at === 1 ? tenderOf(line, at) : differs(at, 'a second tender');
    else if (head === undefined) throw new Differs(at, 'the file does not begin with its tender');
    else if (line.kind === 'end') {
      digest = digestOf(digests.join('\n'));
      expectSame(at, 'end', { bids: line.bids, digest: line.digest }, { bids: bids.length, digest });
    } else {
      const { tender } = head;
      const judged = attempt(at, () => bidJudgedAgain(tender, line, changed, at));
      if (seen.has(judged.bidId)) throw new Differs(at, `bid ${judged.bidId} is there twice`);
      seen.add(judged.bidId);
      bids.push(judged);
      settled.push(line.settled);
      verdicts += judged.assessment.requirements.length + judged.assessment.scores.length;
      decisions += line.decisions.length;
    }
    digests.push(text.slice(0, 64));
  }
  if (head === undefined || digest === undefined) throw new Differs(at, 'the file breaks off');
  return { ...head, bids, settled, verdicts, decisions, digest };
};

/** One bid of the first pass, with its decisions. */
const bidJudgedAgain = (
  tender: TenderDefinition,
  { bid, reading, machine, decisions }: BidLine,
  changed: boolean,
  at: number,
): FieldBid => {
  expectSame(at, `bid ${bid.bidId}`, machine, assess(tender, bid.offer, reading));
  if (changed) throw new Differs(at, `bid ${bid.bidId}: ${CHANGED}`);
  return fieldBid(bid, applyDecisions(machine, decisions, tender.criteria));
};

/** The ranking and the shortlist, each bid at its place. */
const settledAgain = ({ tender, bids, settled, settledAt }: Judged): Settlement => {
  const [open] = openItems(bids, tender);
  if (open) throw new Differs(1, `bid ${open.bidId}: ${open.item} is still to be decided`);
  const settlement = settlementOf({ tender, bids }, settledAt);
  for (const [index, rebuilt] of settlement.bids.entries())
    expectSame(index + 2, `place of bid ${rebuilt.bidId}`, settled[index], rebuilt);
  return settlement;
};

/** Second pass: the letters. */
const writtenAgain = async (
  lines: AsyncIterable<string>,
  { tender }: Judged,
  settlement: Settlement,
): Promise<number> => {
  const field = settledFieldOf(settlement);
  let [at, letters] = [0, 0];
  for await (const text of lines) {
    at += 1;
    const { line } = parsed(text, at);
    if (line.kind !== 'bid') continue;
    const rebuilt = attempt(at, () => lettersOf(tender, field, line.settled, line));
    expectSame(at, `letters of bid ${line.bid.bidId}`, line.letters, rebuilt);
    letters += rebuilt.length;
  }
  return letters;
};

const CHANGED = 'the digest does not fit the line: a byte of it was changed';

/** A line, and whether its digest says that it was changed. */
const parsed = (text: string, at: number): { readonly line: DecisionLine; readonly changed: boolean } => {
  const json = text.slice(65);
  if (!/^[0-9a-f]{64} $/.test(text.slice(0, 65))) throw new Differs(at, 'the line does not begin with a digest');
  const line = attempt(at, (): unknown => JSON.parse(json));
  if (typeof line !== 'object' || line === null || !('kind' in line) || JSON.stringify(line) !== json)
    throw new Differs(at, 'the line is not in the form in which it is written');
  if (line.kind !== 'tender' && line.kind !== 'bid' && line.kind !== 'end')
    throw new Differs(at, 'the line is of an unknown kind');
  return { line: line as DecisionLine, changed: digestOf(json) !== text.slice(0, 64) };
};

const tenderOf = (line: Extract<DecisionLine, { kind: 'tender' }>, at: number) => {
  if (line.format !== FORMAT) throw new Differs(at, `the file has form ${line.format}, and this is form ${FORMAT}`);
  const known = parseTender(line.tender);
  if (!known.ok) throw new Differs(at, `the tender is not right: ${known.faults[0]}`);
  expectSame(at, 'tender', line.tender, known.tender);
  return { tender: known.tender, settledAt: line.settledAt };
};

const expectSame = (at: number, what: string, recorded: unknown, rebuilt: unknown): void => {
  // Through JSON, as the file went: what is absent and what is undefined are the same there.
  const found = firstDifference(recorded, JSON.parse(JSON.stringify(rebuilt)));
  if (found !== undefined) throw new Differs(at, `${what}: ${found}`);
};

const differs = (at: number, difference: string): never => {
  throw new Differs(at, difference);
};

/** What a line holds may have any form: what our rules cannot even take is a difference as well. */
const attempt = <T>(at: number, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Differs) throw error;
    throw new Differs(at, `the line cannot be understood (${error instanceof Error ? error.message : String(error)})`);
  }
};
