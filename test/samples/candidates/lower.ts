import type { Bid } from '../bid.ts';
import { careWorker, coach, debtAdviser, job, mwd, otherHbo, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely meet every requirement, with fewer points or with words that earn nothing. */
export const LOWER: readonly Bid[] = [
  {
    id: 'bid-024',
    about: '26 months, not all processes',
    supplierId: 'lev-12',
    layout: 'europass',
    engine: 'libreoffice-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 75 },
    candidate: {
      name: 'Fenna de Wildeman',
      city: 'Heemsloot',
      born: '1995',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2023-11', 'present'], 'Gemeente Heemsloot', { work: ['verzuim', 'jvs', 'youth'] }),
        youthWorker(['2018-09', '2023-10'], 'Stichting Straatwijs'),
      ],
      education: [mwd('Hogeschool Maasoever', 2014)],
      referees: referees(5),
    },
  },
  {
    id: 'bid-025',
    about: 'available two weeks late for C12',
    supplierId: 'lev-01',
    layout: 'right-dates',
    engine: 'docx-library',
    terms: { ...JANUARY_5, availableFrom: '2026-01-19', hourlyRateEur: 83.3 },
    candidate: {
      name: 'Orlando Maduro-Visch',
      city: 'Vlietoever',
      born: '1981',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2020-11', 'present'], 'Gemeente Vlietoever', { work: ['vsv', 'verzuim', 'zorg', 'duo'] }),
        debtAdviser(['2010-03', '2020-10'], 'Kredietbank Vlietoever'),
      ],
      education: [otherHbo('Bestuurskunde', 'Hogeschool Delta', 2000)],
      referees: referees(7),
    },
  },
  {
    id: 'bid-026',
    about: 'date, hours and form of engagement only in the CV',
    supplierId: 'lev-02',
    layout: 'compact',
    engine: 'chromium-pdf',
    terms: { hourlyRateEur: 81.1 },
    candidate: {
      name: 'Hanneke Stroobosch',
      city: 'Oosterwaard',
      born: '1988',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2020-07', 'present'], 'Gemeente Oosterwaard', { title: 'Coördinerend doorstroomcoach' }),
        careWorker(['2012-02', '2020-06'], 'Stichting Jeugdanker'),
      ],
      education: [sjd('Hogeschool Oosterdijk', 2007)],
      referees: referees(3),
      says: { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' },
    },
  },
  {
    id: 'bid-027',
    about: 'words that earn nothing: the coach as a colleague, a wish, a hobby',
    supplierId: 'lev-03',
    layout: 'classic',
    engine: 'libreoffice-docx',
    terms: { ...JANUARY_5, hourlyRateEur: 82.2 },
    candidate: {
      name: 'Viktor Szalontai',
      city: 'Duinhaven',
      born: '1986',
      headline: 'Jeugdprofessional',
      jobs: [
        coach(['2023-10', 'present'], 'Gemeente Duinhaven', { work: ['vsv', 'zorg', 'youth'] }),
        job('Jeugdhulpverlener', ['2011-01', '2023-09'], 'Jeugdhulp De Linde', { work: ['care', 'beside-coach'] }),
      ],
      education: [otherHbo('Pedagogiek', 'Hogeschool Waalstede', 2006)],
      referees: referees(9),
      profile: ['Graag zou ik in mijn volgende opdracht ook het proces Verzuim 18+ en het systeem JVS leren kennen.'],
      hobbies: ['bestuurslid van een stichting die JVS-gebruikers samenbrengt'],
    },
  },
];
