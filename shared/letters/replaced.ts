import type { Instant } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { paragraph } from './block.ts';
import { exactMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';

/** Tells the supplier that an earlier upload no longer counts. `replacedBy` is when the upload that counts arrived. */
export const replacedLetter = (tender: TenderDefinition, bid: LetterBid, replacedBy: Instant): Letter =>
  letter('replaced', tender, bid, supplierOf(bid), {
    subject: `Vervangen: eerder cv van ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        `Het cv dat u eerder stuurde (${exactMoment(bid.uploadedAt, tender.timeZone)}) telt niet meer mee.`,
        `Het is vervangen door uw upload voor dezelfde kandidaat van ${exactMoment(replacedBy, tender.timeZone)}.`,
        'Alleen het cv en de aanbieding van die laatste upload worden beoordeeld.',
      ),
      paragraph('Was dit niet uw bedoeling? Beantwoord dan deze e-mail.'),
    ],
  });
