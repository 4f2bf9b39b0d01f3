import type { Bid, Progress, Upload } from '../domain/bid.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Decision } from '../domain/decision.ts';
import type { FieldBid, OpenItem } from '../domain/open-questions.ts';
import type { Opener } from '../domain/openers.ts';
import type { Settlement } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import type { OpenedBid } from './vault.ts';

/**
 * Where a tender stands. `cancelled`: before its closing, and nothing of it is opened; `to-decide`: a person must answer open questions;
 * `settled`: the shortlist is fixed.
 */
export type TenderState = 'published' | 'cancelled' | 'closing' | 'to-decide' | 'decided' | 'settled';

/** A named person's act of letting the rejections go out. */
export type Release = { readonly by: string; readonly at: Instant };

/** A named person's act of stopping the forgetting of a tender (`hold`), or of letting it go on. */
export type Hold = { readonly at: Instant; readonly by: string; readonly reason: string; readonly hold: boolean };

/** A tender and where it stands. */
export type TenderRecord = {
  readonly tender: TenderDefinition;
  readonly state: TenderState;
  readonly closesAt: Instant;
  readonly publishedAt: Instant;
  readonly openedAt?: Instant;
  /** What changed since the publication, in its order. */
  readonly changes?: readonly TenderChange[];
  readonly release?: Release;
  /** Hash of what the published dossier was made of. */
  readonly dossier?: string;
  /** When all but the definition and the log was erased. */
  readonly forgottenAt?: Instant;
};

/** What became of a letter that did not simply arrive. `delayed`: it may still; `rejected`: SES did not send it. */
export type LetterFate = 'delayed' | 'bounced' | 'complained' | 'rejected';

/** A letter's place in the outbox. */
export type LetterRecord = {
  readonly letterId: string;
  readonly state: 'claimed' | 'sent';
  readonly at: Instant;
  /** Of a claim: until when nobody else may send the letter. */
  readonly until?: Instant;
  /** How many changes of its tender the letter knows of; absent: none. */
  readonly changes?: number;
  /** SHA-256 of the message, once it was sent. */
  readonly message?: string;
  readonly fate?: LetterFate;
  readonly fateAt?: Instant;
};

/** Whether a fate was news. `known`: the letter had one already; `unknown`: there is no such letter. */
export type FateRecorded = 'recorded' | 'known' | 'unknown';

/** Tenders and where they stand. */
export type TenderStore = {
  /** Adds a tender; false when there is one with this id. */
  readonly publish: (record: TenderRecord) => Promise<boolean>;
  readonly get: (tenderId: string) => Promise<TenderRecord | undefined>;
  /** Ids of the tenders that were published and not yet marked as done, in the order of ids. */
  readonly underWay: () => Promise<readonly string[]>;
  /** Marks a tender as done: nothing has to be started for it any more. The first moment stands. */
  readonly markDone: (tenderId: string, at: Instant) => Promise<void>;
  /** The tenders that are done and not yet forgotten, in the order of ids. */
  readonly ended: () => Promise<readonly { readonly tenderId: string; readonly endedAt: Instant }[]>;
  readonly markForgotten: (tenderId: string) => Promise<void>;
  /** Leaves of a tender its definition and its moments; who did something to it is erased. */
  readonly setForgotten: (tenderId: string, at: Instant) => Promise<void>;
  /** Records that a person opened the tender; of the same person the first time stands. */
  readonly addOpener: (tenderId: string, opener: Opener) => Promise<void>;
  readonly openers: (tenderId: string) => Promise<readonly Opener[]>;
  readonly addHold: (tenderId: string, hold: Hold) => Promise<void>;
  /** In the order of their moments. */
  readonly holds: (tenderId: string) => Promise<readonly Hold[]>;
  /** Moves a tender from one of the states to another; false when it was in none of them. */
  readonly move: (tenderId: string, from: readonly TenderState[], to: TenderState) => Promise<boolean>;
  /** Begins the closing of a tender that was changed so many times; false when it was changed since, or is no longer open. */
  readonly beginClosing: (tenderId: string, changes: number) => Promise<boolean>;
  /**
   * Puts a changed record in the place of one that is open for bids and has one change less; false, and nothing is changed, where it no
   * longer is: the closing has begun, or somebody else changed it first.
   */
  readonly change: (record: TenderRecord) => Promise<boolean>;
  readonly setOpened: (tenderId: string, at: Instant) => Promise<void>;
  /** Records the release; a release that is there stays. */
  readonly release: (tenderId: string, release: Release) => Promise<void>;
  /** Records the outcome; one that is there stays, and is returned. */
  readonly settle: (tenderId: string, settlement: Settlement) => Promise<Settlement>;
  /** Records of what the dossier was published: a hash of all that may change. */
  readonly setDossier: (tenderId: string, madeOf: string) => Promise<void>;
  readonly settlement: (tenderId: string) => Promise<Settlement | undefined>;
};

