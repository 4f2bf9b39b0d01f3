import { describe, expect, test } from 'vitest';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { lotOf } from '../../shared/domain/tie-break.ts';
import { borderSection } from '../../shared/dossier/border-section.ts';
import type { RankedBid } from '../../shared/dossier/dossier.ts';
import { smallTender } from '../letters/small-case.ts';
import { ranked } from './small-dossier.ts';

const LOT: Partial<TenderDefinition> = {
  shortlistSize: 1,
  tieBreak: ['lowest-rate', 'lot'],
  lotSeed: 'Uitkomst van 15 december',
};

const bidding = (bid: RankedBid, hourlyRateEur: number, total: RankedBid['assessment']['total']): RankedBid => ({
  ...bid,
  bid: { ...bid.bid, offer: { ...bid.bid.offer, hourlyRateEur } },
  assessment: { ...bid.assessment, total },
});

const words = (changes: Partial<TenderDefinition>, ranking: readonly RankedBid[]): string | undefined =>
  borderSection({ tender: smallTender(changes), ranking })
    ?.toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const [ONE, TWO, THREE] = [ranked('Noor Vliet', 1), ranked('Sem Duin', 2), ranked('Lot Berg', 3)];

describe('the border of the shortlist', () => {
  test('names the lot that decided, with how to draw it again', () => {
    const text = words(LOT, [bidding(ONE, 80, [15, 15]), bidding(TWO, 80, [15, 15]), bidding(THREE, 85, [15, 15])]);
    expect(text).toBe(
      'Gelijke punten op de grens 3 inschrijvingen hebben 15 punten, en niet voor alle is plaats bij de 1. ' +
        'Tussen de laatste die erbij hoort en de eerste die afvalt, besliste: het lot, getrokken uit de vooraf bekendgemaakte tekst ‘Uitkomst van 15 december’. ' +
        'Het lot van een inschrijving is de SHA-256 van die tekst, een regeleinde (LF) en het nummer van de inschrijving. Het laagste gaat voor. Iedereen kan dat narekenen. ' +
        'Inschrijvingen met gelijke punten, in de volgorde van de rangorde Plaats Inschrijving Uurtarief Lot ' +
        `1 Noor Vliet (b-1) € 80,00 ${lotOf('Uitkomst van 15 december', 'b-1')} ` +
        `2 Sem Duin (b-2) € 80,00 ${lotOf('Uitkomst van 15 december', 'b-2')} ` +
        `3 Lot Berg (b-3) € 85,00 ${lotOf('Uitkomst van 15 december', 'b-3')}`,
    );
  });

  test.for([
    ['the rate', ['lowest-rate', 'earliest-upload'], 82, 'besliste: het laagste uurtarief.'],
    ['the earlier upload', ['earliest-upload'], 80, 'besliste: het nummer van de inschrijving.'],
    ['the points on a criterion', [{ criterion: 'C1' }, 'lowest-rate'], 82, 'besliste: het laagste uurtarief.'],
    ['nothing but the number', [], 82, 'besliste: het nummer van de inschrijving.'],
  ] as const)('names what decided: %s', ([, tieBreak, rate, expected]) => {
    const tied = [bidding(ONE, 80, [15, 15]), bidding(TWO, rate, [15, 15])];
    expect(words({ shortlistSize: 1, tieBreak: [...tieBreak] }, tied)).toContain(expected);
  });

  test.for([
    ['the points differ', [bidding(ONE, 80, [25, 25]), bidding(TWO, 80, [15, 15])]],
    ['all are on the shortlist', [bidding(ONE, 80, [15, 15])]],
    ['points are still open', [bidding(ONE, 80, [15, 15]), bidding(TWO, 80, [0, 15])]],
    [
      'places are still open',
      [
        { ...ONE, rank: [1, 2] as const },
        { ...TWO, rank: [1, 2] as const },
      ],
    ],
  ] as const)('is not spoken of where %s', ([, ranking]) => {
    expect(words(LOT, ranking)).toBeUndefined();
  });
});
