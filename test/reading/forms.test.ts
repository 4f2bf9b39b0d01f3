import { expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const factsOf = (drawing: string) => readFacts(cv(drawing)).facts;

const jobsOf = (drawing: string) =>
  factsOf(drawing).jobs.map(({ title, employer, period }) => [title?.text, employer?.text, period?.quote.text]);

const educationOf = (drawing: string) =>
  factsOf(drawing).education.map(({ name, level, status, institute }) => [name.text, level, status, institute?.text]);

test('a form asks for jobs in words of its own, and counts its labels', () => {
  const drawing = `# 5. Beschrijf de werkervaring van de kandidaat
** 5.1 Functie
a. Organisatie: Gemeente Delft
b. Functie: Procesregisseur
c. Periode: medio 2022 – heden
d. Omvang: 32 uur per week
e. Wat deed u daar?: Overleggen voorzitten, sinds 2023 ook de regio.
** 5.2 Functie
a. Organisatie: Leger des Heils
b. Functie: Reclasseringswerker
c. Periode: 2011 – 2017
# 9. Waarom is deze kandidaat geschikt?
Ruime ervaring.`;
  expect(jobsOf(drawing)).toEqual([
    ['Procesregisseur', 'Gemeente Delft', 'medio 2022 – heden'],
    ['Reclasseringswerker', 'Leger des Heils', '2011 – 2017'],
  ]);
});

test('an offer in a form is no job', () => {
  const drawing = `# 2. Aanbod
2.1 Aangeboden voor: Verkeerskundige
2.2 Beschikbaar: vanaf 1 februari 2027
# Werkervaring
Adviseur, Gemeente Oost, 2019 – heden`;
  expect(jobsOf(drawing)).toEqual([['Adviseur', 'Gemeente Oost', '2019 – heden']]);
});

test('a column titled Jaren is a column', () => {
  const drawing = `# Loopbaan
** Jaren | Functie | Organisatie
2020 – heden | Data-adviseur sociaal domein | Gemeente Oost
2014 – 2019 | Informatieanalist | UWV`;
  expect(jobsOf(drawing)).toEqual([
    ['Data-adviseur sociaal domein', 'Gemeente Oost', '2020 – heden'],
    ['Informatieanalist', 'UWV', '2014 – 2019'],
  ]);
});

test('items of a list that open with a header are jobs, where one surely does', () => {
  const drawing = `# Loopbaan
- Jeugdconsulent, Gemeente Oost (september 2024 – heden). Onderzoek naar hulpvragen.
- Gezinsregisseur, CJG Teylingen (januari 2021 – augustus 2024). Regie op gezinnen.
- Huiswerkbegeleider, De Burcht (2014 – 2018). Bijbaan.`;
  expect(jobsOf(drawing)).toEqual([
    ['Jeugdconsulent', 'Gemeente Oost', 'september 2024 – heden'],
    ['Gezinsregisseur', 'CJG Teylingen', 'januari 2021 – augustus 2024'],
    ['Huiswerkbegeleider', 'De Burcht', '2014 – 2018'],
  ]);
});

test('a line with a label of its own, right below a header, tells of the work', () => {
  const [job] = factsOf('# Werkervaring\n** HR-adviseur, Hornbach | 2019 – 2021\nGewerkt met: Beaufort, Youforce').jobs;
  expect(job?.description.map(({ text }) => text)).toEqual(['Gewerkt met: Beaufort, Youforce']);
});

test.for([
  ['Schiedam, Zuid-Holland', undefined],
  ['Rotterdam en omgeving', undefined],
  ['Rabobank, Utrecht', 'Rabobank'],
] as const)('%s below a date', ([place, employer]) => {
  const [job] = factsOf(
    `# Werkervaring\n** Teamleider wijkteam\n2018 – 2021\n${place}\n- Leiding aan twaalf mensen.`,
  ).jobs;
  expect(job?.employer?.text).toBe(employer);
});

test.for([
  [
    'a level behind another name says of what sort that was',
    '1993 – 1997 | Werktuigbouwkunde, Friesland College (mts, geslaagd)',
    [['Werktuigbouwkunde', 'mbo', 'completed', 'Friesland College']],
  ],
  [
    'a field behind a degree and its short name is part of the name',
    'Master of Science - MSc, Econometrie, Universiteit Oost (2011 – 2013)',
    [['Master of Science - MSc, Econometrie', 'wo-master', 'completed', 'Universiteit Oost']],
  ],
  [
    'an old sort of school tells its level',
    'Middelbare tuinbouwschool (zonder diploma), Horst, 1988 – 1990',
    [['Middelbare tuinbouwschool', 'mbo', 'not-completed', undefined]],
  ],
  [
    'sentences on one line are educations of their own',
    'HEAO bedrijfseconomie, Hogeschool Oost, 1982 – 1987, diploma. HAVO, Marianum, 1971 – 1977, diploma.',
    [
      ['HEAO bedrijfseconomie', 'hbo-bachelor', 'completed', 'Hogeschool Oost'],
      ['HAVO', 'secondary', 'completed', undefined],
    ],
  ],
  [
    'a level of the European framework is none of a name',
    '** VMBO-kader | 1992 – 1996\nGlobe College\nEQF-niveau 3',
    [['VMBO-kader', 'secondary', 'completed', 'Globe College']],
  ],
] as const)('%s', ([, lines, found]) => {
  expect(educationOf(`# Opleiding\n${lines}`)).toEqual(found);
});

test('what somebody published is no education', () => {
  expect(educationOf('# Publicaties\nAptroot, M. (2023). De meetkast. University Press, 2019 – 2020.')).toEqual([]);
});

test('a validity two lines below a paper is that of the paper', () => {
  const drawing = `# Certificaten
- SKJ-registratie jeugd- en gezinsprofessional. Uitgegeven
december 2020, geldig tot en met
november 2025`;
  const found = factsOf(drawing).credentials?.map(({ validUntil }) => validUntil);
  expect(found).toContainEqual({ earliest: '2025-11', latest: '2025-11' });
});
