import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const spoken = (drawing: string): readonly (readonly [string, string | undefined])[] =>
  (readFacts(cv(drawing)).facts.languages ?? []).map(({ name, level }) => [name, level] as const);

describe('languages', () => {
  test.for([
    ['a line each', 'Nederlands: moedertaal\nEngels - goed'],
    ['in one line', 'Nederlands (moedertaal), Engels (goed)'],
    ['in a table', 'Taal | Spreken | Schrijven\nNederlands | moedertaal | moedertaal\nEngels | goed | redelijk'],
    ['with the level first', 'moedertaal: Nederlands\ngoed: Engels'],
    ['in two skills', 'Nederlands Spreken: moedertaal, Schrijven: moedertaal\nEngels Spreken: goed, Schrijven: goed'],
    ['said twice', 'Nederlands moedertaal\nEngels goed\nEngels redelijk'],
  ] as const)('%s', ([, lines]) => {
    expect(spoken(`# Talen\n${lines}`)).toEqual([
      ['nl', 'moedertaal'],
      ['en', 'goed'],
    ]);
  });

  test.for([
    ['with a level for each skill, in a form of skills', 'Moedertaal | Nederlands\nEngels | C1 | C1 | B2 | B2'],
    ['in a line of other things', 'SKJ 12345. Talen: Nederlands (moedertaal), Engels (C1). Geboren in 1994.'],
  ] as const)('%s', ([, lines]) => {
    expect(spoken(`# Vaardigheden\n${lines}`).map(([name, level]) => [name, level?.toLowerCase()])).toEqual([
      ['nl', 'moedertaal'],
      ['en', 'c1'],
    ]);
  });

  test('without a level, and one that has no code of its own', () => {
    expect(spoken('# Talenkennis\nFries, Papiaments, Oekraïens B2')).toEqual([
      ['fy', undefined],
      ['papiaments', undefined],
      ['uk', 'B2'],
    ]);
  });

  test('in another language', () => {
    expect(spoken('# Languages\nDutch (native), English (fluent)')).toEqual([
      ['nl', 'native'],
      ['en', 'fluent'],
    ]);
  });

  test('behind a label among the personal data', () => {
    expect(spoken('# Personalia\nWoonplaats: Rijn\nTalen: Nederlands, Engels')).toEqual([
      ['nl', undefined],
      ['en', undefined],
    ]);
  });

  test('under a heading that is not understood, where the line tells how well', () => {
    expect(spoken('# Zo ook nog\nNederlands: moedertaal\nDuits: B1')).toEqual([
      ['nl', 'moedertaal'],
      ['de', 'B1'],
    ]);
  });

  test.for([
    ['a nationality', '# Personalia\nNationaliteit: Nederlandse'],
    ['a language of machines', '# Talen\nJava, Python'],
    ['a subject at school', '# Opleidingen\nHavo, vakken: Engels, Duits, 2001 - 2006'],
    ['what is not spoken', '# Talen\nFrans: geen'],
    ['an employer', '# Werkervaring\n2019 - 2021 Docent Engels, Lyceum Rijn'],
  ] as const)('are not read from %s', ([, lines]) => {
    expect(spoken(lines)).toEqual([]);
  });
});

test('two languages with one level have it both', () => {
  expect(spoken('# Talen\nNederlands en Fries: moedertaal; Engels: goed')).toEqual([
    ['nl', 'moedertaal'],
    ['fy', 'moedertaal'],
    ['en', 'goed'],
  ]);
});
