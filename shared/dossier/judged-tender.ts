import { type Bid, countingBids, statesOf, type UploadedBid } from '../domain/bid.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Decision } from '../domain/decision.ts';
import type { AssessedBid, OpenQuestion } from '../domain/open-questions.ts';
import { rankingBid } from '../domain/open-questions.ts';
import { ranking } from '../domain/ranking.ts';
import type { Reading } from '../domain/reading.ts';
import { sameCandidates } from '../domain/same-candidate.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { letterBidOf } from '../letters/letter-bid.ts';
import type { DeskReport, Dossier, FieldCounts, JudgedBid } from './dossier.ts';

/** Everything that the pages of a tender are made from. */
export type JudgedTender = {
  readonly tender: TenderDefinition;
  readonly judgedAt: Instant;
  /** Every bid of the tender, also those that do not count. */
  readonly bids: readonly Bid[];
  /** The bids that count, with what the rules and persons say of each. */
  readonly assessed: readonly AssessedBid[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly decisions: readonly Decision[];
  readonly questions: readonly OpenQuestion[];
};

/** The client's dossier: the shortlist in rank order, the rest in numbers. */
export const dossierOf = (judged: JudgedTender): Dossier => {
  const { tender, judgedAt } = judged;
  const byId = judgedBids(judged);
  const shortlist = standings(judged)
    .filter(({ place }) => place === 'in')
    .flatMap(({ bidId, rank }) => {
      const bid = byId.get(bidId);
      return bid === undefined || rank === undefined ? [] : [{ ...bid, rank }];
    });
  return { tender, judgedAt, shortlist, counts: countsOf(judged) };
};

/** The desk's report: the whole ranking, who was knocked out and why, what is still open. */
export const deskReportOf = (judged: JudgedTender): DeskReport => {
  const byId = judgedBids(judged);
  const ranked = standings(judged).flatMap(({ bidId, rank }) => {
    const bid = byId.get(bidId);
    return bid === undefined ? [] : [{ bid, rank }];
  });
  return {
    tender: judged.tender,
    judgedAt: judged.judgedAt,
    ranking: ranked.flatMap(({ bid, rank }) => (rank === undefined ? [] : [{ ...bid, rank }])),
    knockedOut: ranked.flatMap(({ bid, rank }) => (rank === undefined ? [bid] : [])),
    questions: judged.questions,
    counts: countsOf(judged),
  };
};

const standings = ({ assessed, tender }: JudgedTender) => ranking(assessed.map(rankingBid), tender);

const judgedBids = (judged: JudgedTender): ReadonlyMap<string, JudgedBid> => {
  const { tender, bids, assessed, readings, decisions } = judged;
  const counting = new Map(countingBids(bids).map((bid) => [bid.bidId, bid]));
  const alike = sameCandidates([...counting.values()]);
  return new Map(
    assessed.flatMap(({ bidId, assessment }) => {
      const bid = counting.get(bidId);
      if (bid === undefined) return [];
      const warnings = [...assessment.warnings, ...alikeWarnings(tender, alike.get(bidId) ?? [])];
      const own = decisions.filter((decision) => decision.bidId === bidId);
      const page = {
        bid: letterBidOf(tender, bid, readings.get(bidId)),
        assessment: { ...assessment, warnings },
        decisions: own,
      };
      return [[bidId, page] as const];
    }),
  );
};

const alikeWarnings = (tender: TenderDefinition, others: readonly UploadedBid[]): readonly string[] =>
  others.map((bid) => {
    const { supplier } = letterBidOf(tender, bid);
    return `Deze kandidaat lijkt ook te zijn aangeboden door ${supplier.name} (inschrijving ${bid.bidId}).`;
  });

const countsOf = (judged: JudgedTender): FieldCounts => {
  const states = [...statesOf(judged.bids).values()];
  const places = standings(judged);
  const shortlisted = places.filter(({ place }) => place === 'in').length;
  const undecided = places.filter(({ place }) => place === 'open').length;
  const knockedOut = judged.assessed.filter(({ assessment }) => assessment.eligible === 'no').length;
  const count = (state: (typeof states)[number]) => states.filter((known) => known === state).length;
  return {
    bids: judged.assessed.length,
    shortlisted,
    knockedOut,
    undecided,
    notSelected: judged.assessed.length - shortlisted - knockedOut - undecided,
    failed: failedCounts(judged),
    late: count('late'),
    replaced: count('replaced'),
    withdrawn: count('withdrawn'),
  };
};

const failedCounts = ({ tender, assessed }: JudgedTender): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tender.requirements.map(({ id }) => [
      id,
      assessed.filter(({ assessment }) =>
        assessment.requirements.some((verdict) => verdict.id === id && verdict.outcome === 'not-met'),
      ).length,
    ]),
  );
