import type { LetterRound, TenderRef } from '../../events/refs.ts';
import { mayHear, type SettledBid, type Settlement } from '../../shared/domain/settlement.ts';
import { present, requiredTender } from '../../shared/lambda/required.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import { OUTCOME_READERS, outcomeLetter, outcomeLetterId } from '../../shared/letters/outcome-letter.ts';
import { outcomeOfBid, settledFieldOf } from '../../shared/letters/outcome-of-bid.ts';
import { letterRulesOf } from '../../shared/mail/letter-rules.ts';
import { measuredMailer } from '../../shared/mail/measured-mailer.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';
import { endedBid, type OutcomePorts } from './ended-bid.ts';

/** How a round of letters ended. `more`: time was up; `used-up`: nothing may be sent for a while; `from`: where to go on. */
export type LettersSent = TenderRef & { readonly outcome: 'more' | 'used-up' | 'done'; readonly from: number };

type LetterPorts = OutcomePorts & Pick<Ports, 'letters' | 'mailer' | 'clock' | 'stopwatch' | 'meter'>;

/** The function may run for five minutes; the last minute is for what is under way. */
const ROUND_MS = 4 * 60_000;

/** One letter takes about half a second with all that is around it. */
const SECONDS_A_LETTER = 0.5;
const MOST_AT_ONCE = 25;

/**
 * Sends the outcome letters that may go out now, best bid first, at the rate that the mailer allows, until time is up. `from` is the
 * place in the settlement, which never changes, from which on bids are still to be told.
 */
export const sendLetters =
  (ports: LetterPorts) =>
  async ({ tenderId, from = 0 }: LetterRound): Promise<LettersSent> => {
    const { elapsed } = ports.stopwatch;
    const end = elapsed() + ROUND_MS;
    const record = await requiredTender(ports, tenderId);
    const settlement = present(await ports.tenders.settlement(tenderId), `settlement of tender ${tenderId}`);
    const due = dueFrom(from, record, settlement, ports.clock());
    if (due.length === 0) return { tenderId, outcome: 'done', from: settlement.bids.length };
    const allowance = await ports.mailer.allowance();
    const mailer = measuredMailer(ports.mailer, allowance, ports.stopwatch);
    const tell = await teller({ ...ports, mailer }, record, settlement);
    const atOnce = Math.min(MOST_AT_ONCE, Math.ceil(allowance.perSecond * SECONDS_A_LETTER));
    const told = await sideBySide(due, atOnce, tell, () => !mailer.isUsedUp() && elapsed() < end);
    const next = due[told];
    if (next === undefined) return { tenderId, outcome: 'done', from: settlement.bids.length };
    return { tenderId, outcome: mailer.isUsedUp() ? 'used-up' : 'more', from: next.at };
  };

type DueBid = { readonly settled: SettledBid; readonly at: number };

const dueFrom = (from: number, record: TenderRecord, { bids }: Settlement, now: string): readonly DueBid[] => {
  const rules = letterRulesOf(record);
  return bids
    .map((settled, at) => ({ settled, at }))
    .filter(({ settled, at }) => at >= from && mayHear(settled.outcome, rules, now));
};

/** Tells the supplier of a bid its outcome and, where the offer gives an address, the candidate. */
const teller = async (ports: LetterPorts, { tender }: TenderRecord, settlement: Settlement) => {
  const decisions = await ports.cases.decisions(tender.id);
  const field = settledFieldOf(settlement);
  const post = postLetter(ports);
  return async ({ settled }: DueBid): Promise<void> => {
    const ended = await endedBid(ports, tender.id, settled.bidId, decisions);
    const outcome = outcomeOfBid(tender, field, settled, ended);
    for (const reader of OUTCOME_READERS) {
      const letter = outcomeLetter(tender, outcome, reader);
      if (letter !== undefined) await post(tender.id, outcomeLetterId(settled.bidId, reader), () => letter);
    }
  };
};
