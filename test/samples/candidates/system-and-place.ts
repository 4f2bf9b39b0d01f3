import type { Bid } from '../bid.ts';
import { careWorker, coach, job, mwd, otherHbo, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 24, engagement: 'employee' } as const;
const NO_JVS = ['vsv', 'verzuim', 'zorg', 'youth'] as const;

/** Bids that surely meet every requirement; most of them miss the points for the system. */
export const SYSTEM_AND_PLACE: readonly Bid[] = [
  {
    id: 'bid-010',
    about: 'no JVS, other hbo',
    supplierId: 'lev-10',
    layout: 'classic',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80 },
    candidate: {
      name: 'Bram Oosterlinck',
      city: 'Waalstede',
      born: '1975',
      headline: 'Doorstroomcoach met onderwijshart',
      jobs: [
        coach(['2016-08', 'present'], 'Gemeente Waalstede', { work: NO_JVS }),
        job('Kwaliteitsmedewerker', ['2004-02', '2016-07'], 'Drukkerij Van Toorn', { work: ['office'] }),
      ],
      education: [otherHbo('Personeel en Arbeid', 'Hogeschool Waalstede', 1994)],
      referees: referees(6),
    },
  },
  {
    id: 'bid-011',
    about: 'JVS only in the list of skills',
    supplierId: 'lev-11',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 83.5 },
    candidate: {
      name: 'Chantal Wijnbergen',
      city: 'Duinhaven',
      born: '1982',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2017-11', 'present'], 'Gemeente Duinhaven', { title: 'Medior doorstroomcoach', work: NO_JVS }),
        youthWorker(['2009-01', '2017-10'], 'Welzijn Duinhaven'),
      ],
      education: [sjd('Hogeschool Delta', 2002)],
      referees: referees(8),
      skills: ['JVS', 'Zaaksysteem De Kaart'],
    },
  },
  {
    id: 'bid-012',
    about: 'JVS longer than five years ago',
    supplierId: 'lev-12',
    layout: 'timeline',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, hourlyRateEur: 82 },
    candidate: {
      name: 'Emre Yildizoglu',
      city: 'Heemsloot',
      born: '1980',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2020-01', 'present'], 'Gemeente Lingemeer', { work: NO_JVS }),
        coach(['2014-03', '2019-12'], 'Gemeente Heemsloot', { work: ['vsv', 'jvs', 'duo', 'youth'] }),
      ],
      education: [mwd('Hogeschool Maasoever', 2000)],
      referees: referees(2),
    },
  },
  {
    id: 'bid-013',
    about: 'JVS in a job that names no place',
    supplierId: 'lev-01',
    layout: 'classic',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 83.2 },
    candidate: {
      name: 'Lieke Zonderwijk',
      city: 'Waalstede',
      born: '1992',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-05', 'present'], undefined, { work: ['vsv', 'jvs', 'youth'] }),
        coach(['2019-04', '2021-04'], 'Regio Lingemeer', { work: NO_JVS }),
      ],
      education: [sjd('Hogeschool Waalstede', 2011)],
      referees: referees(0),
    },
  },
  {
    id: 'bid-014',
    about: 'available exactly on 31 January 2026: in time for R6, not for C12',
    supplierId: 'lev-02',
    layout: 'compact',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, availableFrom: '2026-01-31', hourlyRateEur: 77.5 },
    candidate: {
      name: 'Kwame Osei-Brandsma',
      city: 'Merwekant',
      born: '1987',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2019-01', 'present'], 'Doorstroompunt Merwekant', { title: 'DOORSTROOMCOACH' }),
        careWorker(['2013-05', '2018-12'], 'Jeugdhulp De Linde'),
      ],
      education: [sjd('Hogeschool Delta', 2007)],
      referees: referees(5, 3),
    },
  },
];
