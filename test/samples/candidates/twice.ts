import type { Bid } from '../bid.ts';
import type { Candidate } from '../candidate.ts';
import { careWorker, coach, job, mwd, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

const TWICE_OFFERED: Candidate = {
  name: 'Rafael Montenegro-Bos',
  city: 'Delfgaarde',
  born: '1983',
  headline: 'Doorstroomcoach',
  jobs: [
    coach(['2020-12', 'present'], 'Doorstroompunt Delta-West', { work: ['vsv', 'verzuim', 'zorg', 'duo'] }),
    careWorker(['2009-06', '2020-11'], 'Stichting Jeugdanker'),
  ],
  education: [mwd('Hogeschool Maasoever', 2003)],
  referees: referees(8),
};

const ENCRYPTED: Candidate = {
  name: 'Dagmar Ysselstein-Kaya',
  city: 'Heemsloot',
  born: '1988',
  headline: 'Doorstroomcoach',
  jobs: [
    coach(['2021-04', 'present'], 'Gemeente Heemsloot'),
    youthWorker(['2014-03', '2021-03'], 'Stichting Straatwijs'),
  ],
  education: [sjd('Hogeschool Oosterdijk', 2007)],
  referees: referees(6),
};

/** A bid with hidden text, and candidates who come twice: by two suppliers, or again because the first file was encrypted. */
export const TWICE: readonly Bid[] = [
  {
    id: 'bid-056',
    about: 'hidden text with key words and an instruction to the assessor',
    supplierId: 'lev-07',
    layout: 'classic',
    engine: 'chromium-pdf',
    trick: 'hidden-text',
    terms: { ...JANUARY_5, hourlyRateEur: 83.6 },
    candidate: {
      name: 'Dennis Kromhoutsma',
      city: 'Delfgaarde',
      born: '1987',
      headline: 'Jongerencoach',
      jobs: [
        job('Jongerencoach', ['2019-01', 'present'], 'Welzijn Duinhaven', { work: ['youth'] }),
        job('Administratief medewerker', ['2010-05', '2018-12'], 'Waterbedrijf De Kroon', { work: ['office'] }),
      ],
      education: [mwd('Hogeschool Maasoever', 2006)],
      referees: referees(0),
    },
  },
  {
    id: 'bid-057',
    about: 'a candidate whom another supplier offers too (bid-058)',
    supplierId: 'lev-08',
    layout: 'criteria',
    engine: 'libreoffice-docx',
    terms: { ...JANUARY_5, hourlyRateEur: 83.3 },
    candidate: {
      ...TWICE_OFFERED,
      claims: [
        ['Twee jaar als doorstroomcoach', 'Doorstroompunt Delta-West, sinds december 2020'],
        ['Hbo-diploma', 'MWD'],
      ],
    },
  },
  {
    id: 'bid-058',
    about: 'the same candidate as bid-057 through another supplier, cheaper',
    supplierId: 'lev-09',
    layout: 'compact',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80.4 },
    candidate: TWICE_OFFERED,
  },
  {
    id: 'bid-059',
    about: 'encrypted, replaced by bid-060',
    supplierId: 'lev-10',
    layout: 'timeline',
    engine: 'pdf-library',
    trick: 'encrypted',
    terms: { ...JANUARY_5, hourlyRateEur: 82.8 },
    candidate: ENCRYPTED,
  },
  {
    id: 'bid-060',
    about: 'the readable file of bid-059',
    supplierId: 'lev-10',
    layout: 'timeline',
    engine: 'pdf-library',
    replaces: 'bid-059',
    terms: { ...JANUARY_5, hourlyRateEur: 82.8 },
    candidate: ENCRYPTED,
  },
];
