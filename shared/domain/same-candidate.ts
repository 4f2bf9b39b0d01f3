import type { UploadedBid } from './bid.ts';

/**
 * For each bid the other bids that seem to offer the same person: the same e-mail address, the same name, or the very same file.
 * A notice for people, never a reason for a verdict. Bids that resemble no other are absent.
 */
export const sameCandidates = (bids: readonly UploadedBid[]): ReadonlyMap<string, readonly UploadedBid[]> => {
  const byMark = new Map<string, UploadedBid[]>();
  for (const bid of bids) for (const mark of marksOf(bid)) byMark.set(mark, [...(byMark.get(mark) ?? []), bid]);
  const alike = bids.map((bid) => {
    const others = marksOf(bid).flatMap((mark) => byMark.get(mark) ?? []);
    return [bid.bidId, [...new Set(others)].filter((other) => other !== bid)] as const;
  });
  return new Map(alike.filter(([, others]) => others.length > 0));
};

/** Signs by which a person may be recognised, each with its kind, so that a name never equals an address. */
const marksOf = ({ offer, upload }: UploadedBid): readonly string[] => {
  const email = plain(offer.candidateEmail);
  const name = plain(offer.candidateName);
  return [`file ${upload.etag}`, ...(email ? [`email ${email}`] : []), ...(name.includes(' ') ? [`name ${name}`] : [])];
};

const plain = (text = ''): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
