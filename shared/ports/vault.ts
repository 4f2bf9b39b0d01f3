import type { Reading } from '../domain/reading.ts';
import type { Assessment, Verdict } from '../domain/verdict.ts';

/** What intake found of one bid; sealed until the tender is opened. Each part is there once its step has run. */
export type SealedBid = {
  readonly reading: Reading;
  /** The etag of the file that was read. A slot may be used again while the file before is being read. */
  readonly file: string;
  readonly verdicts?: readonly Verdict[];
  readonly assessment?: Assessment;
};

/** A bid as it was found, after the opening. */
export type OpenedBid = { readonly bidId: string; readonly reading: Reading; readonly assessment: Assessment };

/** The vault: readings and assessments before the opening. */
export type Vault = {
  /**
   * Puts a reading away, in place of what was found of another file of this bid. What was found of this very file stays: an event that comes
   * again reads it again, and meanwhile the closing may open the vault.
   */
  readonly putReading: (tenderId: string, bidId: string, reading: Reading, file: string) => Promise<void>;
  /** Adds what follows from the reading of a file; false, and nothing is added, where another file was read by now. */
  readonly add: (
    tenderId: string,
    bidId: string,
    part: Pick<SealedBid, 'verdicts'> | Pick<SealedBid, 'assessment'>,
    file: string,
  ) => Promise<boolean>;
  readonly get: (tenderId: string, bidId: string) => Promise<SealedBid | undefined>;
};
