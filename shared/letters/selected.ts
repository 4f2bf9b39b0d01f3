import type { TenderDefinition } from '../domain/tender.ts';
import { heading, paragraph } from './block.ts';
import { mostPoints, pointsOf, pointsRow } from './item.ts';
import type { Judgement } from './knocked-out.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { nextSteps } from './next-steps.ts';
import { retention } from './objection.ts';
import { shortlistWords, unsettled } from './standing.ts';

/**
 * Tells the supplier that a bid is put before the client, with its points and what comes next. The place among the shortlist is
 * left out: the client compares anew, on criteria of its own.
 */
export const selectedLetter = (
  tender: TenderDefinition,
  bid: LetterBid,
  { assessment, decisions }: Judgement,
  shortlisted: number,
): Letter =>
  letter('selected', tender, bid, supplierOf(bid), {
    subject: `Uitkomst: ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        `Goed nieuws: ${candidateName(bid)} hoort bij ${shortlistWords(shortlisted)} wij aan de opdrachtgever voorleggen.`,
        'De opdrachtgever krijgt het cv, het aangeboden uurtarief en de beoordeling hieronder. Dit is nog geen gunning.',
      ),
      heading('Hoe het verdergaat'),
      nextSteps(tender),
      heading('Hoe de punten zijn gegeven'),
      paragraph(unsettled(tender, assessment)),
      {
        kind: 'points',
        caption: 'Uw punten per criterium',
        rows: assessment.scores.map((score) => pointsRow(tender, score, decisions)),
        total: `Totaal: ${pointsOf(assessment.total, mostPoints(assessment.scores))}.`,
      },
      paragraph('Kan de kandidaat niet meer, of klopt er iets niet? Beantwoord dan deze e-mail.', retention(tender)),
    ],
  });
