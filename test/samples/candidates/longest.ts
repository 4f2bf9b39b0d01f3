import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, havo, hboLaw, job, mbo, mwd, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely meet every requirement and have most of the points. */
export const LONGEST: readonly Bid[] = [
  {
    id: 'bid-001',
    about: 'everything shown, long experience',
    supplierId: 'lev-01',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 82.5 },
    candidate: {
      name: 'Sanne Hoekvelder',
      city: 'Vlietoever',
      born: '1984',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2017-03', 'present'], 'Gemeente Vlietoever', { title: 'Doorstroomcoach VSV' }),
        youthWorker(['2012-06', '2017-02'], 'Stichting Buurtkracht Zuid'),
        job('Medewerker klantcontact', ['2008-09', '2012-05'], 'Waterbedrijf De Kroon', { work: ['office'] }),
      ],
      education: [sjd('Hogeschool Delta', 2004), havo('Lyceum Ter Wal', 1999)],
      referees: referees(0),
    },
  },
  {
    id: 'bid-002',
    about: 'exactly 96 months; rate exactly 83.95',
    supplierId: 'lev-02',
    layout: 'classic',
    engine: 'libreoffice-pdf',
    terms: { availableFrom: '2025-12-15', hoursPerWeek: 24, engagement: 'employee', hourlyRateEur: 83.95 },
    candidate: {
      name: 'Yusuf Kaymakci',
      city: 'Duinhaven',
      born: '1979',
      headline: 'Ervaren doorstroomcoach en netwerker',
      jobs: [
        coach(['2018-01', 'present'], 'Doorstroompunt Delta-West'),
        careWorker(['2009-04', '2017-12'], 'Stichting Jeugdanker'),
        job('Receptionist', ['2003-09', '2009-03'], 'Hotel Het Vlot', { work: ['office'] }),
      ],
      education: [
        { ...mwd('Hogeschool Maasoever', 2005), name: 'HBO-bachelor Maatschappelijk Werk en Dienstverlening (MWD)' },
        mbo('Sociaal Pedagogisch Werk', 'ROC Merwekant', 1998),
      ],
      referees: referees(1, 3),
    },
  },
  {
    id: 'bid-003',
    about: 'overlapping jobs as coach, counted once',
    supplierId: 'lev-03',
    layout: 'timeline',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hoursPerWeek: 26, hourlyRateEur: 79.5 },
    candidate: {
      name: 'Priya Ramcharan-Vos',
      city: 'Lingemeer',
      born: '1988',
      headline: 'Doorstroomcoach | HBO-jurist',
      jobs: [
        coach(['2019-09', 'present'], 'Regio Lingemeer', { title: 'Senior doorstroomcoach' }),
        coach(['2016-05', '2020-08'], 'Gemeente Heemsloot', { work: ['vsv', 'youth', 'duo'] }),
        job('Juridisch medewerker', ['2012-02', '2016-04'], 'Rechtswinkel De Brug', { work: ['debt'] }),
      ],
      education: [hboLaw('Juridische Hogeschool Zuiderpoort', 2007)],
      referees: referees(2),
    },
  },
  {
    id: 'bid-004',
    about: '95 months: one short of the highest band',
    supplierId: 'lev-04',
    layout: 'compact',
    engine: 'docx-library',
    terms: { ...JANUARY_5, hourlyRateEur: 81 },
    candidate: {
      name: 'Thijs van der Plaggen',
      city: 'Oosterwaard',
      born: '1991',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2018-02', 'present'], 'Gemeente Oosterwaard'),
        attendanceOfficer(['2015-09', '2018-01'], 'Gemeente Oosterwaard'),
      ],
      education: [{ ...sjd('Hogeschool Oosterdijk', 2010), name: 'Bachelor SJD (hbo)' }],
      referees: referees(5),
    },
  },
  {
    id: 'bid-005',
    about: 'exactly 72 months in assignments under one agency',
    supplierId: 'lev-05',
    layout: 'agency',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 83 },
    candidate: {
      name: 'Fatima El Oualidi',
      city: 'Merwekant',
      born: '1986',
      headline: 'Gedetacheerd doorstroomcoach',
      jobs: [
        coach(['2023-07', 'present'], 'Gemeente Duinhaven', { via: 'De Jonge Schakel' }),
        coach(['2022-01', '2023-06'], 'Gemeente Heemsloot', {
          via: 'De Jonge Schakel',
          work: ['verzuim', 'jvs', 'duo'],
        }),
        coach(['2020-01', '2021-12'], 'Doorstroompunt Merwekant', {
          via: 'De Jonge Schakel',
          work: ['vsv', 'zorg', 'youth'],
        }),
        careWorker(['2011-03', '2019-12'], 'Stichting Jeugdanker'),
      ],
      education: [mwd('Hogeschool Maasoever', 2005)],
      referees: referees(3),
    },
  },
];
