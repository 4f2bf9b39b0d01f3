import type { Bid } from './bid.ts';
import type { Job } from './candidate.ts';
import { expected, isReadable, type Judged } from './truth.ts';

/** The truth of one bid as `truth.json` holds it. */
export type TruthOfBid = Judged & {
  readonly id: string;
  readonly about: string;
  readonly document: {
    readonly layout: string;
    readonly engine: string;
    readonly pages: number;
    readonly language: 'nl' | 'en';
    readonly readable: boolean;
    readonly hiddenText: boolean;
  };
  readonly candidate: string;
  readonly jobs: readonly JobTruth[];
  readonly education: readonly { readonly name: string; readonly completed: 'yes' | 'no' | 'unclear' }[];
  readonly namedReferences: number;
};

type JobTruth = {
  readonly title: string;
  readonly employer: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'month' | 'year' | 'none';
  readonly kind: Job['kind'];
};

const jobTruth = ({ title, employer, start, end, kind }: Job): JobTruth => ({
  title,
  employer: employer ?? null,
  start: start ?? null,
  end: end ?? null,
  precision: start === undefined ? 'none' : start.length === 4 ? 'year' : 'month',
  kind,
});

/** Everything that is true of a bid; `pages` as counted in its finished document. */
export const truthOf = (bid: Bid, pages: number): TruthOfBid => ({
  id: bid.id,
  about: bid.about,
  document: {
    layout: bid.layout,
    engine: bid.engine,
    pages,
    language: bid.language ?? 'nl',
    readable: isReadable(bid),
    hiddenText: bid.trick === 'hidden-text',
  },
  ...expected(bid, pages),
  candidate: bid.candidate.name,
  jobs: bid.candidate.jobs.map(jobTruth),
  education: bid.candidate.education.map(({ name, completed }) => ({ name, completed })),
  namedReferences: bid.candidate.referees.length,
});
