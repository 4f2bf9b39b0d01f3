import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const CV = '# Werkervaring\n** Adviseur, Gemeente Rijn, 2019 – heden\n- Adviseren';

describe('words that a CV only repeats', () => {
  test.for([
    'jongerencoach jongerencoach jongerencoach jongerencoach jongerencoach jongerencoach',
    'Participatiewet, schuldhulp, participatiewet, schuldhulp, participatiewet, schuldhulp, participatiewet',
    'ervaring met JVS ervaring met Suite ervaring met JVS ervaring met Suite ervaring met JVS ervaring met Suite',
    'Doorstroomcoach – doorstroomcoach – Doorstroomcoach – DOORSTROOMCOACH – hbo hbo hbo – doorstroomcoach coach coach',
  ])('are reported and are no part of a fact: %s', (text) => {
    const { facts, warnings } = readFacts(cv(`${CV}\n${text}`));
    expect(warnings).toEqual([{ kind: 'keyword-stuffing', quote: { text, page: 1 } }]);
    expect(facts).toEqual(readFacts(cv(CV)).facts);
  });

  test('are reported where row after row says the same', () => {
    const { facts, warnings } = readFacts(cv(`${CV}\n${'Ervaring met JVS\n'.repeat(5)}`));
    expect(warnings).toEqual(
      Array.from({ length: 5 }, () => ({ kind: 'keyword-stuffing', quote: { text: 'Ervaring met JVS', page: 1 } })),
    );
    expect(facts).toEqual(readFacts(cv(CV)).facts);
  });

  test.for([
    'Begeleiden van jongeren, coachen van jongeren, huisbezoeken bij jongeren en overleg met scholen en gemeenten.',
    'Kennis van Participatiewet, Jeugdwet, Wmo, Wgs, schuldhulpverlening, inburgering, arbeidsmarkt en onderwijs.',
    'Excel, Word, PowerPoint, Outlook, Teams, SharePoint, Visio',
    'jan jan jan jan 2019 2019 2019 2019',
    'Projectleider project A, projectleider project B en projectleider project C voor de gemeenten in de regio.',
  ])('are not what sentences and lists are made of: %s', (text) => {
    expect(readFacts(cv(`${CV}\n- ${text}`)).warnings).toEqual([]);
  });

  test('are not the labels that stand in row after row', () => {
    expect(readFacts(cv(`${CV}\n${'Goed\n'.repeat(6)}`)).warnings).toEqual([]);
  });
});
