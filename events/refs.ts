import * as z from 'zod';

const id = z.string().min(1).max(200);

/** Names a tender: the input of `closing` and `settle`. Nothing of a reading travels in workflow state. */
export const TenderRef = z.object({ tenderId: id });

/** Names a bid: what the steps of `intake` hand to one another. */
export const BidRef = z.object({ tenderId: id, bidId: id });

/** Names a bid whose intake failed, with the name of the error. */
export const FailedBid = BidRef.extend({ error: z.unknown() });

/** A batch of letters to be sent. */
export const LetterBatch = z.object({ tenderId: id, letters: z.array(z.string().min(1).max(300)).max(100) });

export type TenderRef = z.infer<typeof TenderRef>;
export type BidRef = z.infer<typeof BidRef>;
export type LetterBatch = z.infer<typeof LetterBatch>;
