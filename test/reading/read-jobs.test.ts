import { expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

test.for([
  ['mei 20199 – heden', { earliest: '2019-01', latest: '2019-12' }, 'present'],
  ['2020 – 2017', { earliest: '2017-01', latest: '2020-12' }, { earliest: '2017-01', latest: '2020-12' }],
  ['maart 2091 – heden', { earliest: '2019-01', latest: '2019-12' }, 'present'],
  ['mei 201 – heden', undefined, undefined],
] as const)('%s leaves months open, and is reported', ([words, start, end]) => {
  const { facts, warnings } = readFacts(cv(`# Werkervaring\n** Coach, Gemeente Rijn, ${words}\n- Begeleiden`));
  expect(warnings).toEqual([{ kind: 'unlikely-date', quote: { text: words, page: 1 } }]);
  expect(facts.jobs).toEqual([
    {
      title: { text: 'Coach', page: 1 },
      employer: { text: 'Gemeente Rijn', page: 1 },
      ...(start ? { period: { start, end, quote: { text: words, page: 1 } } } : {}),
      kind: 'work',
      description: [{ text: 'Begeleiden', page: 1 }],
    },
  ]);
});

test.for([
  ['Vrijwilligerscoördinator, Stichting Samen, 2015 – 2019', 'work'],
  ['Stagebegeleider, ROC Oost, 2012 – 2015', 'work'],
  ['Coördinator stage en bpv, ROC West, 2010 – 2012', 'work'],
  ['Adviseur (stage), Gemeente Rijn, 2012', 'internship'],
  ['Afstudeerstage jeugdbeleid, Gemeente Rijn, 2012', 'internship'],
  ['Vrijwilliger, Stichting Samen, 2015 – 2019', 'volunteer'],
] as const)('%s is %s', ([header, kind]) => {
  expect(readFacts(cv(`# Werkervaring\n** ${header}`)).facts.jobs.map((job) => job.kind)).toEqual([kind]);
});

test.for([
  ['Doorstroomcoach (stage)', 'internship'],
  ['Buddy (vrijwilliger)', 'volunteer'],
  ['Doorstroomcoach (24 uur)', 'work'],
] as const)('under labels, %s is %s', ([title, kind]) => {
  const drawing = `# Werkervaring\n** Functie: ${title}\nWerkgever: Gemeente Rijn\nPeriode: 2019 – heden`;
  expect(readFacts(cv(drawing)).facts.jobs.map((job) => job.kind)).toEqual([kind]);
});

test.for([
  ['2019 – heden Gemeente Rijn Doorstroomcoach', 'Doorstroomcoach', 'Gemeente Rijn'],
  ["sinds jan '23 | Gemeente Rijn\nCoach bij het Doorstroompunt", 'Coach bij het Doorstroompunt', 'Gemeente Rijn'],
  ['Coach bij het Doorstroompunt, 2019 – heden', 'Coach bij het Doorstroompunt', 'het Doorstroompunt'],
  ['Doorstroomcoach | Gemeente Rijn | 01-01-2019 | heden', 'Doorstroomcoach', 'Gemeente Rijn'],
  ['** Doorstroomcoach\n** Gemeente Rijn\nStart: januari 2019\nEinde: heden', 'Doorstroomcoach', 'Gemeente Rijn'],
  ['03-2012 / 12-2018 | Doorstroomcoach, Gemeente Rijn', 'Doorstroomcoach', 'Gemeente Rijn'],
] as const)('%s names both', ([header, title, employer]) => {
  expect(readFacts(cv(`# Werkervaring\n${header}`)).facts.jobs).toMatchObject([
    { title: { text: title }, employer: { text: employer }, period: {} },
  ]);
});

test('an unknown word is a title where the other jobs have theirs', () => {
  const drawing = `# Werkervaring
2020 – heden | Gemeente Rijn
Doorstroomcoach
Begeleiden van jongeren.
2016 – 2019 | Logistiek Bedrijf Delta
HR-businesspartner
Verantwoordelijk voor verzuim.`;
  expect(readFacts(cv(drawing)).facts.jobs.map(({ title }) => title?.text)).toEqual([
    'Doorstroomcoach',
    'HR-businesspartner',
  ]);
});

test.for(['maart 2018 – augustus 2019 en januari 2021 – heden', 'maart 2018 – augustus 2019, januari 2021 – heden'])(
  'one job in two periods counts in both: %s',
  (periods) => {
    const { facts } = readFacts(cv(`# Werkervaring\n** Coach\n${periods}\nGemeente Rijn\n- Begeleiden`));
    expect(facts.jobs.map(({ title, employer, period }) => [title?.text, employer?.text, period?.quote.text])).toEqual([
      ['Coach', 'Gemeente Rijn', 'maart 2018 – augustus 2019'],
      ['Coach', 'Gemeente Rijn', 'januari 2021 – heden'],
    ]);
  },
);

test.for([
  'Functioneel beheerder, Diverse opdrachtgevers, 2019 – heden',
  'Functioneel beheerder, verschillende gemeenten, 2019 – heden',
])('no employer is named in %s', (header) => {
  const [job] = readFacts(cv(`# Werkervaring\n** ${header}\n- Beheren`)).facts.jobs;
  expect(job?.title?.text).toBe('Functioneel beheerder');
  expect(job?.employer).toBeUndefined();
});

test('a header in other type than the rest keeps its period', () => {
  const drawing = `# Werkervaring
Doorstroomcoach – Gemeente Rijn
2019 – heden
- Begeleiden
** Jongerenwerker – Welzijn Oost
2012 – 2016
- Inloop`;
  expect(readFacts(cv(drawing)).facts.jobs.map(({ period }) => period?.quote.text)).toEqual([
    '2019 – heden',
    '2012 – 2016',
  ]);
});

test('headings in the left column of a table end the jobs', () => {
  const drawing = `Werkervaring | Doorstroomcoach – Gemeente Rijn
2019 – heden
Opleiding | HBO Pedagogiek, Hogeschool Diep
2008 – 2012, diploma behaald`;
  const { facts } = readFacts(cv(drawing));
  expect(facts.jobs).toHaveLength(1);
  expect(facts.education).toMatchObject([{ name: { text: 'HBO Pedagogiek' }, level: 'hbo-bachelor' }]);
});

test('an education among the personal data is not counted twice', () => {
  const { facts } = readFacts(
    cv('# Personalia\nOpleiding: HBO SPH\n# Opleiding\nHBO SPH, Hogeschool Diep, 2009 – 2013, diploma'),
  );
  expect(facts.education.map(({ status }) => status)).toEqual(['completed']);
});

const placed = (drawing: string): readonly (readonly (string | undefined)[])[] =>
  readFacts(cv(drawing)).facts.jobs.map(({ title, employer, period }) => [
    title?.text,
    employer?.text,
    period?.quote.text,
  ]);

test.for(['Naam en adres van de werkgever', 'Naam en adres van werkgever', 'Naam van de werkgever', 'Werkgever:'])(
  'an employer under %s below the duties is that of the job',
  (label) => {
    const drawing = `# Werkervaring
Data | 04/2021 – heden
Beroep of functie | Doorstroomcoach
Voornaamste werkzaamheden en verantwoordelijkheden | Registratie in JVS
${label} | Gemeente Rijn
Soort bedrijf of sector | Overheid
Data | 09/2018 – 03/2021
Beroep of functie | Administrateur
Voornaamste werkzaamheden en verantwoordelijkheden | Facturen
${label} | Noordwind`;
    expect(placed(drawing)).toEqual([
      ['Doorstroomcoach', 'Gemeente Rijn', '04/2021 – heden'],
      ['Administrateur', 'Noordwind', '09/2018 – 03/2021'],
    ]);
    expect(readFacts(cv(drawing)).facts.jobs[0]?.description[0]?.text).toBe('Registratie in JVS');
  },
);

test('an employer in the header goes before a client below the duties', () => {
  const drawing = '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n- Begeleiden\nOpdrachtgever: Gemeente Maas';
  expect(placed(drawing)).toEqual([['Coach', 'Gemeente Rijn', '2019 – heden']]);
});

test.for([
  ['Registratie in JVS voor de gemeente Rijn', 'Registratie in JVS voor de gemeente Rijn'],
  ['Registratie in JVS voor een gemeente', undefined],
  ['Werkgever: Noordwind', 'Werkgever: Noordwind'],
  ['Opdrachtgever: diverse gemeenten', undefined],
  ['JVS ingericht bij Noordwind B.V.', 'JVS ingericht bij Noordwind B.V.'],
] as const)('without an employer, whether %s tells the place is left open', ([words, missed]) => {
  const { facts } = readFacts(cv(`# Werkervaring\n** Doorstroomcoach\n2019 – heden\n- ${words}`));
  expect(facts.jobs[0]?.employer).toBeUndefined();
  expect(facts.missed?.job?.text).toBe(missed);
});

test.for(['Opdracht', 'Project', 'Opdracht 1'])(
  '%s with a title, a client and a date below is a job of its own',
  (label) => {
    const drawing = `# Loopbaan
** Stadslinde Professionals
Detacheringsconsulent, in vaste dienst, september 2018 – heden
** ${label}: doorstroomcoach bij gemeente Rijn
maart 2023 – heden
- JVS
${label}: Klantmanager inkomen bij gemeente Maas
september 2018 – februari 2023
- Uitkeringen`;
    expect(placed(drawing)).toEqual([
      ['doorstroomcoach', 'gemeente Rijn', 'maart 2023 – heden'],
      ['Klantmanager inkomen', 'gemeente Maas', 'september 2018 – februari 2023'],
    ]);
  },
);

test('an assignment without a title is part of the job that tells of it', () => {
  const drawing =
    '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\nOpdracht: begeleiden van jongeren bij gemeente Maas\n- JVS';
  expect(placed(drawing)).toEqual([['Coach', 'Gemeente Rijn', '2019 – heden']]);
});

const named = (drawing: string) =>
  readFacts(cv(drawing)).facts.jobs.map(({ title, employer, period }) => [
    title?.text,
    employer?.text,
    period?.quote.text,
  ]);

test('labelled jobs may each have other labels', () => {
  expect(
    named(`# Werkervaring
Functie: Vergunningverlener
Werkgever: Omgevingsdienst Rijn
Periode: 08-2024 t/m heden
Werkt aan dossiers.
Functie: Adviseur omgevingsrecht
Opdrachtgever: Gemeente Veld
Via: Bureau Lex
Periode: 10-2020 t/m 07-2024
Schreef besluiten.`),
  ).toEqual([
    ['Vergunningverlener', 'Omgevingsdienst Rijn', '08-2024 t/m heden'],
    ['Adviseur omgevingsrecht', 'Gemeente Veld', '10-2020 t/m 07-2024'],
  ]);
});

test('a bold title over labels belongs to them, however many they are', () => {
  expect(
    named(`# Opdrachten
** Vergunningverlener milieu
Opdrachtgever: Omgevingsdienst Rijn
Via: eigen bedrijf
Periode: 09-2024 t/m heden
Dossiers afgehandeld.
** Jurist bezwaar
Werkgever: Gemeente Linde
Periode: 05-2017 t/m 12-2021
Secretaris van de commissie.`),
  ).toEqual([
    ['Vergunningverlener milieu', 'Omgevingsdienst Rijn', '09-2024 t/m heden'],
    ['Jurist bezwaar', 'Gemeente Linde', '05-2017 t/m 12-2021'],
  ]);
});

test('labelled jobs behind a section of another kind are jobs', () => {
  expect(
    named(`# Referenten
E. Claassen, Provincie Zeeland
** Projectleider water
Organisatie: Provincie Zeeland
Periode: mei 2013 – januari 2019
Hij legde een voorraad aan.`),
  ).toEqual([['Projectleider water', 'Provincie Zeeland', 'mei 2013 – januari 2019']]);
});

test('a bold header that ends with a comma goes on in the line below', () => {
  expect(
    named('# Werkervaring\n** Projectmedewerker invoering,\nOmgevingsdienst Rijn\n2020 – 2022\nPlanning gemaakt.'),
  ).toEqual([['Projectmedewerker invoering', 'Omgevingsdienst Rijn', '2020 – 2022']]);
});

test.for([
  'damwanden en funderingen. Vanaf 1996 ook de werkplaats',
  'verkeersveiligheid 2026-2030 en bracht het langs de raad.',
])('years in running text head no job: %s', (line) => {
  const drawing = `# Werkervaring\n** Constructeur, Bureau Rijn, 1991 – 2000\nBerekenen van constructies,\n${line}`;
  expect(named(drawing)).toEqual([['Constructeur', 'Bureau Rijn', '1991 – 2000']]);
});

test('the year of a law that a line breaks from its name is none of a job', () => {
  const drawing =
    '# Werkervaring\n** Projectmanager, Waterschap Rijn, 2021 – heden\nUitvoering onder de UAV-GC\n2005, inclusief toetsing';
  expect(named(drawing)).toEqual([['Projectmanager', 'Waterschap Rijn', '2021 – heden']]);
});

test('assignments that a word opens are jobs of their own', () => {
  expect(
    named(`# Werkervaring
** Vaart Detachering, vanaf april 2019
Gedetacheerd professional
** Opdracht: Toezichthouder bouw
Opdrachtgever: Gemeente Zeist
Periode: vanaf januari 2024
Controles op de bouwplaats.
** Opdracht: Inspecteur bouwtoezicht
Opdrachtgever: Gemeente Nieuwegein
Periode: april 2019 t/m augustus 2021
Toezicht in de binnenstad.`).slice(-2),
  ).toEqual([
    ['Toezichthouder bouw', 'Gemeente Zeist', 'vanaf januari 2024'],
    ['Inspecteur bouwtoezicht', 'Gemeente Nieuwegein', 'april 2019 t/m augustus 2021'],
  ]);
});

test('titles of columns in other words head no job', () => {
  expect(
    named(`# Werkervaring
** Wanneer | Functie en werkgever | Wat deed ik
april 2017 – heden | Senior adviseur P&O | Adviseert het directieteam.
Gemeente Hof
januari 2008 – maart 2017 | P&O-adviseur | Adviseerde de eenheid Wegen.
Provincie Overijssel`),
  ).toEqual([
    ['Senior adviseur P&O', 'Gemeente Hof', 'april 2017 – heden'],
    ['P&O-adviseur', 'Provincie Overijssel', 'januari 2008 – maart 2017'],
  ]);
});

test('a sentence about what somebody does since a year heads no job', () => {
  const drawing =
    '# Werkervaring\n** Adviseur, Provincie Oost, 2023 – heden\nZij leidt het programma.\nSinds 2024 adviseert zij ook het team.';
  expect(named(drawing)).toEqual([['Adviseur', 'Provincie Oost', '2023 – heden']]);
});

test('a period that a line breaks in a date is whole', () => {
  expect(
    named('# Werkervaring\n** Medewerker | Gemeente Tiel | 03-2014 t/m 12-\n** 2018\nSchreef regelingen.'),
  ).toEqual([['Medewerker', 'Gemeente Tiel', '03-2014 t/m 12- 2018']]);
});

test('a label with a sentence heads no job', () => {
  const drawing =
    '# Werkervaring\n** Adviseur, Provincie Oost, 2021 – heden\nResultaat: sinds 2023 wordt het beleid gevolgd met cijfers.';
  expect(named(drawing)).toEqual([['Adviseur', 'Provincie Oost', '2021 – heden']]);
});
