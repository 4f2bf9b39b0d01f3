import type { TenderDefinition } from '../domain/tender.ts';
import { heading, paragraph } from './block.ts';
import { mostPoints, pointsOf, pointsRow } from './item.ts';
import type { Judgement } from './knocked-out.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { objection, retention } from './objection.ts';
import { type Standing, shortlistWords, standingFacts, tieSentence, unsettled } from './standing.ts';

/** Tells the supplier that a bid is not put before the client: own points with reasons, own place, the points of the last that is. */
export const notSelectedLetter = (
  tender: TenderDefinition,
  bid: LetterBid,
  { assessment, decisions }: Judgement,
  standing: Standing,
): Letter =>
  letter('not-selected', tender, bid, supplierOf(bid), {
    subject: `Uitkomst: ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        'Dank u voor uw inschrijving en voor de tijd die u en de kandidaat daaraan hebben besteed.',
        `Helaas hoort ${candidateName(bid)} niet bij ${shortlistWords(standing.shortlisted)} wij aan de opdrachtgever voorleggen: er waren inschrijvingen met meer punten of, bij gelijke punten, met voorrang.`,
      ),
      standingFacts(assessment, standing),
      paragraph(tieSentence(tender, assessment, standing), unsettled(tender, assessment)),
      heading('Hoe de punten zijn gegeven'),
      {
        kind: 'points',
        caption: 'Uw punten per criterium',
        rows: assessment.scores.map((score) => pointsRow(tender, score, decisions)),
        total: `Totaal: ${pointsOf(assessment.total, mostPoints(assessment.scores))}.`,
      },
      ...objection(tender),
      paragraph(retention(tender)),
    ],
  });
