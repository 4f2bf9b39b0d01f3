import { describe, expect, test } from 'vitest';
import { findDurations, wholeDuration } from '../../shared/reading/duration.ts';

describe('a duration', () => {
  test.for([
    ['2 jaar en 4 maanden', 28, 28],
    ['18 mnd', 18, 18],
    ['1,5 jaar', 18, 18],
    ['anderhalf jaar', 18, 18],
    ['2 yrs 4 mos', 28, 28],
    ['ca. 3 jaar', 30, 42],
    ['ruim 3 jaar', 36, 47],
    ['bijna 2 jaar', 13, 24],
    ['3-4 jaar', 36, 48],
    ['6 weken', 1, 2],
  ] as const)('%s', ([text, min, max]) => {
    expect(findDurations(text)).toEqual([{ from: 0, to: text.length, min, max }]);
    expect(wholeDuration(`(${text})`)).toMatchObject({ min, max });
  });

  test.for(['2019 jaar', '70 jaar', '24 uur per week', 'jaar'])('is none: %s', (text) => {
    expect(findDurations(text)).toEqual([]);
  });

  test('is no whole one beside other words', () => {
    expect(wholeDuration('5 jaar ervaring')).toBeUndefined();
  });
});
