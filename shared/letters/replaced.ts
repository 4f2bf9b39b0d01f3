import type { TenderDefinition } from '../domain/tender.ts';
import { paragraph } from './block.ts';
import { exactMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';

/**
 * Tells the supplier that an earlier upload no longer counts. It does not say by which upload: a third one may come while this letter is
 * sent, and sent again it must have the same words.
 */
export const replacedLetter = (tender: TenderDefinition, bid: LetterBid): Letter =>
  letter('replaced', tender, bid, supplierOf(bid), {
    subject: `Vervangen: eerder cv van ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        `Het cv dat u eerder stuurde (${exactMoment(bid.uploadedAt, tender.timeZone)}) telt niet meer mee.`,
        'Het is vervangen door een latere upload van u voor dezelfde kandidaat, waarvan u een eigen ontvangstbevestiging krijgt.',
        'Alleen het cv en de aanbieding van de laatste upload worden beoordeeld.',
      ),
      paragraph('Was dit niet uw bedoeling? Beantwoord dan deze e-mail.'),
    ],
  });
