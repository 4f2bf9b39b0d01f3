import { TenderDefinition } from '../../shared/domain/tender.ts';

/** A tender for one of the professions that the benchmark's CVs come from, with every kind of rule that a CV alone can answer. */
const tenderFor = (id: string, title: string, titles: readonly string[], systems: readonly string[]) =>
  TenderDefinition.parse({
    id,
    title,
    client: 'Gemeente Zandwijk',
    desk: { name: 'Inhuurdesk', email: 'desk@inhuur.example' },
    closing: '2025-12-15T09:00',
    suppliers: [{ id: 'lev-01', name: 'Eerste', email: 'eerste@lev.example' }],
    roles: [{ id: 'rol', name: title, titles }],
    organisations: [{ id: 'gemeente', name: 'een gemeente', spellings: ['gemeente*', 'stadsdeel*'] }],
    systems: systems.map((name, index) => ({ id: `s${index}`, name, spellings: [name] })),
    qualifications: [
      { id: 'bhv', name: 'BHV', spellings: ['BHV', 'bedrijfshulpverlen*'] },
      { id: 'prince2', name: 'Prince2', spellings: ['Prince2', 'Prince 2'] },
      { id: 'register', name: 'een registratie', spellings: ['SKJ', 'registratie SKJ', 'BIG'] },
    ],
    requirements: [
      {
        id: 'E1',
        title: 'Twee jaar ervaring in de functie.',
        rule: { kind: 'role-experience', role: 'rol', minMonths: 24, windowYears: 12 },
      },
      { id: 'E2', title: 'Een hbo-bachelor of hoger.', rule: { kind: 'education', level: 'hbo-bachelor' } },
      {
        id: 'E3',
        title: 'Een jaar bij een gemeente, of vijf jaar in de functie.',
        rule: {
          kind: 'any-of',
          rules: [
            { kind: 'organisation-experience', organisations: ['gemeente'], minMonths: 12 },
            { kind: 'role-experience', role: 'rol', minMonths: 60 },
          ],
        },
      },
      { id: 'E4', title: 'Hoogstens vijf pagina’s.', rule: { kind: 'cv-pages', max: 5 } },
      { id: 'E5', title: 'In het Nederlands.', rule: { kind: 'cv-language', language: 'nl' } },
    ],
    criteria: [
      {
        id: 'W1',
        title: 'Ervaring in de functie.',
        award: {
          kind: 'bands',
          role: 'rol',
          bands: [
            { fromMonths: 36, points: 10 },
            { fromMonths: 60, points: 20 },
            { fromMonths: 96, points: 30 },
          ],
        },
      },
      {
        id: 'W2',
        title: 'Ervaring bij een gemeente.',
        award: {
          kind: 'bands',
          organisations: ['gemeente'],
          bands: [
            { fromMonths: 24, points: 10 },
            { fromMonths: 60, points: 20 },
          ],
        },
      },
      {
        id: 'W3',
        title: 'Een universitaire master.',
        award: { kind: 'all-or-nothing', points: 10, rule: { kind: 'education', level: 'wo-master' } },
      },
      {
        id: 'W4',
        title: 'Ervaring met systemen.',
        award: {
          kind: 'per-item',
          pointsEach: 5,
          max: 15,
          rules: systems.map((_, index) => ({ kind: 'system-experience', system: `s${index}` })),
        },
      },
      {
        id: 'W5',
        title: 'Kwalificaties en referenten.',
        award: {
          kind: 'sum',
          max: 10,
          parts: [
            {
              title: 'Een kwalificatie',
              award: {
                kind: 'all-or-nothing',
                points: 5,
                rule: { kind: 'qualification', qualifications: ['bhv', 'prince2', 'register'] },
              },
            },
            {
              title: 'Twee referenten',
              award: { kind: 'all-or-nothing', points: 5, rule: { kind: 'cv-references', min: 2 } },
            },
          ],
        },
      },
    ],
    tieBreak: ['lowest-rate'],
  });

/** The tenders by which the verdicts from what is read are held against those from the truth. */
export const JUDGING_TENDERS: readonly TenderDefinition[] = [
  tenderFor(
    'jeugd',
    'Jeugdprofessional',
    [
      'Jongerenwerker',
      'Jeugdhulpverlener',
      'Leerplichtambtenaar',
      'Jongerencoach',
      'Doorstroomcoach',
      'Jeugdconsulent',
      'Trajectbegeleider',
      'Jobcoach',
    ],
    ['JVS', 'Suite4Jeugd', 'Magister', 'Excel'],
  ),
  tenderFor(
    'gis',
    'GIS-specialist',
    [
      'GIS-specialist',
      'GIS-adviseur',
      'GIS-analist',
      'GIS-medewerker',
      'GIS-beheerder',
      'GIS-coördinator',
      'GIS-ontwikkelaar',
    ],
    ['QGIS', 'ArcGIS', 'FME', 'PostGIS'],
  ),
  tenderFor(
    'recht',
    'Jurist',
    [
      'Jurist',
      'Juridisch adviseur',
      'Juridisch medewerker',
      'Beleidsjurist',
      'Aanbestedingsjurist',
      'Vergunningverlener',
      'Jurist bestuursrecht',
    ],
    ['Corsa', 'Zylab', 'Squit', 'Legal Intelligence'],
  ),
  tenderFor(
    'project',
    'Projectmanager',
    [
      'Projectleider',
      'Projectmanager',
      'Programmamanager',
      'Projectcoördinator',
      'Functioneel beheerder',
      'Beleidsadviseur',
      'Inkoopadviseur',
    ],
    ['Excel', 'MS Project', 'SAP', 'Jira'],
  ),
];
