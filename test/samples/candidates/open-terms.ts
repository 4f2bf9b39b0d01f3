import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, hboLaw, mwd, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids of which diploma, referees or terms leave something open. */
export const OPEN_TERMS: readonly Bid[] = [
  {
    id: 'bid-033',
    about: 'a hbo diploma of which the CV does not say whether it was obtained',
    supplierId: 'lev-09',
    layout: 'agency',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 81.9 },
    candidate: {
      name: 'Nadia Verstappelen',
      city: 'Vlietoever',
      born: '1992',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-02', 'present'], 'Gemeente Vlietoever', { via: 'Tussenstap Jeugd en Onderwijs' }),
        coach(['2020-02', '2021-01'], 'Gemeente Waalstede', { via: 'Tussenstap Jeugd en Onderwijs' }),
        youthWorker(['2016-04', '2020-01'], 'Stichting Straatwijs'),
      ],
      education: [
        {
          name: 'HBO Sociaal Juridische Dienstverlening',
          institute: 'Hogeschool Delta',
          level: 'hbo-bachelor',
          field: 'asked',
          completed: 'unclear',
        },
      ],
      referees: referees(2),
    },
    settled: {
      R4: { outcome: 'not-met', reason: 'Het cv vermeldt geen diploma en geen jaar van afronding.' },
      C10: { points: 0, reason: 'Dat de opleiding is afgerond, blijkt niet uit het cv.' },
    },
  },
  {
    id: 'bid-034',
    about: 'references on request',
    supplierId: 'lev-10',
    layout: 'classic',
    engine: 'docx-printed',
    terms: { ...JANUARY_5, hourlyRateEur: 79.25 },
    candidate: {
      name: 'Jelle Wiersingahuis',
      city: 'Noordergracht',
      born: '1984',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2018-06', 'present'], 'Gemeente Noordergracht'),
        careWorker(['2008-01', '2018-05'], 'Stichting Jeugdanker'),
      ],
      education: [hboLaw('Hogeschool Noorderlicht', 2003)],
      referees: [],
      onRequest: true,
    },
    settled: {
      CV_references: {
        outcome: 'not-met',
        reason: 'Er staan geen namen van referenten in het cv, zoals wel was gevraagd.',
      },
    },
  },
  {
    id: 'bid-035',
    about: 'the CV calls the same rate exclusive of travel costs',
    supplierId: 'lev-11',
    layout: 'compact',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, hourlyRateEur: 83.5 },
    candidate: {
      name: 'Patrick Lommerse',
      city: 'Merwekant',
      born: '1978',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2019-05', 'present'], 'Doorstroompunt Merwekant'),
        attendanceOfficer(['2007-01', '2019-04'], 'Regio Lingemeer'),
      ],
      education: [mwd('Hogeschool Maasoever', 1998)],
      referees: referees(5),
      says: { rate: { eur: 83.5, excludesTravel: true } },
    },
    settled: {
      R2: {
        outcome: 'met',
        reason: 'Het formulier gaat voor: daarop verklaart de leverancier dat het tarief alles omvat.',
      },
    },
  },
  {
    id: 'bid-036',
    about: 'the CV names a later date than the form',
    supplierId: 'lev-12',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 78.2 },
    candidate: {
      name: 'Esmée van Raamsdonck',
      city: 'Oosterwaard',
      born: '1997',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-12', 'present'], 'Gemeente Oosterwaard'),
        youthWorker(['2019-07', '2021-11'], 'Welzijn Polderrand'),
      ],
      education: [sjd('Hogeschool Oosterdijk', 2015)],
      referees: referees(7),
      says: { availableFrom: '2026-03-01' },
    },
    settled: {
      R6: { outcome: 'not-met', reason: 'Het cv is van recente datum en noemt 1 maart 2026; dat is te laat.' },
      C12: { points: 0, reason: 'Volgens het cv is de kandidaat pas op 1 maart 2026 beschikbaar.' },
    },
  },
  {
    id: 'bid-037',
    about: 'the CV speaks of self-employment, the form of employment',
    supplierId: 'lev-01',
    layout: 'europass',
    engine: 'libreoffice-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80.75 },
    candidate: {
      name: 'Gijs Noordermeer-Ali',
      city: 'Lingemeer',
      born: '1976',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2020-04', 'present'], 'Regio Lingemeer'),
        careWorker(['2006-09', '2020-03'], 'Jeugdhulp De Linde'),
      ],
      education: [sjd('Hogeschool Waalstede', 1996)],
      referees: referees(9),
      says: { engagement: 'zzp' },
    },
    settled: {
      R1: { outcome: 'not-met', reason: 'Het cv zegt zelf dat de inzet via een eigen onderneming loopt.' },
    },
  },
  {
    id: 'bid-038',
    about: 'an internship as coach decides R3',
    supplierId: 'lev-03',
    layout: 'compact',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 72.5 },
    candidate: {
      name: 'Lotte Bakelaar',
      city: 'Duinhaven',
      born: '2000',
      headline: 'Startende doorstroomcoach',
      jobs: [
        coach(['2024-07', 'present'], 'Gemeente Duinhaven'),
        coach(['2023-09', '2024-06'], 'Gemeente Heemsloot', {
          kind: 'internship',
          role: 'may-be',
          work: ['vsv', 'youth'],
        }),
        youthWorker(['2021-02', '2023-08'], 'Welzijn Duinhaven'),
      ],
      education: [sjd('Hogeschool Delta', 2020)],
      referees: referees(1),
    },
    settled: {
      R3: { outcome: 'not-met', reason: 'Een stage is geen werkervaring; zonder de stage zijn het achttien maanden.' },
    },
  },
];
