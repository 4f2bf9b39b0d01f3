import { instantOf } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import { paragraph } from './block.ts';
import { localMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';

/** Tells a supplier that has bid that the tender was extended or rectified, why, and what becomes of the bid. */
export const amendedLetter = (
  tender: TenderDefinition,
  { before, what, reason }: TenderChange,
  bid: LetterBid,
): Letter => {
  const isRectified = what === 'rectified';
  const isLater =
    instantOf(tender.closing, tender.timeZone) > instantOf(before.closing, before.timeZone)
      ? [
          `De inschrijving sluit nu op ${localMoment(tender.closing)}.`,
          `Eerder was dat ${localMoment(before.closing)}.`,
        ]
      : [`De inschrijving sluit nog steeds op ${localMoment(tender.closing)}.`];
  return letter('amended', tender, bid, supplierOf(bid), {
    subject: `${isRectified ? 'Gewijzigd' : 'Verlengd'}: aanvraag ${tenderName(tender)} – ${candidateName(bid)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        isRectified
          ? 'Deze aanvraag is gewijzigd. Lees de gewijzigde aanvraag goed door.'
          : 'De termijn om in te schrijven is verlengd.',
        ...isLater,
      ),
      paragraph(`Waarom: ${reason}`),
      paragraph(
        'Uw inschrijving blijft staan; u hoeft niets te doen.',
        isRectified
          ? 'Zij wordt beoordeeld naar de gewijzigde aanvraag. Wat wij u bij ontvangst over de eisen schreven, ging nog uit van de vorige.'
          : '',
        'Wilt u de inschrijving aanpassen of intrekken? Dat kan tot de sluiting.',
      ),
    ],
  });
};