/** One of the places that a supplier has for its candidates, where a tender bounds them: held by a candidate since a slot. */
export type SupplierPlace = Pick<Bid, 'tenderId' | 'supplierId' | 'candidateKey' | 'slot'>;

/** Bids of tenders. */
export type BidStore = {
  /** Takes a place of the supplier's for a candidate, of so many at most; false where others hold them all. */
  readonly takePlace: (place: SupplierPlace, most: number) => Promise<boolean>;
  /** Gives a candidate's place back, unless a slot that is later than this one holds it by now. */
  readonly givePlace: (place: SupplierPlace) => Promise<void>;
  /** The number of the next upload slot of a candidate, from 1, never given twice. */
  readonly nextSlot: (tenderId: string, candidateKey: string) => Promise<number>;
  readonly add: (bid: Bid) => Promise<void>;
  readonly get: (tenderId: string, bidId: string) => Promise<Bid | undefined>;
  /** Every bid of the tender, in the order of bid ids. */
  readonly all: (tenderId: string) => Promise<readonly Bid[]>;
  /** Every bid of the tender whose id begins with the prefix, in the order of bid ids. */
  readonly withPrefix: (tenderId: string, prefix: string) => Promise<readonly Bid[]>;
  /** Every bid of one candidate of one supplier, in the order of slots. */
  readonly ofCandidate: (tenderId: string, candidateKey: string) => Promise<readonly Bid[]>;
  /** Records that the CV has arrived and is to be read. */
  readonly register: (tenderId: string, bidId: string, upload: Upload) => Promise<void>;
  /** Records a file that came too late into the place of one in time, which stands. */
  readonly registerLate: (tenderId: string, bidId: string, lateUpload: Upload) => Promise<void>;
  /** Records how far the intake has come; false when it was there already. */
  readonly setProgress: (tenderId: string, bidId: string, progress: Progress) => Promise<boolean>;
  /** Records that a bid was assessed by this file; false when it was recorded already, or another file is the bid's by now. */
  readonly setAssessed: (tenderId: string, bidId: string, etag: string) => Promise<boolean>;
  /** Marks a bid as withdrawn; an earlier withdrawal stays. */
  readonly withdraw: (tenderId: string, bidId: string, at: Instant) => Promise<void>;
};

/** What is known after the opening: assessments, open questions, decisions. */
export type CaseStore = {
  readonly putOpened: (tenderId: string, opened: OpenedBid) => Promise<void>;
  readonly opened: (tenderId: string) => Promise<readonly OpenedBid[]>;
  readonly openedBid: (tenderId: string, bidId: string) => Promise<OpenedBid | undefined>;
  /** Puts the bids of one shard into the field, in place of what an earlier opening of that shard put. */
  readonly putField: (tenderId: string, shard: string, bids: readonly FieldBid[]) => Promise<void>;
  /** Every bid of the field once. */
  readonly field: (tenderId: string) => Promise<readonly FieldBid[]>;
  readonly putQuestions: (tenderId: string, questions: readonly OpenItem[]) => Promise<void>;
  readonly questions: (tenderId: string) => Promise<readonly OpenItem[]>;
  /** Adds a decision; false when this item of this bid was decided already. */
  readonly decide: (tenderId: string, decision: Decision) => Promise<boolean>;
  readonly decisions: (tenderId: string) => Promise<readonly Decision[]>;
};

/** What a letter is made from, however often it is made: when it was first claimed, and what was known of the tender then. */
export type LetterClaim = { readonly at: Instant; readonly changes: number };

/** The outbox: which letters were claimed and sent. */
export type LetterStore = {
  /**
   * Claims a letter for sending, until a moment; `at` is the moment of its first claim, `changes` how many changes of the tender were known
   * then. A claim that was never confirmed can be claimed again after its moment. `held`: another claim still runs.
   */
  readonly claim: (
    tenderId: string,
    letterId: string,
    at: Instant,
    until: Instant,
    changes: number,
  ) => Promise<LetterClaim | 'sent' | 'held'>;
  /** Gives a claim back that ends at `until`, so that the letter can be claimed at once; nothing where it is another's by now. */
  readonly free: (tenderId: string, letterId: string, until: Instant) => Promise<void>;
  /** Lets every claim of a tender that was not confirmed be claimed at once: whoever held it is gone. */
  readonly freeClaims: (tenderId: string) => Promise<void>;
  /** Records that a letter was sent, and the SHA-256 of its message; the first time stands. */
  readonly confirm: (tenderId: string, letterId: string, at: Instant, message: string) => Promise<void>;
  /** Records what became of a letter, once; only after a delay there may be more to tell. */
  readonly recordFate: (tenderId: string, letterId: string, fate: LetterFate, at: Instant) => Promise<FateRecorded>;
  readonly get: (tenderId: string, letterId: string) => Promise<LetterRecord | undefined>;
  readonly all: (tenderId: string) => Promise<readonly LetterRecord[]>;
};
