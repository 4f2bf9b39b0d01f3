import { readFileSync } from 'node:fs';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Supplier } from '../../shared/domain/tender.ts';
import type { Bid } from './bid.ts';
import { BORDER } from './candidates/border.ts';
import { KNOCKED } from './candidates/knocked.ts';
import { KNOCKED_TERMS } from './candidates/knocked-terms.ts';
import { LONGEST } from './candidates/longest.ts';
import { LOWER } from './candidates/lower.ts';
import { OPEN_EXPERIENCE } from './candidates/open-experience.ts';
import { OPEN_TERMS } from './candidates/open-terms.ts';
import { PROCESSES } from './candidates/processes.ts';
import { SPECIAL } from './candidates/special.ts';
import { SYSTEM_AND_PLACE } from './candidates/system-and-place.ts';
import { TWICE } from './candidates/twice.ts';
import { TWO_YEARS } from './candidates/two-years.ts';
import { UNREADABLE } from './candidates/unreadable.ts';
import { withEarlierJobs } from './earlier-jobs.ts';

/** Every sample bid, in the order of their ids. */
export const BIDS: readonly Bid[] = [
  ...LONGEST,
  ...BORDER,
  ...SYSTEM_AND_PLACE,
  ...PROCESSES,
  ...TWO_YEARS,
  ...LOWER,
  ...OPEN_EXPERIENCE,
  ...OPEN_TERMS,
  ...KNOCKED,
  ...KNOCKED_TERMS,
  ...SPECIAL,
  ...UNREADABLE,
  ...TWICE,
].map((bid) => (bid.language === 'en' ? bid : { ...bid, candidate: withEarlierJobs(bid.candidate) }));

/** The register of the sample tender. */
export const SUPPLIERS: readonly Supplier[] = JSON.parse(
  readFileSync(new URL('suppliers.json', import.meta.url), 'utf8'),
);

/** The supplier of a bid. Throws on an id that the register does not have. */
export const supplierOf = ({ supplierId }: Pick<Bid, 'supplierId'>): Supplier => {
  const supplier = SUPPLIERS.find(({ id }) => id === supplierId);
  if (supplier === undefined) throw new Error(`no supplier ${supplierId}`);
  return supplier;
};

/** The offer beside the CV of a bid. */
export const offerOf = (bid: Bid): Offer => {
  const supplier = supplierOf(bid);
  const { name } = bid.candidate;
  return {
    candidateId: `${bid.supplierId}-k${(bid.replaces ?? bid.id).slice(-3)}`,
    candidateName: name,
    candidateEmail: `${ascii(name)}@post.example`,
    supplierId: supplier.id,
    supplierName: supplier.name,
    supplierEmail: supplier.email,
    ...bid.terms,
    declarations: { 'on-site': true, vog: true, waadi: true },
  };
};

const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
