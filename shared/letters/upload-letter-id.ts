import { createHash } from 'node:crypto';
import type { UploadedBid } from '../domain/bid.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import type { LetterKind } from './letter.ts';

/** The letters that tell a supplier what became of an upload. */
export const ANSWER_KINDS = ['receipt', 'unreadable', 'late', 'withdrawn'] as const satisfies readonly LetterKind[];

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Id of a letter about an upload. A slot that was used again gets other letters, for they tell of another file. */
export const uploadLetterId = (
  { bidId, upload: { nth = 1 } }: UploadedBid,
  kind: AnswerKind | 'replaced' | 'cancelled' | `amended-${number}`,
): string => (nth === 1 ? `${bidId}.${kind}` : `${bidId}.${kind}-${nth}`);

/** Id of the letter that tells a bid's supplier of the n-th change of the tender, from 1. */
export const changeLetterId = (bid: UploadedBid, { what }: TenderChange, n: number): string =>
  uploadLetterId(bid, what === 'cancelled' ? what : `amended-${n}`);

/** Id of a letter to a supplier of the register that is about no bid. Like a bid's it begins with hexadecimals that name nobody. */
export const supplierLetterId = (tenderId: string, supplierId: string, kind: string): string => {
  const key = createHash('sha256')
    .update(JSON.stringify([tenderId, supplierId]))
    .digest('hex')
    .slice(0, 16);
  return `${key}.${kind}`;
};
