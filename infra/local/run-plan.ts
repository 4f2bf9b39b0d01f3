import type { Instant } from '../../shared/domain/calendar.ts';
import type { CvType } from '../../shared/domain/cv-key.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';

/** A bid as it lies in the inbox: its folder's name, its offer, and where its CV is. */
export type InboxBid = {
  readonly name: string;
  readonly offer: Offer;
  readonly cvPath: string;
  readonly type: CvType;
};

/** One act of a supplier at a moment. */
export type Arrival = { readonly at: Instant; readonly act: 'upload' | 'withdraw'; readonly bid: InboxBid };

/** A person's answer to an open question, prepared beforehand. `bid` is the name of its folder in the inbox. */
export type PreparedAnswer = {
  readonly bid: string;
  readonly item: string;
  readonly answer: unknown;
  readonly reason: string;
};

/** Who answers open questions and who releases the outcome. */
export type PreparedAnswers = {
  readonly by: string;
  readonly answers: readonly PreparedAnswer[];
  readonly releasedBy?: string;
  /** Who opens the tender, where it asks for persons. */
  readonly openers?: readonly string[];
};

/** Everything that a run needs to know before it starts. */
export type RunPlan = {
  readonly definition: unknown;
  readonly tender: TenderDefinition;
  readonly closesAt: Instant;
  /** In the order of time. */
  readonly arrivals: readonly Arrival[];
  readonly answers?: PreparedAnswers;
};
