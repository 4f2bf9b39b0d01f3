import type { Reading } from '../domain/reading.ts';
import type { Assessment, Verdict } from '../domain/verdict.ts';

/** What intake found of one bid; sealed until the tender is opened. Each part is there once its step has run. */
export type SealedBid = {
  readonly reading: Reading;
  readonly verdicts?: readonly Verdict[];
  readonly assessment?: Assessment;
};

/** A bid as it was found, after the opening. */
export type OpenedBid = { readonly bidId: string; readonly reading: Reading; readonly assessment: Assessment };

/** The vault: readings and assessments before the opening. */
export type Vault = {
  /** Puts a reading away, in place of anything earlier about this bid. */
  readonly putReading: (tenderId: string, bidId: string, reading: Reading) => Promise<void>;
  /** Adds a part to what is known of a bid. */
  readonly add: (tenderId: string, bidId: string, part: Omit<Partial<SealedBid>, 'reading'>) => Promise<void>;
  readonly get: (tenderId: string, bidId: string) => Promise<SealedBid | undefined>;
};
