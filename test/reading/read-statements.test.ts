import { describe, expect, test } from 'vitest';
import type { Statements } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const statements = (drawing: string): Statements => readFacts(cv(drawing)).facts.statements;

describe('availability', () => {
  test.for([
    ['Beschikbaarheid: per direct', 'at-once'],
    ['Direct beschikbaar', 'at-once'],
    ['Beschikbaar vanaf 1 januari 2026', '2026-01-01'],
    ['Beschikbaar per 05-01-2026', '2026-01-05'],
    ['Beschikbaar: begin februari 2026', '2026-02-10'],
    ['Beschikbaar per januari 2026', '2026-01-01'],
    ['Inzetbaar eind februari 2028', '2028-02-29'],
    ['Startdatum | 2 maart 2026', '2026-03-02'],
    ['Beschikbaarheid: opzegtermijn 1 maand', undefined],
    ['Niet direct beschikbaar', undefined],
    ['Beschikbaar in overleg', undefined],
    ['Ik ben direct in de omgang', undefined],
    ['Beschikbaar tot 1 mei 2026', undefined],
  ] as const)('%s', ([line, from]) => {
    expect(statements(`# Personalia\n${line}`).availableFrom?.from).toBe(from);
  });
});

test.for([
  ['Beschikbaar\nvanaf 1 maart 2026', { availableFrom: { from: '2026-03-01' } }],
  ['Uren per week:\n24 tot 28', { hoursPerWeek: { min: 24, max: 28 } }],
  ['Uurtarief\n€ 80,00', { rate: { eur: 80 } }],
] as const)('a label over its value: %s', ([lines, expected]) => {
  expect(statements(`# Gegevens\n${lines}\nWoonplaats\nRijnstad`)).toMatchObject(expected);
});

describe('hours a week', () => {
  test.for([
    ['Beschikbaar voor 24-28 uur per week', 24, 28],
    ['Beschikbaar: 32 uur', 32, 32],
    ['Uren per week: 24 tot 28', 24, 28],
    ['Inzetbaar 24 à 32 uur p/w', 24, 32],
  ] as const)('%s', ([line, min, max]) => {
    expect(statements(`# Personalia\n${line}`).hoursPerWeek).toMatchObject({ min, max });
  });

  test('of a past job are no availability', () => {
    expect(
      statements('# Werkervaring\n** Adviseur, Gemeente Rijn, 2010 – 2014\n32 uur per week').hoursPerWeek,
    ).toBeUndefined();
  });
});

describe('the rate', () => {
  test.for([
    ['Uurtarief € 83,95 excl. reiskosten', 83.95, true],
    ['Uurtarief: € 82,50 exclusief btw', 82.5, false],
    ['Tarief EUR 80 per uur, excl. btw, incl. reiskosten', 80, false],
    ['Uurtarief € 80,00 exclusief btw en reiskosten', 80, true],
    ['Uurtarief € 79,50 inclusief reiskosten en exclusief fee', 79.5, true],
    ['Tarief: € 75 all-in', 75, false],
  ] as const)('%s', ([line, eur, excludesTravel]) => {
    expect(statements(`# Tarief\n${line}`).rate).toEqual({
      eur,
      excludesTravel,
      quote: { text: expect.any(String), page: 1 },
    });
  });
});

describe('the form of engagement', () => {
  test.for([
    ['Ik werk als zzp’er.', 'zzp'],
    ['Zelfstandig professional in het sociaal domein', 'zzp'],
    ['In loondienst bij Helder Detachering', 'employee'],
    ['Detachering via dienstverband', 'employee'],
    ['Geen zzp; in loondienst', 'employee'],
    ['Ik was eerder zzp’er', undefined],
    ['Ik werk zelfstandig en nauwkeurig', undefined],
    ['Ik begeleid zzp’ers naar werk', undefined],
    ['Zzp of loondienst', undefined],
  ] as const)('%s', ([line, form]) => {
    expect(statements(`# Profiel\n${line}`).engagement?.form).toBe(form);
  });

  test('shows in the job that goes on, not in one that ended', () => {
    expect(statements('# Werkervaring\n** Zzp’er, Bureau Eigen, 2019 – heden').engagement?.form).toBe('zzp');
    expect(statements('# Werkervaring\n** Zzp’er, Bureau Eigen, 2015 – 2019').engagement).toBeUndefined();
  });
});

describe('how an offer is written', () => {
  const offer = (drawing: string) => {
    const { rate, availableFrom, hoursPerWeek, engagement } = readFacts(cv(drawing)).facts.statements;
    return [rate?.eur, availableFrom?.from, hoursPerWeek?.min, hoursPerWeek?.max, engagement?.form];
  };

  test.for([
    [
      'under a heading of its own',
      '# Aanbod\nStartdatum: per 01-02-2026\nOmvang inzet: 24 tot 28 uur per week\nTarief: € 93,25 exclusief btw\nContractvorm: zzp',
    ],
    [
      'in a table',
      '# Praktisch\nStartdatum | per 01-02-2026\nUren | 24-28 uur per week\nTarief per uur | € 93,25\nContractvorm | zzp',
    ],
    [
      'over two lines',
      "# Beschikbaarheid\nIk werk als zzp'er voor 93,25 euro per uur, vanaf 1 februari 2026, en ben inzetbaar voor 24-\n28 uur per week.",
    ],
    [
      'labels above their values',
      "# Anna van Dijk\nBeschikbaar vanaf\nAantal uren\nUurtarief\n1 februari 2026\n24-28 uur per week\n€ 93,25\n# Profiel\nIk ben zzp'er.",
    ],
  ] as const)('%s', ([, lines]) => {
    expect(offer(lines)).toEqual([93.25, '2026-02-01', 24, 28, 'zzp']);
  });

  test.for([
    ['the name of an agency', '# Anna van Dijk\nBrugwerk Detachering\nCoach'],
    ['a title', '# Anna van Dijk\nGedetacheerd coach'],
  ] as const)('%s offers nothing', ([, lines]) => {
    expect(offer(lines)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

test('a date that a line breaks is read whole', () => {
  const drawing =
    '# Profiel\nZij is per 4\njanuari 2027 beschikbaar voor 32 uur per week.\n# Werkervaring\n2018 – heden | Adviseur';
  expect(readFacts(cv(drawing)).facts.statements.availableFrom?.from).toBe('2027-01-04');
});
