import type { UploadedBid } from './bid.ts';

/** Finds the other bids that seem to offer the same person as this one. */
export type FindAlike = (bid: UploadedBid) => readonly UploadedBid[];

/**
 * Looks for bids that seem to offer the same person: the same e-mail address, the same name, or the very same file. A notice for
 * people, never a reason for a verdict.
 */
export const sameCandidates = (bids: readonly UploadedBid[]): FindAlike => {
  const byMark = new Map<string, UploadedBid[]>();
  for (const bid of bids)
    for (const mark of marksOf(bid)) {
      const others = byMark.get(mark);
      if (others === undefined) byMark.set(mark, [bid]);
      else others.push(bid);
    }
  return (bid) => {
    const others = new Set(marksOf(bid).flatMap((mark) => byMark.get(mark) ?? []));
    return [...others].filter(({ bidId }) => bidId !== bid.bidId);
  };
};

/** Signs by which a person may be recognised, each with its kind, so that a name never equals an address. */
const marksOf = ({ offer, upload }: UploadedBid): readonly string[] => {
  const email = plain(offer.candidateEmail);
  const name = plain(offer.candidateName);
  return [`file ${upload.etag}`, ...(email ? [`email ${email}`] : []), ...(name.includes(' ') ? [`name ${name}`] : [])];
};

const plain = (text = ''): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
