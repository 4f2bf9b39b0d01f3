import type { Quote } from './reading.ts';

/** What a verdict rests on. `because` is one Dutch sentence, with the arithmetic in words where there is any. */
export type Evidence = {
  readonly because: string;
  readonly quote?: Quote;
  /** This is a person's decision, with that person's name: suppliers must not read it. */
  readonly decided?: true;
};

/** The answer to a rule. */
export type Outcome = 'met' | 'not-met' | 'unclear';

/** Least and most that something can be, both included. Equal ends: it is firm. */
export type Range = readonly [min: number, max: number];

/** The answer to one requirement, with at least one piece of evidence; the first says it in one sentence. */
export type Verdict = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly evidence: readonly [Evidence, ...Evidence[]];
};

/** The points for one criterion, with at least one piece of evidence; the first says it in one sentence. */
export type Score = {
  readonly id: string;
  readonly points: Range;
  readonly max: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
};

/** yes: all requirements met; no: at least one surely is not; review: none surely fails, at least one is unclear. */
export type Eligibility = 'yes' | 'no' | 'review';

/** An assessment without what it rests on: all that ranks and open questions ask of it. */
export type Brief = {
  readonly eligible: Eligibility;
  readonly requirements: readonly Pick<Verdict, 'id' | 'outcome'>[];
  readonly scores: readonly Pick<Score, 'id' | 'points'>[];
  readonly total: Range;
};

/** Leaves the evidence out of an assessment. */
export const briefOf = ({ eligible, requirements, scores, total }: Assessment): Brief => ({
  eligible,
  requirements: requirements.map(({ id, outcome }) => ({ id, outcome })),
  scores: scores.map(({ id, points }) => ({ id, points })),
  total,
});

/** Everything the rules say of one bid. */
export type Assessment = {
  readonly eligible: Eligibility;
  /** In the order of the tender definition. */
  readonly requirements: readonly Verdict[];
  /** In the order of the tender definition; given for what is knocked out as well. */
  readonly scores: readonly Score[];
  readonly total: Range;
  /** Dutch sentences about hidden text, contradictions between offer and CV, and the like. They change nothing by themselves. */
  readonly warnings: readonly string[];
};
