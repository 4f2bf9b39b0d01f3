import type { MarkedBid } from '../domain/same-candidate.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { counted } from '../letters/dutch.ts';

/** Of how many bids that resemble one it is said which they are. */
const MOST_NAMED = 10;

/** Tells of the other bids that seem to offer the same person, as Dutch sentences. */
export const alikeWarnings = (
  { suppliers }: Pick<TenderDefinition, 'suppliers'>,
  others: readonly MarkedBid[],
): readonly string[] => {
  const named = others.slice(0, MOST_NAMED).map(({ bidId, supplierId }) => {
    const { name } = suppliers.find(({ id }) => id === supplierId) ?? {
      name: supplierId || 'een onbekende leverancier',
    };
    return `Deze kandidaat lijkt ook te zijn aangeboden door ${name} (inschrijving ${bidId}).`;
  });
  const more = others.length - named.length;
  if (more === 0) return named;
  const bids = counted(more, 'andere inschrijving', 'andere inschrijvingen');
  return [...named, `Deze kandidaat lijkt ook nog in ${bids} te staan.`];
};
