import type { Instant } from '../../shared/domain/calendar.ts';
import { CLOSING, smallDefinition } from '../builders/small-tender.ts';

/** What the world did, told without the system: every upload with the storage's time, every withdrawal. */
export type Oracle = {
  /** Slots by candidate, in the order in which they were issued. */
  readonly slots: Map<string, string[]>;
  /** The last object of each slot. */
  readonly uploads: Map<string, { readonly candidate: string; readonly at: Instant; readonly cv: number }>;
  /** Files that came too late into the place of one in time, by slot. */
  readonly overwritten: Map<string, Instant>;
  /** Slots that their supplier withdrew. */
  readonly withdrawn: Set<string>;
  /** The tender as it was last published, and how often it was changed. */
  definition: typeof smallDefinition & { readonly opening?: 'automatic' | 'two-persons' };
  closesAt: Instant;
  /** Ids of the questions that were taken in. */
  readonly asked: Set<string>;
  /** Numbers of the notes of which the desk heard that everybody was told. */
  readonly told: Set<number>;
  /** What the desk was answering when it was called away. */
  unfinished: Answers | undefined;
  changes: number;
  cancelled: boolean;
};

/** Answers of the desk to questions of suppliers, by their ids. */
export type Answers = readonly { readonly id: string; readonly answer: string }[];

export type ExpectedState = 'counts' | 'replaced' | 'withdrawn' | 'late' | 'open';

export const emptyOracle = (): Oracle => ({
  slots: new Map(),
  uploads: new Map(),
  overwritten: new Map(),
  withdrawn: new Set(),
  definition: { ...smallDefinition, shortlistSize: 2 },
  closesAt: CLOSING,
  asked: new Set(),
  told: new Set(),
  unfinished: undefined,
  changes: 0,
  cancelled: false,
});

/**
 * What must become of each slot (design: of the uploads of one candidate in time and not withdrawn the last one counts; of two in the
 * same second the one whose slot was issued later). Written another way than the system does it.
 */
export const expectedStates = ({ slots, uploads, withdrawn, closesAt }: Oracle): ReadonlyMap<string, ExpectedState> => {
  const states = new Map<string, ExpectedState>();
  for (const own of slots.values()) {
    let winner: string | undefined;
    for (const bidId of own) {
      const upload = uploads.get(bidId);
      if (withdrawn.has(bidId)) states.set(bidId, 'withdrawn');
      else if (upload === undefined) states.set(bidId, 'open');
      else if (upload.at >= closesAt) states.set(bidId, 'late');
      else {
        const best = winner === undefined ? undefined : uploads.get(winner);
        // Slots come in their order, so that the later one wins a tie.
        if (best === undefined || upload.at.slice(0, 19) >= best.at.slice(0, 19)) winner = bidId;
        states.set(bidId, 'replaced');
      }
    }
    if (winner !== undefined) states.set(winner, 'counts');
  }
  return states;
};
