import type { Bid } from '../bid.ts';
import type { Candidate } from '../candidate.ts';
import { attendanceOfficer, careWorker, coach, mwd, sjd } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

const REPLACED: Candidate = {
  name: 'Merel Oudshoornik',
  city: 'Merwekant',
  born: '1990',
  headline: 'Doorstroomcoach',
  jobs: [
    coach(['2019-06', 'present'], 'Doorstroompunt Merwekant', { work: ['vsv', 'youth'] }),
    careWorker(['2013-01', '2019-05'], 'Jeugdhulp De Linde'),
  ],
  education: [sjd('Hogeschool Delta', 2008)],
  referees: referees(3, 1),
};

/** Bids that come late, are replaced or are withdrawn. */
export const SPECIAL: readonly Bid[] = [
  {
    id: 'bid-050',
    about: 'arrives after closing',
    supplierId: 'lev-02',
    layout: 'compact',
    engine: 'docx-printed',
    terms: { ...JANUARY_5, hourlyRateEur: 77 },
    candidate: {
      name: 'Liselotte Varekamp',
      city: 'Duinhaven',
      born: '1981',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2016-10', 'present'], 'Gemeente Duinhaven'),
        attendanceOfficer(['2007-02', '2016-09'], 'Regio Lingemeer'),
      ],
      education: [mwd('Hogeschool Waalstede', 2000)],
      referees: referees(9),
    },
  },
  {
    id: 'bid-051',
    about: 'first upload, replaced by bid-052',
    supplierId: 'lev-03',
    layout: 'classic',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 83.9 },
    candidate: REPLACED,
  },
  {
    id: 'bid-052',
    about: 'the better CV of the same candidate',
    supplierId: 'lev-03',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    replaces: 'bid-051',
    terms: { ...JANUARY_5, hourlyRateEur: 82.6 },
    candidate: {
      ...REPLACED,
      jobs: [
        coach(['2019-06', 'present'], 'Doorstroompunt Merwekant', { title: 'Doorstroomcoach / trajectbegeleider' }),
        careWorker(['2013-01', '2019-05'], 'Jeugdhulp De Linde'),
      ],
      referees: referees(3, 2),
    },
  },
  {
    id: 'bid-053',
    about: 'withdrawn before closing',
    supplierId: 'lev-04',
    layout: 'right-dates',
    engine: 'libreoffice-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 81.25 },
    candidate: {
      name: 'Niels Brouwerhof',
      city: 'Polderrand',
      born: '1985',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2018-03', 'present'], 'Gemeente Polderrand'),
        careWorker(['2008-09', '2018-02'], 'Jeugdhulp De Linde'),
      ],
      education: [sjd('Hogeschool Delta', 2004)],
      referees: referees(2),
    },
  },
];
