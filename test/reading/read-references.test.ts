import { describe, expect, test } from 'vitest';
import type { References } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const references = (lines: string): References => readFacts(cv(`# Referenties\n${lines}`)).facts.references;

describe('referees', () => {
  test.for([
    [
      'one on a line',
      'Dhr. P. de Vries, teamleider Gemeente Rijn, 06-00000001\nMevr. drs. A. Bakker (directeur ROC Oost)',
      2,
    ],
    [
      'in blocks',
      'Anna van Dijk\nTeammanager\nGemeente Rijn\n06-00000001\nKarim el Amrani\nDirecteur Stichting Oost\nk.elamrani@oost.example',
      2,
    ],
    ['side by side', 'Anna van Dijk | Karim el Amrani\nteammanager | directeur', 2],
    ['with the function first', 'Teamleider Gemeente Rijn: Anna van Dijk, 06-00000001', 1],
    ['numbered', '1. Anna van Dijk, Gemeente Rijn\n2. Jan Smit, Gemeente Maas\n3. P. Mol', 3],
    ['in labels', 'Naam: Anna van Dijk\nFunctie: Teamleider\nOrganisatie: Gemeente Rijn', 1],
    ['named twice', 'Anna van Dijk, Gemeente Rijn\nAnna van Dijk, 06-00000001', 1],
    ['two in a sentence', 'Anna van Dijk en Jan Smit', 2],
    ['in an appendix', 'Referenties: zie bijlage', 0],
    ['organisations only', 'Gemeente Rijn\nStichting Oost', 0],
  ] as const)('%s', ([, lines, count]) => {
    expect(references(lines).named).toHaveLength(count);
  });

  test.for(['Op aanvraag', 'Referenties worden op verzoek verstrekt', 'Available upon request'])(
    'on request: %s',
    (line) => {
      expect(references(line)).toEqual({ named: [], onRequest: { text: line, page: 1 } });
    },
  );

  test('a label on one line will do', () => {
    const { facts } = readFacts(cv('Referenties: op aanvraag'));
    expect(facts.references).toEqual({ named: [], onRequest: { text: 'op aanvraag', page: 1 } });
  });
});
