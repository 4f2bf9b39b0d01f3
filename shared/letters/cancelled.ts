import type { TenderDefinition } from '../domain/tender.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import { paragraph } from './block.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { retention } from './objection.ts';
import { cut } from './visible.ts';

/** Tells a supplier that has bid that the tender was cancelled, and why. */
export const cancelledLetter = (tender: TenderDefinition, { reason }: TenderChange, bid: LetterBid): Letter =>
  letter('cancelled', tender, bid, supplierOf(bid), {
    subject: `Aanvraag ingetrokken: ${tenderName(tender)} – ${candidateName(bid)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        'De opdrachtgever heeft deze aanvraag ingetrokken. De procedure stopt.',
        'Uw inschrijving wordt niet geopend en niet beoordeeld.',
      ),
      paragraph(`Waarom: ${cut(reason, 2000)}`),
      paragraph(retention(tender)),
    ],
  });
