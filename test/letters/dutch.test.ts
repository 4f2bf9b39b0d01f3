import { expect, test } from 'vitest';
import {
  counted,
  decimal,
  euro,
  exactMoment,
  fileSize,
  longDate,
  moment,
  monthRange,
  numeral,
  points,
  pointsRange,
} from '../../shared/letters/dutch.ts';
import { pointsOf } from '../../shared/letters/item.ts';

test.for([
  [longDate('2025-12-15'), 'maandag 15 december 2025'],
  [longDate('2024-02-29T10:00'), 'donderdag 29 februari 2024'],
  [moment('2025-12-15T08:00:00.000Z', 'Europe/Amsterdam'), 'maandag 15 december 2025, 09.00 uur'],
  [moment('2025-06-30T22:30:00.000Z', 'Europe/Amsterdam'), 'dinsdag 1 juli 2025, 00.30 uur'],
  [exactMoment('2025-12-15T08:00:03.000Z', 'Europe/Amsterdam'), 'maandag 15 december 2025, 09.00.03 uur'],
  [monthRange({ earliest: '2019-03', latest: '2019-03' }), 'maart 2019'],
  [monthRange({ earliest: '2019-01', latest: '2019-12' }), '2019'],
  [monthRange({ earliest: '2019-03', latest: '2019-05' }), 'tussen maart 2019 en mei 2019'],
  [decimal(1234.5), '1.234,5'],
  [decimal(0.1 + 0.2), '0,3'],
  [decimal(1_000_000), '1.000.000'],
  [euro(83.95), '€ 83,95'],
  [euro(80), '€ 80,00'],
  [euro(1234.5), '€ 1.234,50'],
  [points(0), '0 punten'],
  [points(1), '1 punt'],
  [points(2.5), '2,5 punten'],
  [pointsRange([0, 15]), '0 tot en met 15 punten'],
  [pointsRange([1, 1]), '1 punt'],
  [pointsOf([1, 1], 25), '1 van 25 punten'],
  [pointsOf([1, 1], 1), '1 van 1 punt'],
  [counted(1, 'maand', 'maanden'), '1 maand'],
  [counted(2, 'maand', 'maanden'), '2 maanden'],
  [numeral(10), 'tien'],
  [numeral(13), '13'],
  [fileSize(1), '1 byte'],
  [fileSize(64_400), '64 kB'],
  [fileSize(1_250_000), '1,3 MB'],
] as const)('%s', ([shown, expected]) => {
  expect(shown).toBe(expected);
});
