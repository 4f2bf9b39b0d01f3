import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, job, mbo, mwd, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 24, engagement: 'employee' } as const;
const NO_JVS = ['vsv', 'verzuim', 'zorg', 'youth'] as const;

/** Bids that surely meet every requirement, with processes spread, or with periods in years. */
export const PROCESSES: readonly Bid[] = [
  {
    id: 'bid-015',
    about: 'the three processes spread over two jobs; rate exactly 83.95',
    supplierId: 'lev-03',
    layout: 'europass',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 83.95 },
    candidate: {
      name: 'Tuan Nguyen-Kort',
      city: 'Oosterwaard',
      born: '1989',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-09', 'present'], 'Gemeente Oosterwaard', { work: ['verzuim', 'zorg', 'jvs', 'youth'] }),
        youthWorker(['2018-01', '2019-12'], 'Stichting Straatwijs'),
        job('Projectmedewerker VSV', ['2016-02', '2017-12'], 'ROC Merwekant', { work: ['vsv', 'youth'] }),
      ],
      education: [sjd('Hogeschool Oosterdijk', 2010)],
      referees: referees(3),
    },
  },
  {
    id: 'bid-016',
    about: 'one of the three processes only in the list of skills',
    supplierId: 'lev-04',
    layout: 'right-dates',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 81.5 },
    candidate: {
      name: 'Marloes Veenhuijsen',
      city: 'Polderrand',
      born: '1977',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-01', 'present'], 'Gemeente Polderrand', { work: ['vsv', 'verzuim', 'jvs', 'duo'] }),
        attendanceOfficer(['2006-08', '2020-12'], 'Gemeente Polderrand'),
      ],
      education: [mwd('Hogeschool Noorderlicht', 1996)],
      referees: referees(7),
      skills: ['Zorg & Preventie'],
    },
  },
  {
    id: 'bid-017',
    about: 'only years, yet surely eight years; no JVS',
    supplierId: 'lev-05',
    layout: 'agency',
    engine: 'libreoffice-docx',
    terms: { ...JANUARY_5, hourlyRateEur: 83.75 },
    candidate: {
      name: 'Ilse Roggeveldt',
      city: 'Vlietoever',
      born: '1973',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2017', 'present'], 'Gemeente Vlietoever', { work: NO_JVS }),
        careWorker(['2005', '2016'], 'Stichting Jeugdanker'),
      ],
      education: [mwd('Hogeschool Maasoever', 1993)],
      referees: referees(9),
    },
  },
  {
    id: 'bid-018',
    about: 'only years, surely in one band; available a week late for C12',
    supplierId: 'lev-06',
    layout: 'timeline',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, availableFrom: '2026-01-12', hourlyRateEur: 82.1 },
    candidate: {
      name: 'Soraya Belkacem',
      city: 'Delfgaarde',
      born: '1994',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021', 'present'], 'Doorstroompunt Delta-West'),
        youthWorker(['2017', '2020'], 'Welzijn Duinhaven'),
      ],
      education: [sjd('Hogeschool Delta', 2013), mbo('Sociaal Cultureel Werk', 'ROC Merwekant', 2010)],
      referees: referees(4),
    },
  },
];
