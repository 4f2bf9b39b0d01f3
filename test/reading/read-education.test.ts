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
      lines: [{ text: 'HBO Rechten, Hogeschool Zuid, 2008 – 2012', page: 1 }],
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

describe('how a list is written', () => {
  const read = (lines: string) =>
    diplomas(lines).map(({ name, institute, status, level }) => [name.text, institute?.text, level, status] as const);

  test('labels in one line', () => {
    expect(read('2010 - 2014 | Opleiding: Rechten (hbo-bachelor), Instituut: Hogeschool Maas, Diploma: nee')).toEqual([
      ['Rechten (hbo-bachelor)', 'Hogeschool Maas', 'hbo-bachelor', 'not-completed'],
    ]);
  });

  test('fields with commas between them, before the level in brackets or above the institute', () => {
    const fields = 'Bodem, Water, Atmosfeer';
    expect(read(`${fields} (universitaire bachelor), Wageningen University (2008)`)).toEqual([
      [`${fields} (universitaire bachelor)`, 'Wageningen University', 'wo-bachelor', 'completed'],
    ]);
    expect(read(`Wageningen University\nBSc ${fields} (2013)`)).toEqual([
      [`BSc ${fields}`, 'Wageningen University', 'wo-bachelor', 'completed'],
    ]);
  });

  test('a date below its education, before the next one', () => {
    expect(
      read('Civiele Techniek\nHogeschool Maas, geslaagd\n2015 – 2019\nMAVO\nLyceum Rijn, diploma behaald'),
    ).toEqual([
      ['Civiele Techniek', 'Hogeschool Maas', 'hbo-bachelor', 'completed'],
      ['MAVO', 'Lyceum Rijn', 'secondary', 'completed'],
    ]);
  });

  test('lines that are whole, some with a date and some without', () => {
    expect(
      read('HBO Rechten, Hogeschool Maas\nMBO 4 Secretariaat, ROC Rijn (2008 - 2011), voortijdig gestopt'),
    ).toEqual([
      ['HBO Rechten', 'Hogeschool Maas', 'hbo-bachelor', 'unclear'],
      ['MBO 4 Secretariaat', 'ROC Rijn', 'mbo', 'not-completed'],
    ]);
  });

  test('parted by wider gaps, the date on top', () => {
    expect(
      read(
        'Naam van de opleiding | ICT-beheerder niveau 4\nInstelling | ROC Rijn\n\nData | 2009\nNaam van de opleiding | Ontwikkelaar niveau 4\nInstelling | ROC Maas\n\nData | 2000 - 2005\nNaam van de opleiding | Havo\nInstelling | Lyceum Rijn',
      ),
    ).toEqual([
      ['ICT-beheerder niveau 4', 'ROC Rijn', 'mbo', 'unclear'],
      ['Ontwikkelaar niveau 4', 'ROC Maas', 'mbo', 'completed'],
      ['Havo', 'Lyceum Rijn', 'secondary', 'completed'],
    ]);
  });

  test.for([
    ['Middelbare school: HAVO, Lyceum Rijn, diploma 2004', ['HAVO', 'Lyceum Rijn', 'secondary', 'completed']],
    ['Diploma: HBO-V, Hogeschool Maas, 2012', ['HBO-V', 'Hogeschool Maas', 'hbo-bachelor', 'completed']],
    ['Pedagogiek, Universiteit Maas, MSc, 2010', ['Pedagogiek', 'Universiteit Maas', 'wo-master', 'completed']],
    [
      'Master Bestuurskunde, Erasmus Universiteit Rotterdam, 2019 - 2020',
      ['Master Bestuurskunde', 'Erasmus Universiteit Rotterdam', 'wo-master', 'completed'],
    ],
  ] as const)('%s', ([line, education]) => {
    expect(read(line)).toEqual([education]);
  });

  test('the labels of the European form, and columns with a start and an end', () => {
    expect(
      read(
        'Data | 2010 - 2014\nTitel van de behaalde kwalificatie | HBO Rechten\nBelangrijkste vakken | Staatsrecht\nNaam en type van de onderwijsinstelling | Hogeschool Maas\nNiveau in nationale classificatie | hbo',
      ),
    ).toEqual([['HBO Rechten', 'Hogeschool Maas', 'hbo-bachelor', 'completed']]);
    expect(
      read(
        'Opleiding | Instelling | Niveau | Van | Tot | Diploma?\nRechten | Hogeschool Maas | hbo | 2010 | 2014 | ja',
      ),
    ).toEqual([['Rechten', 'Hogeschool Maas', 'hbo-bachelor', 'completed']]);
  });

  test('titles of columns in English', () => {
    expect(
      read('Years | Degree | Institute | Result\n2007 - 2011 | BSc Economics | Universiteit Maas | graduated'),
    ).toEqual([['BSc Economics', 'Universiteit Maas', 'wo-bachelor', 'completed']]);
  });

  test.for([
    [
      'cut by the width of its column',
      'WO Accountancy, Rijksuniversiteit\nGroningen, 2018 - 2021',
      'Rijksuniversiteit Groningen',
    ],
    [
      'with nothing before it but a space',
      'HBO Bestuurskunde Hogeschool van Amsterdam, 2018 - 2021',
      'Hogeschool van Amsterdam',
    ],
    ['of old, by its sort and town', 'MTS Weg- en Waterbouw, MTS Zwolle, 1990 - 1994', 'MTS Zwolle'],
    [
      'with how it ended behind it',
      'HBO Rechten | Hogeschool Maas cum laude afgestudeerd | 2018 - 2021',
      'Hogeschool Maas',
    ],
  ] as const)('an institute %s', ([, lines, institute]) => {
    expect(diplomas(lines).map((diploma) => diploma.institute?.text)).toEqual([institute]);
  });

  test.for([
    ['running text', 'Ik ben nauwkeurig en werk graag met een Master, 2010 - 2012'],
    ['a primary school', 'Basisschool De Regenboog, 1990 - 1998'],
    ['what the tender asks', 'Minimaal hbo werk- en denkniveau, 2010 - 2012'],
    [
      'jobs that were brought below an address',
      'HBO Rechten, Hogeschool Maas, 2010 - 2014\nTelefoon: 06-00000001\nCoach\nSchool Oost, 2015 - 2018',
    ],
  ] as const)('no education is read from %s', ([, lines]) => {
    expect(read(lines).filter(([name]) => name !== 'HBO Rechten')).toEqual([]);
  });
});

