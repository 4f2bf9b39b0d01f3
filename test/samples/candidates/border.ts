import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, hboLaw, job, otherHbo, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely meet every requirement, at a border of a band or of the ten. */
export const BORDER: readonly Bid[] = [
  {
    id: 'bid-006',
    about: '71 months: one short of the middle band',
    supplierId: 'lev-06',
    layout: 'right-dates',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, hoursPerWeek: 32, hourlyRateEur: 80.25 },
    candidate: {
      name: 'Milan Ostrowczyk',
      city: 'Polderrand',
      born: '1990',
      headline: 'Doorstroomcoach jongeren 18-27',
      jobs: [
        coach(['2020-02', 'present'], 'Gemeente Polderrand', { title: 'Doorstroomcoach (18-27 jaar)' }),
        youthWorker(['2014-10', '2020-01'], 'Welzijn Polderrand'),
      ],
      education: [sjd('Hogeschool Delta', 2009)],
      referees: referees(7),
    },
  },
  {
    id: 'bid-007',
    about: 'exactly 48 months: the first band',
    supplierId: 'lev-07',
    layout: 'europass',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 82.75 },
    candidate: {
      name: 'Aaltje Bijsterbosch-Mensah',
      city: 'Noordergracht',
      born: '1968',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2022-01', 'present'], 'Gemeente Noordergracht', { title: 'Doorstroom-coach' }),
        attendanceOfficer(['2010-08', '2021-12'], 'Regio Lingemeer'),
        job('Consulent inkomen', ['2001-01', '2010-07'], 'Gemeente Noordergracht', { work: ['debt'] }),
      ],
      education: [{ ...hboLaw('Hogeschool Noorderlicht', 1996), name: 'HBO Rechten (bachelor)' }],
      referees: referees(9),
    },
  },
  {
    id: 'bid-008',
    about: '47 months: one short of the first band; at the border of the ten by rate',
    supplierId: 'lev-08',
    layout: 'criteria',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 78.9 },
    candidate: {
      name: 'Joris Hemelrijcke',
      city: 'Heemsloot',
      born: '1993',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2022-02', 'present'], 'Gemeente Heemsloot'),
        youthWorker(['2017-07', '2022-01'], 'Stichting Straatwijs'),
      ],
      education: [sjd('Hogeschool Oosterdijk', 2012)],
      referees: referees(4),
      claims: [
        ['Ten minste twee jaar doorstroomcoach', 'Ja, bij Gemeente Heemsloot sinds begin 2022'],
        ['Hbo-diploma', 'Ja, SJD'],
        ['Ervaring met VSV, Verzuim 18+ en Zorg & Preventie', 'Ja, alle drie'],
        ['Start uiterlijk begin januari', 'Ja, 5 januari 2026'],
      ],
    },
  },
  {
    id: 'bid-009',
    about: 'other hbo; at the border of the ten by rate',
    supplierId: 'lev-09',
    layout: 'right-dates',
    engine: 'docx-printed',
    terms: { ...JANUARY_5, hourlyRateEur: 79.95 },
    candidate: {
      name: 'Naomi Adjei-Boateng',
      city: 'Delfgaarde',
      born: '1985',
      headline: 'Doorstroomcoach en pedagoog',
      jobs: [
        coach(['2019-11', 'present'], 'Doorstroompunt Delta-West'),
        careWorker(['2008-09', '2019-10'], 'Jeugdhulp De Linde'),
      ],
      education: [otherHbo('Pedagogiek', 'Hogeschool Delta', 2004)],
      referees: referees(1),
    },
  },
];
