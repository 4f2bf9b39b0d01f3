import type { Bid } from '../bid.ts';
import { adultTeacher, attendanceOfficer, careWorker, coach, job, mwd, otherHbo, shopWorker, sjd } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely meet every requirement, most of them with little more than two years as coach. */
export const TWO_YEARS: readonly Bid[] = [
  {
    id: 'bid-019',
    about: 'exactly 24 months as coach, still running',
    supplierId: 'lev-07',
    layout: 'compact',
    engine: 'docx-printed',
    terms: { ...JANUARY_5, hourlyRateEur: 83.4 },
    candidate: {
      name: 'Daan Koopmanschap',
      city: 'Waalstede',
      born: '1996',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2024-01', 'present'], 'Gemeente Waalstede'),
        careWorker(['2019-08', '2023-12'], 'Jeugdhulp De Linde'),
      ],
      education: [sjd('Hogeschool Waalstede', 2015)],
      referees: referees(1),
    },
  },
  {
    id: 'bid-020',
    about: 'exactly 24 months as coach, ended (September 2022 to August 2024)',
    supplierId: 'lev-08',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, availableFrom: '2025-12-22', hourlyRateEur: 83.94 },
    candidate: {
      name: 'Geertruida Post-Abebe',
      city: 'Noordergracht',
      born: '1965',
      headline: 'Coach voor jongvolwassenen',
      jobs: [
        job('Procescoördinator wijkteam', ['2024-09', 'present'], 'Wijkteam Noordergracht', { work: ['debt'] }),
        coach(['2022-09', '2024-08'], 'Gemeente Noordergracht'),
        attendanceOfficer(['2004-01', '2022-08'], 'Gemeente Noordergracht'),
      ],
      education: [mwd('Hogeschool Noorderlicht', 1984)],
      referees: referees(2),
    },
  },
  {
    id: 'bid-021',
    about: 'few points, cheap',
    supplierId: 'lev-09',
    layout: 'classic',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, hourlyRateEur: 70 },
    candidate: {
      name: 'Rik Terhorst',
      city: 'Delfgaarde',
      born: '1998',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2023-07', 'present'], 'Doorstroompunt Delta-West', { work: ['vsv', 'youth', 'duo'] }),
        shopWorker(['2019-09', '2023-06'], 'Bouwmarkt Van Eck'),
      ],
      education: [otherHbo('Sportkunde', 'Hogeschool Delta', 2016)],
      referees: referees(6),
    },
  },
  {
    id: 'bid-022',
    about: '55 months, other hbo',
    supplierId: 'lev-10',
    layout: 'timeline',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 76.4 },
    candidate: {
      name: 'Jasmijn Karremans',
      city: 'Lingemeer',
      born: '1990',
      headline: 'Doorstroomcoach en loopbaanprofessional',
      jobs: [
        coach(['2021-06', 'present'], 'Regio Lingemeer'),
        adultTeacher(['2014-09', '2021-05'], 'Taalhuis Lingemeer'),
      ],
      education: [otherHbo('Toegepaste Psychologie', 'Hogeschool Waalstede', 2009)],
      referees: referees(8),
    },
  },
  {
    id: 'bid-023',
    about: 'no JVS; an earlier job as a self-employed trainer says nothing of this bid',
    supplierId: 'lev-11',
    layout: 'criteria',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 79.8 },
    candidate: {
      name: 'Anouk Dekkerhus',
      city: 'Merwekant',
      born: '1983',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2022-09', 'present'], 'Doorstroompunt Merwekant', { work: ['vsv', 'verzuim', 'zorg', 'youth'] }),
        job('Zelfstandig trainer sollicitatievaardigheden', ['2015-01', '2022-08'], 'Dekkerhus Training', {
          work: ['adults'],
        }),
      ],
      education: [{ ...sjd('Hogeschool Delta', 2002), name: 'HBO SJD' }],
      referees: referees(0),
      claims: [
        ['Ervaring als doorstroomcoach', 'Doorstroompunt Merwekant, sinds september 2022'],
        ['Werkprocessen', 'VSV, Verzuim 18+ en Zorg & Preventie in de huidige functie'],
        ['Systeem JVS', 'Bereid dit snel te leren'],
      ],
    },
  },
];
