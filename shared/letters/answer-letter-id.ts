import type { UploadedBid } from '../domain/bid.ts';
import type { LetterKind } from './letter.ts';

/** The letters that tell a supplier what became of an upload. */
export const ANSWER_KINDS = ['receipt', 'unreadable', 'late', 'withdrawn'] as const satisfies readonly LetterKind[];

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Id of the letter that answers an upload. A slot that was used again gets another answer, which is another letter. */
export const answerLetterId = ({ bidId, upload: { nth = 1 } }: UploadedBid, kind: AnswerKind): string =>
  nth === 1 ? `${bidId}.${kind}` : `${bidId}.${kind}-${nth}`;
