import { describe, expect, test } from 'vitest';
import type { Award } from '../../shared/domain/award.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import { criterionWords } from '../../shared/dossier/award-words.ts';
import { ruleWords } from '../../shared/dossier/rule-words.ts';
import { smallDefinition } from '../builders/small-tender.ts';

const tender = TenderDefinition.parse({
  ...smallDefinition,
  roles: [{ id: 'gis', name: 'GIS-specialist', titles: ['GIS-specialist'] }],
  topics: [
    { id: 'bgt', name: 'BGT', spellings: ['BGT'] },
    { id: 'model', name: '3D-geodata', spellings: ['3D'] },
  ],
  systems: [{ id: 'fme', name: 'FME', spellings: ['FME'] }],
  declarations: [{ id: 'vog', text: 'De kandidaat heeft een VOG.' }],
});

const words = (award: Award): string => criterionWords(tender, { id: 'C1', title: 'Ervaring', award });

describe('the points of a criterion in words', () => {
  test.for([
    [
      'all or nothing',
      { kind: 'all-or-nothing', points: 7.5, rule: { kind: 'hourly-rate', maxEur: 90 } },
      '7,5 punten of geen',
    ],
    [
      'bands of a role',
      {
        kind: 'bands',
        role: 'gis',
        bands: [
          { fromMonths: 24, points: 2.5 },
          { fromMonths: 60, points: 7.5 },
        ],
      },
      'werkervaring als GIS-specialist: vanaf 24 maanden 2,5 punten, vanaf 60 maanden 7,5 punten, daaronder geen',
    ],
    [
      'bands of topics in a window, under a condition',
      {
        kind: 'bands',
        topics: ['bgt', 'model'],
        windowYears: 8,
        onlyIf: { kind: 'system-experience', system: 'fme', minMonths: 12, windowYears: 1, placeNamed: true },
        bands: [{ fromMonths: 0, points: 1 }],
      },
      'werkervaring met BGT of 3D-geodata in de laatste 8 jaar: vanaf 0 maanden 1 punt; alleen bij minstens 12 maanden werkervaring met FME in het laatste jaar, met de organisatie erbij',
    ],
  ] as const)('%s', ([, award, text]) => {
    expect(words(award as unknown as Award)).toBe(text);
  });
});

describe('a rule in words', () => {
  test.for([
    [{ kind: 'role-experience', role: 'gis', minMonths: 1 }, 'werkervaring als GIS-specialist'],
    [
      { kind: 'topic-experience', topics: ['bgt', 'model'], need: 'all', minMonths: 6 },
      'minstens 6 maanden werkervaring met elk van deze onderwerpen: BGT en 3D-geodata',
    ],
    [
      { kind: 'topic-experience', topics: ['bgt', 'model'], need: 'any', minMonths: 6, windowYears: 3 },
      'minstens 6 maanden werkervaring met BGT of 3D-geodata in de laatste 3 jaar',
    ],
    [{ kind: 'system-experience', system: 'fme', minMonths: 1, placeNamed: false }, 'werkervaring met FME'],
    [
      { kind: 'education', level: 'wo-master', consider: [] },
      'een afgeronde opleiding op minstens het niveau wo-master',
    ],
    [
      { kind: 'availability', by: '2026-08-01', hoursPerWeek: 32 },
      'beschikbaar uiterlijk op 1 augustus 2026 voor minstens 32 uur per week',
    ],
    [{ kind: 'hourly-rate', maxEur: 97.5 }, 'een uurtarief van hoogstens € 97,50'],
    [{ kind: 'engagement', notAllowed: ['zzp'] }, "geen inzet als zzp'er"],
    [{ kind: 'engagement', notAllowed: ['employee'] }, 'geen inzet in dienst van de leverancier'],
    [{ kind: 'declaration', declaration: 'vog' }, 'de verklaring ‘De kandidaat heeft een VOG’'],
    [{ kind: 'cv-pages', max: 1 }, 'een cv van hoogstens 1 pagina'],
    [{ kind: 'cv-language', language: 'nl' }, 'een cv in het Nederlands'],
    [{ kind: 'cv-references', min: 1 }, 'minstens 1 referent met naam'],
  ] as const)('%o', ([rule, text]) => {
    expect(ruleWords(tender, rule as unknown as Rule)).toBe(text);
  });
});
