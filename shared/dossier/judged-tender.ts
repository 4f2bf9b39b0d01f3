import { type Bid, countingBids, isUploaded, statesOf } from '../domain/bid.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Decision } from '../domain/decision.ts';
import type { AssessedBid, FieldBid, OpenQuestion } from '../domain/open-questions.ts';
import { rankingBid } from '../domain/open-questions.ts';
import { ranking, type Standing } from '../domain/ranking.ts';
import type { Reading } from '../domain/reading.ts';
import { sameCandidates } from '../domain/same-candidate.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { candidateName } from '../letters/letter.ts';
import { letterBidOf } from '../letters/letter-bid.ts';
import { alikeWarnings } from './alike-words.ts';
import type { DeskReport, Dossier, FieldCounts, JudgedBid } from './dossier.ts';
import type { Undelivered } from './undelivered-section.ts';

/** Everything that the pages of a tender are made from. */
export type JudgedTender = {
  readonly tender: TenderDefinition;
  readonly judgedAt: Instant;
  /** Every bid of the tender, also those that do not count. */
  readonly bids: readonly Bid[];
  /** The bids that count, with what the rules and persons say of each. */
  readonly field: readonly FieldBid[];
  /** Those of them that {@link shownOn} names, with the evidence, and what was read of each. */
  readonly assessed: readonly AssessedBid[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly decisions: readonly Decision[];
  readonly questions: readonly OpenQuestion[];
  /** Letters that did not simply arrive. */
  readonly undelivered: readonly Omit<Undelivered, 'about'>[];
};

/** How many rows of a kind the desk's page shows: more than anybody reads. All of them are in the results file. */
export const MOST_ROWS = 1_000;

type Field = Pick<JudgedTender, 'tender' | 'field' | 'decisions'> & {
  readonly questions: readonly Pick<OpenQuestion, 'bidId'>[];
};

/** The bids that the pages show something of: the first of the ranking and of what was knocked out, and what persons looked at. */
export const shownOn = ({ tender, field, decisions, questions }: Field): ReadonlySet<string> => {
  const { ranked, out } = firstOf(ranking(field.map(rankingBid), tender));
  return new Set([...ranked, ...out, ...decisions, ...questions].map(({ bidId }) => bidId));
};

const firstOf = (places: readonly Standing[]) => ({
  ranked: places.filter(({ rank }) => rank !== undefined).slice(0, MOST_ROWS),
  out: places.filter(({ rank }) => rank === undefined).slice(0, MOST_ROWS),
});

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

/** The desk's report: the ranking, who was knocked out and why, what is still open. */
export const deskReportOf = (judged: JudgedTender): DeskReport => {
  const byId = judgedBids(judged);
  const { ranked, out } = firstOf(standings(judged));
  const listed = new Set([...ranked, ...out].map(({ bidId }) => bidId));
  return {
    tender: judged.tender,
    judgedAt: judged.judgedAt,
    ranking: ranked.flatMap(({ bidId, rank }) => {
      const bid = byId.get(bidId);
      return bid === undefined || rank === undefined ? [] : [{ ...bid, rank }];
    }),
    knockedOut: out.flatMap(({ bidId }) => byId.get(bidId) ?? []),
    others: [...byId].flatMap(([bidId, bid]) => (listed.has(bidId) ? [] : [bid])),
    questions: judged.questions,
    counts: countsOf(judged),
    undelivered: undeliveredOf(judged),
  };
};

const undeliveredOf = ({ tender, bids, undelivered }: JudgedTender): DeskReport['undelivered'] => {
  const byId = new Map(bids.filter(isUploaded).map((bid) => [bid.bidId, bid]));
  return undelivered
    .toSorted(inTime)
    .slice(0, MOST_ROWS)
    .map((letter) => {
      const bidId = letter.letterId.replace(/\..*$/, '');
      const bid = byId.get(bidId);
      return { ...letter, about: bid === undefined ? bidId : `${candidateName(letterBidOf(tender, bid))} (${bidId})` };
    });
};

const inTime = (
  a: { readonly at: string; readonly letterId: string },
  b: { readonly at: string; readonly letterId: string },
) => (a.at < b.at || (a.at === b.at && a.letterId < b.letterId) ? -1 : 1);

const standings = ({ field, tender }: JudgedTender) => ranking(field.map(rankingBid), tender);

const judgedBids = (judged: JudgedTender): ReadonlyMap<string, JudgedBid> => {
  const { tender, bids, field, assessed, readings, decisions } = judged;
  const counting = new Map(countingBids(bids).map((bid) => [bid.bidId, bid]));
  const marked = new Map(
    field.map(({ bidId, marks = [] }) => [bidId, { bidId, supplierId: counting.get(bidId)?.supplierId ?? '', marks }]),
  );
  const alike = sameCandidates([...marked.values()]);
  return new Map(
    assessed.flatMap(({ bidId, assessment }) => {
      const bid = counting.get(bidId);
      if (bid === undefined) return [];
      const own = marked.get(bidId);
      const warnings = [...assessment.warnings, ...(own ? alikeWarnings(tender, alike(own)) : [])];
      const decided = decisions.filter((decision) => decision.bidId === bidId);
      const page = {
        bid: letterBidOf(tender, bid, readings.get(bidId)),
        assessment: { ...assessment, warnings },
        decisions: decided,
      };
      return [[bidId, page] as const];
    }),
  );
};

const countsOf = (judged: JudgedTender): FieldCounts => {
  const states = [...statesOf(judged.bids).values()];
  const places = standings(judged);
  const shortlisted = places.filter(({ place }) => place === 'in').length;
  const undecided = places.filter(({ place }) => place === 'open').length;
  const knockedOut = judged.field.filter(({ assessment }) => assessment.eligible === 'no').length;
  const count = (state: (typeof states)[number]) => states.filter((known) => known === state).length;
  return {
    bids: judged.field.length,
    shortlisted,
    knockedOut,
    undecided,
    notSelected: judged.field.length - shortlisted - knockedOut - undecided,
    failed: failedCounts(judged),
    late: count('late'),
    replaced: count('replaced'),
    withdrawn: count('withdrawn'),
  };
};

const failedCounts = ({ tender, field }: JudgedTender): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tender.requirements.map(({ id }) => [
      id,
      field.filter(({ assessment }) =>
        assessment.requirements.some((verdict) => verdict.id === id && verdict.outcome === 'not-met'),
      ).length,
    ]),
  );
