import { instantOf } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import { type Block, heading, list, paragraph } from './block.ts';
import { localMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { cut } from './visible.ts';

/** Tells a supplier that has bid that the tender was extended or rectified, why, and what becomes of the bid. */
export const amendedLetter = (
  tender: TenderDefinition,
  { before, what, reason }: TenderChange,
  bid: LetterBid,
): Letter => {
  const isRectified = what === 'rectified';
  return letter('amended', tender, bid, supplierOf(bid), {
    subject: `${isRectified ? 'Gewijzigd' : 'Verlengd'}: aanvraag ${tenderName(tender)} – ${candidateName(bid)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        isRectified
          ? 'Deze aanvraag is gewijzigd. Lees de gewijzigde aanvraag goed door.'
          : 'De termijn om in te schrijven is verlengd.',
        closingText(before, tender),
      ),
      paragraph(`Waarom: ${cut(reason, 2000)}`),
      ...changedItems(before, tender),
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

const closingText = (before: TenderDefinition, { closing, timeZone }: TenderDefinition): string =>
  instantOf(closing, timeZone) > instantOf(before.closing, before.timeZone)
    ? `De inschrijving sluit nu op ${localMoment(closing)}. Eerder was dat ${localMoment(before.closing)}.`
    : `De inschrijving sluit nog steeds op ${localMoment(closing)}.`;

type Item = TenderDefinition['requirements'][number] | TenderDefinition['criteria'][number];

/** The requirements and criteria that are other ones than before, by their ids, as they are now. */
const changedItems = (before: TenderDefinition, after: TenderDefinition): readonly Block[] => {
  const lines = [
    ...differences('Eis', before.requirements, after.requirements),
    ...differences('Gunningscriterium', before.criteria, after.criteria),
  ];
  return lines.length === 0 ? [] : [heading('Wat is gewijzigd'), list(...lines), heading('Uw inschrijving')];
};

const differences = (kind: string, before: readonly Item[], after: readonly Item[]): readonly string[] => {
  const known = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  return [
    ...after.flatMap((item) => {
      const is = known.get(item.id);
      if (is === JSON.stringify(item)) return [];
      return [`${kind} ${item.id} (${is === undefined ? 'nieuw' : 'gewijzigd'}): ${cut(item.title, 300)}`];
    }),
    ...before.flatMap(({ id, title }) =>
      after.some((item) => item.id === id) ? [] : [`${kind} ${id} (vervallen): ${cut(title, 300)}`],
    ),
  ];
};
