import * as z from 'zod';

const id = z.string().min(1).max(200);

/** Names a tender: the input of `closing` and `settle`. Nothing of a reading travels in workflow state. */
export const TenderRef = z.object({ tenderId: id });

/** Names a bid: what the steps of `intake` hand to one another. */
export const BidRef = z.object({ tenderId: id, bidId: id });

/** Names a bid whose intake failed, with the name of the error. */
export const FailedBid = BidRef.extend({ error: z.unknown() });

/** One call of many that reconcile: `after` is the last bid that an earlier call did. */
export const ReconcileRound = TenderRef.extend({ after: id.optional() });

/** One look at what is still being read: how many parts of the bids are done, and how many bids those hold. */
export const AwaitRound = TenderRef.extend({
  done: z.number().int().min(0).max(16).optional(),
  counted: z.number().int().min(0).optional(),
});

/** A part of a tender's bids: those whose ids begin with these hexadecimals. */
export const BidShard = TenderRef.extend({ shard: z.string().regex(/^[0-9a-f]{0,2}$/) });

/** One call of many that send letters: `from` is the place in the settlement at which it goes on. */
export const LetterRound = TenderRef.extend({ from: z.number().int().min(0).optional() });

export type TenderRef = z.infer<typeof TenderRef>;
export type BidRef = z.infer<typeof BidRef>;
export type ReconcileRound = z.infer<typeof ReconcileRound>;
export type AwaitRound = z.infer<typeof AwaitRound>;
export type BidShard = z.infer<typeof BidShard>;
export type LetterRound = z.infer<typeof LetterRound>;
