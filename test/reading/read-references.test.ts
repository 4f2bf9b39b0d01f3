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
    [
      'in a table with columns',
      'Naam | Functie | Organisatie | Contact\nJan Pieterse | Teammanager | Gemeente Rijn | 06-00000001\nOlga de Wit | Directeur | Welzijn Oost | 06-00000002',
      2,
    ],
    [
      'in a running sentence',
      'U kunt bellen met Petra Groen (teamleider gemeente Rijn, 06-00000001) en met Ad Kuipers\n(hoofd Vervoerbedrijf Randstad-Zuid, 06-00000002).',
      2,
    ],
    [
      'in a table where an organisation is built as a name',
      'Naam | Functie | Organisatie\nJan Pieterse | teamleider | Van der Voort Bouwkunst\nOlga de Wit | directeur | Albert Heijn',
      2,
    ],
    ['in words that gaps made cells of', 'Corrie | Hamersveldt, | teamleider, | Bank | van | Hoogveen', 1],
    ['below a list of systems in a table', 'Civision Samenlevingszaken | goed\nAnna van Dijk, Gemeente Rijn', 1],
    ['beside a job with its dates', 'Albert Heijn, 2010 - 2012\nAnna van Dijk, Gemeente Rijn', 1],
    ['in brackets, one after the other', 'Anna van Dijk (Gemeente Rijn); Jan Smit (ROC Oost)', 2],
    ['with a comma between the brackets', 'Anna van Dijk (Gemeente Rijn), Jan Smit (ROC Oost) en Els Mol (GGD)', 3],
    ['with numbers between them', 'Anna van Dijk, Gemeente Rijn, 06-00000001, Jan Smit, ROC Oost, 06-00000002', 2],
    ['with a surname that is also a job', 'Els Kok, coördinator Gemeente Rijn\nJan Schilder, Gemeente Rijn', 2],
    ['organisations only', 'Gemeente Rijn\nStichting Oost', 0],
    [
      'with the function right behind the name',
      'Anna van Dijk HR-manager, Gemeente Rijn\nJan Smit teamleider, ROC Oost',
      2,
    ],
    ['with the name of a language', 'Frans Smeets, teamleider, Gemeente Rijn\nPiet Engels, coördinator, ROC Maas', 2],
    ['over the foot of the page', 'W. Mos\nGemeente Rijn\nGeertje Pals - curriculum vitae', 1],
  ] as const)('%s', ([, lines, count]) => {
    expect(references(lines).named).toHaveLength(count);
  });

  test('the candidate is none, though the name runs over the page', () => {
    const { references: read } = readFacts(
      cv('# Anna van Dijk\n# Personalia\nNaam: Anna van Dijk\n# Referenties\nJan Smit, Gemeente Rijn\nAnna van Dijk'),
    ).facts;
    expect(read.named).toEqual([{ text: 'Jan Smit, Gemeente Rijn', page: 1 }]);
  });

  test.for(['Wie kent mij?', '9. Wie kent mij?', 'Anderen over mij'])('under the heading %s', (heading) => {
    const read = readFacts(cv(`# ${heading}\nJan Smit, teamleider, Gemeente Rijn`)).facts.references;
    expect(read.named).toEqual([{ text: 'Jan Smit, teamleider, Gemeente Rijn', page: 1 }]);
  });

  test.for([
    ['in a line', 'Referent: dhr. P. Smit, teamleider\nBegeleiden van jongeren', 'dhr. P. Smit, teamleider'],
    ['in a table', 'Referent | P. Smit, teamleider\nBegeleiden van jongeren', 'P. Smit, teamleider'],
    ['in a sentence', 'Begeleiden van jongeren. Referent: P. Smit, teamleider', 'P. Smit, teamleider'],
  ] as const)('among the words of a job: %s', ([, lines, words]) => {
    const read = readFacts(
      cv(`# Werkervaring\n2019 - 2021 Coach, Gemeente Rijn\n${lines}\n2017 - 2018 Medewerker, Gemeente Maas`),
    ).facts;
    expect(read.references.named).toEqual([{ text: words, page: 1 }]);
    expect(read.jobs).toHaveLength(2);
  });

  test.for(['Op aanvraag', 'Referenties worden op verzoek verstrekt', 'Available upon request'])(
    'on request: %s',
    (line) => {
      expect(references(line)).toEqual({ named: [], onRequest: { text: line, page: 1 } });
    },
  );

  test.for([
    ['organisations only', 'Gemeente Rijn\nStichting Oost', 'Gemeente Rijn'],
    ['an appendix', 'Zie bijlage', 'Zie bijlage'],
    [
      'a surname that may be a place',
      'Anna van Dijk, coördinator, Gemeente Rijn\nJan Oost, teamleider, Gemeente Maas',
      'Jan Oost, teamleider, Gemeente Maas',
    ],
    [
      'more telephone numbers than persons',
      'Anna van Dijk, 06-00000001\nteamleider Oost, 06-00000002',
      'teamleider Oost, 06-00000002',
    ],
  ] as const)('may be there where the words do not show them: %s', ([, lines, text]) => {
    expect(references(lines).unclear).toEqual({ text, page: 1 });
  });

  test.for([
    ['everyone is found', 'Anna van Dijk, 06-00000001\nJan Smit, 06-00000002'],
    ['there are none', 'Geen'],
    ['an organisation stands under its referee', 'Anna van Dijk\nTeam Noord, Gemeente Rijn'],
    ['they come on request', 'Op aanvraag'],
  ] as const)('nothing is left unclear where %s', ([, lines]) => {
    expect(references(lines).unclear).toBeUndefined();
  });

  test.for([
    ['with a name', 'Referenten dhr. P. Verhaagden', 'dhr. P. Verhaagden'],
    ['with more than a name', 'Referentie Anna van Dijk, Gemeente Rijn', 'Anna van Dijk, Gemeente Rijn'],
  ] as const)('a label may have lost the gap to its value %s', ([, line, text]) => {
    const { facts } = readFacts(cv(`# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n- Begeleiden\n${line}`));
    expect(facts.references).toEqual({ named: [{ text, page: 1 }] });
  });

  test.for(['# Referenties\nReferenties op aanvraag', 'Referenties op aanvraag'])(
    'on request, last in a CV: %s',
    (end) => {
      const { facts } = readFacts(cv(`# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n- Begeleiden\n${end}`));
      expect(facts.references).toEqual({ named: [], onRequest: { text: 'Referenties op aanvraag', page: 1 } });
    },
  );

  test('a heading without words leaves open who is named', () => {
    expect(readFacts(cv('# Referenties\n# Talen\nNederlands')).facts.references).toEqual({
      named: [],
      unclear: { text: 'Referenties', page: 1 },
    });
  });

  test('a label on one line will do', () => {
    const { facts } = readFacts(cv('Referenties: op aanvraag'));
    expect(facts.references).toEqual({ named: [], onRequest: { text: 'op aanvraag', page: 1 } });
  });
});
