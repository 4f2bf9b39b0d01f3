import { type Instant, instantOf } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { paragraph } from './block.ts';
import { exactMoment, localMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { retention } from './objection.ts';

/** Confirms to the supplier that a bid was withdrawn at a moment. */
export const withdrawnLetter = (tender: TenderDefinition, bid: LetterBid, withdrawnAt: Instant): Letter =>
  letter('withdrawn', tender, bid, supplierOf(bid), {
    subject: `Ingetrokken: inschrijving met ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        `U hebt deze inschrijving ingetrokken op ${exactMoment(withdrawnAt, tender.timeZone)}.`,
        'Het cv en de aanbieding worden niet beoordeeld.',
        withdrawnAt < instantOf(tender.closing, tender.timeZone)
          ? `U kunt de kandidaat opnieuw aanbieden tot ${localMoment(tender.closing)}.`
          : '',
      ),
      paragraph(retention(tender)),
    ],
  });
