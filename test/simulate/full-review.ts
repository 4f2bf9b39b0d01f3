import { type Bid, isUploaded } from '../../shared/domain/bid.ts';
import { fieldBid, settlementOf } from '../../shared/domain/case.ts';
import { applyDecisions } from '../../shared/domain/decision.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { OutcomeKind } from '../../shared/domain/settlement.ts';
import { smallTender } from '../builders/small-tender.ts';
import { answerTo } from './ending.ts';
import { READINGS, type Simulation } from './simulation.ts';

/** The outcome of each bid that counts, had a person answered every open question of every one of them. */
export const decisionsOf = (
  { oracle }: Pick<Simulation, 'oracle'>,
  bids: readonly Bid[],
  counting: readonly string[],
): ReadonlyMap<string, OutcomeKind> => {
  const { closesAt } = oracle;
  const tender = smallTender(oracle.definition);
  const field = bids.filter(isUploaded).flatMap((bid) => {
    if (!counting.includes(bid.bidId)) return [];
    const cv = oracle.uploads.get(bid.bidId)?.cv ?? 0;
    const machine = assess(tender, bid.offer, READINGS[cv] ?? READINGS[0]);
    const open = [...machine.requirements, ...machine.scores].filter((item) =>
      'outcome' in item ? item.outcome === 'unclear' : item.points[0] !== item.points[1],
    );
    const decisions = open.map(({ id }) => ({
      bidId: bid.bidId,
      item: id,
      answer: answerTo(cv, id),
      by: 'Ans',
      at: closesAt,
      reason: 'Zo blijkt het.',
    }));
    return [fieldBid(bid, applyDecisions(machine, decisions, tender.criteria))];
  });
  return new Map(settlementOf({ tender, bids: field }, closesAt).bids.map(({ bidId, outcome }) => [bidId, outcome]));
};
