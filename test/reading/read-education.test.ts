import { describe, expect, test } from 'vitest';
import type { Diploma } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const diplomas = (line: string): readonly Diploma[] => readFacts(cv(`# Opleidingen\n${line}`)).facts.education;

test('the level under the name of an education goes with it', () => {
  expect(
    diplomas('2005 – 2009 | Maatschappelijk Werk en Dienstverlening\nHBO, Hogeschool Wijkmeer, diploma'),
  ).toMatchObject([
    { name: { text: 'Maatschappelijk Werk en Dienstverlening' }, level: 'hbo-bachelor', status: 'completed' },
  ]);
});

test.for([
  ["Hogeschool Diep\nBachelor's degree, Social Work\n2008 – 2012", "Bachelor's degree, Social Work"],
  ['HBO-opleiding, Pedagogiek, Hogeschool Diep, 2008 – 2012', 'HBO-opleiding, Pedagogiek'],
] as const)('a level and the words behind it are one name: %s', ([lines, text]) => {
  expect(diplomas(lines)).toMatchObject([{ name: { text }, level: 'hbo-bachelor' }]);
});

describe('level and completion', () => {
  test.for([
    ['2008 – 2012 HBO Sociaal Juridische Dienstverlening (diploma)', 'hbo-bachelor', 'completed'],
    ['HBO-B Maatschappelijk Werk, Hogeschool X, behaald in 2014', 'hbo-bachelor', 'completed'],
    ['Bachelor of Social Work, Hogeschool X, diploma: ja', 'hbo-bachelor', 'completed'],
    ['BSc Social Work, University of Applied Sciences X, 2012 – 2016', 'hbo-bachelor', 'completed'],
    ['Sociaal Juridische Dienstverlening, Hogeschool X, cum laude', 'hbo-bachelor', 'completed'],
    ['Associate degree Management, Hogeschool X, afgerond 2018', 'hbo-associate', 'completed'],
    ['Bachelor Rechtsgeleerdheid, Universiteit X, getuigschrift 2012', 'wo-bachelor', 'completed'],
    ['Master Nederlands recht (LLM), Universiteit X, 2012 – 2014', 'wo-master', 'completed'],
    ['HBO-master Pedagogiek, Hogeschool X, 2018', 'hbo-master', 'completed'],
    ['Doctoraal Sociologie, Universiteit X, 1990 – 1995', 'wo-master', 'completed'],
    ['MBO niveau 4 Sociaal Werk, ROC X, 2004 – 2008', 'mbo', 'completed'],
    ['Havo, Lyceum X, 2000 – 2005', 'secondary', 'completed'],
    ['HBO Rechten, Hogeschool X, 2008 – 2012, niet afgerond', 'hbo-bachelor', 'not-completed'],
    ['HBO Rechten, Hogeschool X, 2008 – 2010, gestopt', 'hbo-bachelor', 'not-completed'],
    ['HBO Rechten, Hogeschool X, propedeuse behaald 2009', 'hbo-bachelor', 'not-completed'],
    ['HBO Rechten, Hogeschool X, diploma: nee', 'hbo-bachelor', 'not-completed'],
    ['HBO Rechten, Hogeschool X, zonder diploma', 'hbo-bachelor', 'not-completed'],
    ['HBO Rechten, Hogeschool X, 2022 – heden', 'hbo-bachelor', 'ongoing'],
    ['HBO Rechten, Hogeschool X, 2022 – 2026 (verwacht)', 'hbo-bachelor', 'ongoing'],
    ['HBO Rechten, Hogeschool X, 2018 – 2022, afstuderen nog te doen', 'hbo-bachelor', 'ongoing'],
    ['HBO Rechten, Hogeschool X, 2030 – 2034', 'hbo-bachelor', 'unclear'],
    ['HBO Rechten, Hogeschool X', 'hbo-bachelor', 'unclear'],
    ['Post-hbo Jeugdrecht, Hogeschool X, 2018', undefined, 'completed'],
  ] as const)('%s', ([line, level, status]) => {
    expect(diplomas(line).map((diploma) => [diploma.level, diploma.status])).toEqual([[level, status]]);
  });
});

test('years that show completion are quoted', () => {
  expect(diplomas('HBO Rechten, Hogeschool Zuid, 2008 – 2012')).toEqual([
    {
      name: { text: 'HBO Rechten', page: 1 },
      level: 'hbo-bachelor',
      status: 'completed',
      statusQuote: { text: '2008 – 2012', page: 1 },
      institute: { text: 'Hogeschool Zuid', page: 1 },
      years: {
        start: { earliest: '2008-01', latest: '2008-12' },
        end: { earliest: '2012-01', latest: '2012-12' },
        quote: { text: '2008 – 2012', page: 1 },
      },
    },
  ]);
});

test.for([
  'Cursus gesprekstechniek, 2019',
  'Training omgaan met agressie (2018)',
  'Workshop Excel, certificaat behaald',
])('a course is no education: %s', (line) => {
  expect(diplomas(line)).toEqual([]);
});
