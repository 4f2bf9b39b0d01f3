import type { TenderDefinition } from '../domain/tender.ts';
import { paragraph } from './block.ts';
import { exactMoment, localMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { retention } from './objection.ts';

/** Tells the supplier that a CV arrived at or after the closing moment and was not read. */
export const lateLetter = (tender: TenderDefinition, bid: LetterBid): Letter =>
  letter('late', tender, bid, supplierOf(bid), {
    subject: `Te laat: cv van ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        'Helaas kwam dit cv te laat binnen. Het doet niet mee in deze procedure.',
        `De inschrijving sloot op ${localMoment(tender.closing)}. Op tijd is wat vóór dat moment volledig bij ons binnen is.`,
        `Dit cv was binnen op ${exactMoment(bid.uploadedAt, tender.timeZone)}.`,
      ),
      paragraph(
        'Wij hebben het cv apart gezet en niet gelezen. Had u voor deze kandidaat al op tijd een cv gestuurd, dan verandert daar niets aan.',
        retention(tender),
      ),
      paragraph('Klopt het tijdstip volgens u niet? Beantwoord dan deze e-mail. Een medewerker zoekt het uit.'),
    ],
  });
