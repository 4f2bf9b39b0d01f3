import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const systems = (drawing: string): readonly (readonly [string, readonly number[]])[] =>
  (readFacts(cv(drawing)).facts.systems ?? []).map(({ name, jobs }) => [name.text, jobs] as const);

const JOBS = `# Werkervaring
2019 - 2021 Coach, Gemeente Rijn
- Registreren van contacten in JVS en Suite4Jeugd.
2017 - 2018 Medewerker, Gemeente Maas
- Vastleggen van zaken in Zaakvinder Plus
- Jongeren bezoeken in Access-a-bility en op Word geen antwoord krijgen`;

describe('systems and tools', () => {
  test.for([
    ['a line each', 'JVS\nSuite4Jeugd\nZaakvinder Plus'],
    ['in one line', 'JVS, Suite4Jeugd, Zaakvinder Plus'],
    ['with levels', 'JVS (goed), Suite4Jeugd: expert\nZaakvinder Plus – basis'],
    ['in a table', 'Systeem | Niveau\nJVS | goed\nSuite4Jeugd | expert\nZaakvinder Plus | dagelijks'],
    ['over two lines', 'JVS, Suite4Jeugd,\nZaakvinder Plus'],
  ] as const)('of a list, with the jobs that name them: %s', ([, lines]) => {
    expect(systems(`${JOBS}\n# Systemen\n${lines}`)).toEqual([
      ['JVS', [0]],
      ['Suite4Jeugd', [0]],
      ['Zaakvinder Plus', [1]],
    ]);
  });

  test('of a job alone, where they are known', () => {
    expect(systems(JOBS)).toEqual([
      ['JVS', [0]],
      ['Suite4Jeugd', [0]],
    ]);
  });

  test('of a job that lists them behind a label', () => {
    expect(systems('# Werkervaring\n2019 - 2021 Coach, Gemeente Rijn\nSystemen: Zaakvinder, Excel')).toEqual([
      ['Zaakvinder', [0]],
      ['Excel', [0]],
    ]);
  });

  test('among other skills, where they are known', () => {
    expect(systems('# Kennis en vaardigheden\nSamenwerken\nExcel\nRegie voeren\nTeams')).toEqual([
      ['Excel', []],
      ['Teams', []],
    ]);
  });

  test.for([
    ['GIS-software: ArcGIS, QGIS', ['ArcGIS', 'QGIS']],
    ['Zaaksystemen zoals Djuma en Mozard', ['Djuma', 'Mozard']],
    ['Djuma: gevorderd', ['Djuma']],
  ] as const)('without their sort: %s', ([line, found]) => {
    expect(systems(`# Systemen\n${line}`).map(([name]) => name)).toEqual(found);
  });

  test('in a sentence of the list', () => {
    expect(systems('# Systemen\nIk werk dagelijks met JVS en met Microsoft Excel.')).toEqual([
      ['JVS', []],
      ['Excel', []],
    ]);
  });

  test.for([
    [
      'a word that is a name too',
      '# Werkervaring\n2019 - 2021 Coach, Gemeente Rijn\nTeams Noord en Zuid begeleid. Exact werken',
    ],
    ['competences', '# Competenties\nSamenwerken\nRegie voeren'],
    ['a profile', '# Profiel\nIk heb veel gewerkt met Excel'],
    ['a wish of the tender', '# Eisen\nErvaring met JVS | Ja'],
  ] as const)('are not %s', ([, lines]) => {
    expect(systems(lines)).toEqual([]);
  });
});
