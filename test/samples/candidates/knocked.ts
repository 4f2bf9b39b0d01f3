import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, debtAdviser, mbo, mwd, shopWorker, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely fail what is asked of the candidate. */
export const KNOCKED: readonly Bid[] = [
  {
    id: 'bid-039',
    about: 'R1: self-employed',
    supplierId: 'lev-02',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, engagement: 'zzp', hourlyRateEur: 82 },
    candidate: {
      name: 'Petra Loonsteen',
      city: 'Waalstede',
      born: '1974',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2016-02', 'present'], 'Gemeente Waalstede'),
        careWorker(['2003-05', '2016-01'], 'Jeugdhulp De Linde'),
      ],
      education: [mwd('Hogeschool Waalstede', 1994)],
      referees: referees(3),
    },
  },
  {
    id: 'bid-040',
    about: 'R2: rate 84.00, five cents too high',
    supplierId: 'lev-04',
    layout: 'classic',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 84 },
    candidate: {
      name: 'Hassan Aït-Meziane',
      city: 'Merwekant',
      born: '1985',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2017-06', 'present'], 'Doorstroompunt Merwekant'),
        youthWorker(['2010-01', '2017-05'], 'Stichting Straatwijs'),
      ],
      education: [sjd('Hogeschool Delta', 2004)],
      referees: referees(5),
    },
  },
  {
    id: 'bid-041',
    about: 'R3: 23 months',
    supplierId: 'lev-05',
    layout: 'timeline',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 76 },
    candidate: {
      name: 'Mees Vrijlandt',
      city: 'Polderrand',
      born: '1997',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2024-02', 'present'], 'Gemeente Polderrand'),
        youthWorker(['2020-09', '2024-01'], 'Welzijn Polderrand'),
      ],
      education: [sjd('Hogeschool Oosterdijk', 2016)],
      referees: referees(0),
    },
  },
  {
    id: 'bid-042',
    about: 'R3: eight years claimed in profile and table, no job bears it out',
    supplierId: 'lev-06',
    layout: 'criteria',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 81 },
    candidate: {
      name: 'Carola Heidekamp',
      city: 'Heemsloot',
      born: '1970',
      headline: 'Doorstroomcoach met ruime ervaring',
      jobs: [
        attendanceOfficer(['2015-01', 'present'], 'Gemeente Heemsloot', ['attendance', 'beside-coach', 'verzuim']),
        careWorker(['2004-02', '2014-12'], 'Stichting Jeugdanker'),
      ],
      education: [sjd('Hogeschool Delta', 1990)],
      referees: referees(2),
      profile: ['Ik breng ruim 8 jaar ervaring als doorstroomcoach mee en ken JVS van binnen en buiten.'],
      claims: [
        ['Ervaring als doorstroomcoach', 'Ruim 8 jaar, bij meerdere gemeenten'],
        ['VSV, Verzuim 18+ en Zorg & Preventie', 'Ja, op alle drie de processen'],
        ['JVS', 'Ja, dagelijks'],
      ],
    },
  },
  {
    id: 'bid-043',
    about: 'R4: hbo not completed, mbo only',
    supplierId: 'lev-07',
    layout: 'compact',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 74.5 },
    candidate: {
      name: 'Sjors Kloosterboom',
      city: 'Oosterwaard',
      born: '1990',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2018-09', 'present'], 'Gemeente Oosterwaard'),
        youthWorker(['2012-07', '2018-08'], 'Stichting Buurtkracht Zuid'),
      ],
      education: [
        { ...sjd('Hogeschool Oosterdijk', 2012), completed: 'no' },
        mbo('Sociaal Werk', 'ROC Merwekant', 2008),
      ],
      referees: referees(8),
    },
  },
  {
    id: 'bid-044',
    about: 'R3 and R5: never worked with young people; the coach is a wish',
    supplierId: 'lev-08',
    layout: 'europass',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 68 },
    candidate: {
      name: 'Wendy Grootscholte',
      city: 'Noordergracht',
      born: '1979',
      headline: 'Consulent schuldhulp',
      jobs: [
        debtAdviser(['2013-03', 'present'], 'Kredietbank Noordergracht'),
        shopWorker(['2001-06', '2013-02'], 'Warenhuis De Linden'),
      ],
      education: [sjd('Hogeschool Noorderlicht', 1997)],
      referees: referees(4),
      profile: [
        'Na jaren schuldhulp wil ik graag als doorstroomcoach aan de slag met jongeren die voortijdig van school gaan.',
      ],
      hobbies: ['begeleider van een jeugdteam bij de turnvereniging'],
    },
  },
];
