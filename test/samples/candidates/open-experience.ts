import type { Bid } from '../bid.ts';
import {
  attendanceOfficer,
  careWorker,
  coach,
  mwd,
  rmc,
  sjd,
  socialWork,
  universityLaw,
  youthWorker,
} from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids of which the experience or the field of study leaves something open. */
export const OPEN_EXPERIENCE: readonly Bid[] = [
  {
    id: 'bid-028',
    about: 'only years: 85 to 96 months',
    supplierId: 'lev-04',
    layout: 'timeline',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, hourlyRateEur: 83.6 },
    candidate: {
      name: 'Zeynep Aksoylar',
      city: 'Polderrand',
      born: '1989',
      headline: 'Doorstroomcoach',
      jobs: [coach(['2018', 'present'], 'Gemeente Polderrand'), youthWorker(['2013', '2017'], 'Welzijn Polderrand')],
      education: [sjd('Hogeschool Delta', 2008)],
      referees: referees(1),
    },
    settled: {
      C7: {
        points: 15,
        reason: 'Het cv noemt alleen 2018 als beginjaar; dat het volle acht jaar zijn, blijkt er niet uit.',
      },
    },
  },
  {
    id: 'bid-029',
    about: 'Social Work',
    supplierId: 'lev-05',
    layout: 'classic',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80.5 },
    candidate: {
      name: 'Roos Haverkotte',
      city: 'Waalstede',
      born: '1994',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2019-10', 'present'], 'Gemeente Waalstede'),
        youthWorker(['2017-08', '2019-09'], 'Stichting Buurtkracht Zuid'),
      ],
      education: [socialWork('Hogeschool Waalstede', 2013)],
      referees: referees(4),
    },
    settled: {
      C10: {
        points: 15,
        reason: 'Social Work is de opvolger van de opleiding Maatschappelijk Werk en Dienstverlening.',
      },
    },
  },
  {
    id: 'bid-030',
    about: 'law at a university',
    supplierId: 'lev-06',
    layout: 'right-dates',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 82.9 },
    candidate: {
      name: 'Maximiliaan Terpstraat',
      city: 'Delfgaarde',
      born: '1991',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-11', 'present'], 'Doorstroompunt Delta-West'),
        attendanceOfficer(['2016-03', '2021-10'], 'Gemeente Delfgaarde'),
      ],
      education: [universityLaw('Universiteit Delfgaarde', 2010)],
      referees: referees(6),
    },
    settled: {
      C10: {
        points: 0,
        reason: 'Gevraagd is een hbo-bachelor; een universitaire opleiding rechten is een andere opleiding.',
      },
    },
  },
  {
    id: 'bid-031',
    about: 'years under an RMC title decide the band',
    supplierId: 'lev-07',
    layout: 'europass',
    engine: 'docx-printed',
    terms: { ...JANUARY_5, hourlyRateEur: 83.1 },
    candidate: {
      name: 'Ingrid Saaltink',
      city: 'Lingemeer',
      born: '1971',
      headline: 'Doorstroomcoach, voorheen RMC',
      jobs: [
        coach(['2022-01', 'present'], 'Regio Lingemeer'),
        rmc('RMC-trajectbegeleider', ['2016-01', '2021-12'], 'Regio Lingemeer', {
          work: ['vsv', 'verzuim', 'jvs', 'youth'],
        }),
      ],
      education: [mwd('Hogeschool Maasoever', 1990)],
      referees: referees(0, 3),
    },
    settled: {
      C7: { points: 25, reason: 'De taken als RMC-trajectbegeleider zijn dezelfde als die van een doorstroomcoach.' },
    },
  },
  {
    id: 'bid-032',
    about: 'years under an RMC title decide R3',
    supplierId: 'lev-08',
    layout: 'europass',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80.9 },
    candidate: {
      name: 'Said Benhaddou',
      city: 'Heemsloot',
      born: '1987',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2023-09', '2025-06'], 'Gemeente Heemsloot'),
        rmc('RMC-consulent', ['2020-03', '2023-08'], 'Gemeente Heemsloot'),
        careWorker(['2012-01', '2020-02'], 'Jeugdhulp De Linde'),
      ],
      education: [sjd('Hogeschool Delta', 2006)],
      referees: referees(8),
    },
    settled: {
      R3: { outcome: 'met', reason: 'Het werk als RMC-consulent betrof dezelfde doelgroep, meldingen en begeleiding.' },
      C7: { points: 5, reason: 'Met de jaren als RMC-consulent erbij is het meer dan vier en minder dan zes jaar.' },
    },
  },
];
