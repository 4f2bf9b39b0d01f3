import { createHash } from 'node:crypto';
import type { Offer } from './offer.ts';
import type { Job, Reading } from './reading.ts';

/** A bid with the marks by which its candidate may be known again. */
export type MarkedBid = { readonly bidId: string; readonly supplierId: string; readonly marks: readonly string[] };

/** Finds the other bids that seem to offer the same person as this one, in the order in which they were given. */
export type FindAlike = (bid: MarkedBid) => readonly MarkedBid[];

/**
 * Looks for bids that seem to offer the same person: those that share a mark. A notice for people, never a reason for a verdict. A
 * number or address in the CV links bids of different suppliers only: those of one supplier may all show its own.
 */
export const sameCandidates = (bids: readonly MarkedBid[]): FindAlike => {
  const byMark = new Map<string, MarkedBid[]>();
  for (const bid of bids)
    for (const mark of bid.marks) {
      const others = byMark.get(mark);
      if (others === undefined) byMark.set(mark, [bid]);
      else others.push(bid);
    }
  return (bid) => {
    const others = new Set(
      bid.marks.flatMap((mark) =>
        (byMark.get(mark) ?? []).filter((other) => !isContact(mark) || other.supplierId !== bid.supplierId),
      ),
    );
    return [...others].filter(({ bidId }) => bidId !== bid.bidId);
  };
};

/**
 * The marks of a bid's candidate, as digests that name nobody: the very file (`file` is its digest or tag), the candidate's id with this
 * supplier, the name, the work history, and in another way the e-mail addresses and telephone numbers.
 */
export const marksOf = (offer: Partial<Offer>, file: string, reading: Reading): readonly string[] => {
  const facts = reading.state === 'read' ? reading.facts : undefined;
  const { supplierId, candidateId, candidateEmail = '' } = offer;
  const name = plain(offer.candidateName ?? facts?.candidateName?.text ?? '');
  const emails = (facts?.contact?.emails ?? []).map(({ text }) => text);
  const phones = (facts?.contact?.phones ?? []).map(({ text }) => text.replace(/\D/g, '').slice(-NATIONAL_DIGITS));
  const own = [
    `file ${file}`,
    ...(supplierId && candidateId ? [`id ${supplierId}\n${candidateId}`] : []),
    ...(name.includes(' ') ? [`name ${name}`] : []),
    ...addressMarks([candidateEmail]),
    ...historyMarks(facts?.jobs ?? []),
  ];
  const contact = [...addressMarks([candidateEmail, ...emails]), ...phones.map((digits) => `phone ${digits}`)];
  return [...new Set([...own.map(digest), ...contact.map((mark) => `${CONTACT}${digest(mark)}`)])];
};

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const addressMarks = (addresses: readonly string[]): readonly string[] =>
  addresses.map(plain).flatMap((address) => (address === '' ? [] : [`email ${address}`]));

/** A number without what stands before it in the country and abroad. */
const NATIONAL_DIGITS = 9;

/** Fewer jobs than this may be those of somebody else. */
const FEWEST_JOBS = 3;

/** The months in which all jobs began and ended, where they are exact: the same in every layout, and hardly ever another person's. */
const historyMarks = (jobs: readonly Job[]): readonly string[] => {
  const exact = jobs.flatMap(({ period }) => {
    if (period === undefined || period.start.earliest !== period.start.latest) return [];
    const { start, end } = period;
    if (typeof end === 'string') return [`${start.latest}/${end}`];
    return end.earliest === end.latest ? [`${start.latest}/${end.latest}`] : [];
  });
  return exact.length < Math.max(FEWEST_JOBS, jobs.length) ? [] : [`history ${exact.toSorted().join(' ')}`];
};

/** What stands before the digest of an address or number. */
const CONTACT = '@';
const isContact = (mark: string): boolean => mark.startsWith(CONTACT);

/** Sixty bits: among a hundred thousand bids no two marks are the same by chance. */
const digest = (mark: string): string => createHash('sha256').update(mark).digest('base64url').slice(0, 10);
