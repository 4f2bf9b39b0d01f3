import type { Bid } from '../bid.ts';
import { attendanceOfficer, careWorker, coach, job, mwd, otherHbo, sjd, youthWorker } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

/** Bids that surely fail what is asked of availability or of the CV. */
export const KNOCKED_TERMS: readonly Bid[] = [
  {
    id: 'bid-045',
    about: 'R6: available in the middle of February',
    supplierId: 'lev-09',
    layout: 'right-dates',
    engine: 'pdf-library',
    terms: { ...JANUARY_5, availableFrom: '2026-02-16', hourlyRateEur: 79 },
    candidate: {
      name: 'Adriana Cabral-Smit',
      city: 'Delfgaarde',
      born: '1982',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2017-01', 'present'], 'Doorstroompunt Delta-West'),
        careWorker(['2006-04', '2016-12'], 'Jeugdhulp De Linde'),
      ],
      education: [mwd('Hogeschool Maasoever', 2001)],
      referees: referees(6),
    },
  },
  {
    id: 'bid-046',
    about: 'R6: twenty hours a week',
    supplierId: 'lev-10',
    layout: 'classic',
    engine: 'libreoffice-docx',
    terms: { ...JANUARY_5, hoursPerWeek: 20, hourlyRateEur: 78 },
    candidate: {
      name: 'Judith Vanhoutebeek',
      city: 'Lingemeer',
      born: '1969',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2019-02', 'present'], 'Regio Lingemeer'),
        attendanceOfficer(['2005-03', '2019-01'], 'Regio Lingemeer'),
      ],
      education: [mwd('Hogeschool Waalstede', 1988)],
      referees: referees(1),
    },
  },
  {
    id: 'bid-047',
    about: 'CV: one referee',
    supplierId: 'lev-11',
    layout: 'sidebar',
    engine: 'chromium-pdf',
    terms: { ...JANUARY_5, hourlyRateEur: 80.1 },
    candidate: {
      name: 'Kasper Lindeboomsma',
      city: 'Vlietoever',
      born: '1993',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2021-03', 'present'], 'Gemeente Vlietoever'),
        youthWorker(['2017-02', '2021-02'], 'Stichting Straatwijs'),
      ],
      education: [sjd('Hogeschool Delta', 2012)],
      referees: referees(7, 1),
    },
  },
  {
    id: 'bid-048',
    about: 'CV: in English',
    supplierId: 'lev-12',
    layout: 'classic',
    engine: 'docx-printed',
    language: 'en',
    terms: { ...JANUARY_5, hourlyRateEur: 82.4 },
    candidate: {
      name: 'Grace Owusu-Dekkers',
      city: 'Duinhaven',
      born: '1986',
      headline: 'Transition coach for young adults',
      jobs: [
        coach(['2018-11', 'present'], 'Gemeente Duinhaven'),
        job('Youth care worker', ['2011-01', '2018-10'], 'Jeugdhulp De Linde', { work: ['care', 'youth'] }),
      ],
      education: [
        { ...sjd('Hogeschool Delta', 2006), name: 'HBO Sociaal Juridische Dienstverlening (Bachelor of Laws, social)' },
      ],
      referees: [
        'Marijke Dentener, team leader, Gemeente Vlietoever, 06-00000011',
        'Loes Bruinewoud, department manager, ROC Merwekant, 06-00000013',
      ],
      profile: [
        'Patient and practical coach who listens first and then agrees on steps that are small enough to succeed. Colleagues know me for clear reports and short lines of communication.',
      ],
    },
  },
  {
    id: 'bid-049',
    about: 'CV: more than five pages',
    supplierId: 'lev-01',
    layout: 'compact',
    engine: 'chromium-pdf',
    tooLong: true,
    terms: { ...JANUARY_5, hourlyRateEur: 83 },
    candidate: {
      name: 'Theodorus Wagemakerszoon',
      city: 'Waalstede',
      born: '1964',
      headline: 'Doorstroomcoach met een lange staat van dienst',
      jobs: [
        coach(['2022-05', 'present'], 'Gemeente Waalstede'),
        coach(['2019-01', '2022-04'], 'Regio Lingemeer'),
        coach(['2016-01', '2018-12'], 'Gemeente Heemsloot'),
        job('Jeugdhulpverlener', ['2010-01', '2015-12'], 'Stichting Jeugdanker', { work: ['care', 'youth'] }),
        attendanceOfficer(['2004-01', '2009-12'], 'Gemeente Heemsloot', ['attendance', 'youth']),
        job('Schuldhulpverlener', ['1998-01', '2003-12'], 'Kredietbank Vlietoever', {
          work: ['debt', 'office', 'adults'],
        }),
        job('Bedrijfsleider', ['1990-01', '1997-12'], 'Warenhuis De Linden', { work: ['retail', 'office'] }),
        job('Administrateur', ['1986-01', '1989-12'], 'Drukkerij Van Toorn', { work: ['office', 'retail'] }),
      ],
      education: [mwd('Hogeschool Waalstede', 1982), otherHbo('Personeel en Arbeid', 'Hogeschool Waalstede', 1988)],
      referees: referees(5, 3),
    },
  },
];
