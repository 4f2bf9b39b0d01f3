import type { Reading } from '../domain/reading.ts';
import type { SettledBid } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Range } from '../domain/verdict.ts';
import { type CandidateOutcome, candidateOutcomeLetter } from './candidate-outcome.ts';
import { type Judgement, knockedOutLetter } from './knocked-out.ts';
import type { Letter, LetterBid } from './letter.ts';
import { notSelectedLetter } from './not-selected.ts';
import { selectedLetter } from './selected.ts';
import type { Standing } from './standing.ts';

/** Whom an outcome letter is for. */
export type OutcomeReader = 'supplier' | 'candidate';

/** Everybody who is told an outcome. */
export const OUTCOME_READERS: readonly OutcomeReader[] = ['supplier', 'candidate'];

/** The id of the one letter that tells this reader the outcome of a bid. */
export const outcomeLetterId = (bidId: string, reader: OutcomeReader): string =>
  `${bidId}.${reader === 'supplier' ? 'outcome' : 'candidate'}`;

/** Everything that an outcome letter tells. */
export type Outcome = {
  readonly bid: LetterBid;
  readonly judgement: Judgement;
  readonly reading: Reading;
  readonly settled: SettledBid;
  /** How many bids are put before the client, and the points of the last one of them. */
  readonly shortlisted: number;
  readonly lastPoints: Range;
};

/** The letter that tells a reader the outcome; undefined for a candidate without an address. */
export const outcomeLetter = (tender: TenderDefinition, outcome: Outcome, reader: OutcomeReader): Letter | undefined =>
  reader === 'supplier' ? supplierLetter(tender, outcome) : candidateLetter(tender, outcome);

const supplierLetter = (tender: TenderDefinition, outcome: Outcome): Letter => {
  const { bid, judgement, settled, shortlisted } = outcome;
  switch (settled.outcome) {
    case 'selected':
      return selectedLetter(tender, bid, judgement, shortlisted);
    case 'knocked-out':
      return knockedOutLetter(tender, bid, judgement);
    case 'not-selected':
      return notSelectedLetter(tender, bid, judgement, standingOf(outcome));
  }
};

const candidateLetter = (tender: TenderDefinition, outcome: Outcome): Letter | undefined => {
  const { bid, judgement, reading } = outcome;
  const read = reading.state === 'read' ? { facts: reading.facts } : {};
  return candidateOutcomeLetter(tender, bid, { ...judgement, ...read }, candidateOutcomeOf(outcome));
};

const candidateOutcomeOf = (outcome: Outcome): CandidateOutcome => {
  switch (outcome.settled.outcome) {
    case 'selected':
      return { kind: 'selected', shortlisted: outcome.shortlisted };
    case 'knocked-out':
      return { kind: 'knocked-out' };
    case 'not-selected':
      return { kind: 'not-selected', standing: standingOf(outcome) };
  }
};

const standingOf = ({ settled, lastPoints, shortlisted }: Outcome): Standing => ({
  rank: settled.rank ?? [shortlisted + 1, shortlisted + 1],
  lastPoints,
  shortlisted,
});