describe('educations in narrow columns and tables', () => {
  const read = (drawing: string) =>
    diplomas(drawing).map(({ name, institute, level, status, direction }) => [
      name.text,
      institute?.text,
      level,
      status,
      ...(direction ? [direction.text] : []),
    ]);

  test('bold names over more lines, each with its date and how it ended below', () => {
    expect(
      read(
        '** HBO-Rechten, Saxion\n** Hogeschool Oost,\n2010 – 2014, diploma behaald\n** Havo, Lyceum Rijn\n2005 – 2010, diploma',
      ),
    ).toEqual([
      ['HBO-Rechten', 'Saxion Hogeschool Oost', 'hbo-bachelor', 'completed'],
      ['Havo', 'Lyceum Rijn', 'secondary', 'completed'],
    ]);
  });

  test('titles of columns are no names, whatever they are', () => {
    expect(
      read('** Jaren | Opleiding | Instituut | Resultaat\n2006 – 2010 | HBO Rechten | Hogeschool Oost | diploma'),
    ).toEqual([['HBO Rechten', 'Hogeschool Oost', 'hbo-bachelor', 'completed']]);
    expect(
      read('Data | 2007-2011\nNaam van de opleiding | HBO Rechten\nOnderwijsinstelling | Hogeschool Oost'),
    ).toEqual([['HBO Rechten', 'Hogeschool Oost', 'hbo-bachelor', 'completed']]);
  });

  test('a degree that says nothing of the field goes with what was studied', () => {
    expect(read('Bachelor of Engineering, Civiele Techniek, Hogeschool Oost, 2003 – 2007, diploma')).toEqual([
      ['Bachelor of Engineering, Civiele Techniek', 'Hogeschool Oost', 'hbo-bachelor', 'completed'],
    ]);
  });

  test('of two schools the one that tells a level is what was studied', () => {
    expect(read('HTS Geodesie, Hogeschool Oost (1999 – 2003), diploma')).toEqual([
      ['HTS Geodesie', 'Hogeschool Oost', 'hbo-bachelor', 'completed'],
    ]);
  });

  test('an institute below with the year of the diploma opens no other education', () => {
    expect(read('2009 – 2012 | Bachelor Social Work\nUniwersytet Łódzki – diploma behaald in 2012')).toEqual([
      ['Bachelor Social Work', 'Uniwersytet Łódzki', 'wo-bachelor', 'completed'],
    ]);
  });

  test('a degree in brackets goes with the field before it', () => {
    expect(read('Bestuurskunde (doctoraal, drs.)\nUniversiteit Twente\n1997 – 2002, diploma 2002')).toEqual([
      ['Bestuurskunde (doctoraal, drs.)', 'Universiteit Twente', 'wo-master', 'completed'],
    ]);
  });

  test('a direction is told apart', () => {
    expect(read('hbo Built Environment, afstudeerrichting Mobiliteit, Hogeschool Oost, 2010 – 2014, diploma')).toEqual([
      ['hbo Built Environment', 'Hogeschool Oost', 'hbo-bachelor', 'completed', 'afstudeerrichting Mobiliteit'],
    ]);
  });
});
