import type { Bid, Settled } from '../bid.ts';
import type { Candidate } from '../candidate.ts';
import { attendanceOfficer, careWorker, coach, job, mwd, sjd, youthWorker } from '../jobs.ts';
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

const notShown: Settled = { outcome: 'not-met', reason: 'Het bestand is beschadigd; er is niets van het cv te lezen.' };
const noPoints: Settled = { points: 0, reason: 'Het bestand is beschadigd; er is niets van het cv te lezen.' };
const read = (reason: string): Settled => ({ outcome: 'met', reason });
const award = (points: number, reason: string): Settled => ({ points, reason });

/** Bids with which something happens: late, replaced, withdrawn, not to be read, not to be trusted. */
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
  {
    id: 'bid-054',
    about: 'a file that breaks off half way',
    supplierId: 'lev-05',
    layout: 'classic',
    engine: 'chromium-pdf',
    trick: 'truncated',
    terms: { ...JANUARY_5, hourlyRateEur: 79.4 },
    candidate: {
      name: 'Vera Nijkampen',
      city: 'Lingemeer',
      born: '1992',
      headline: 'Doorstroomcoach',
      jobs: [coach(['2020-09', 'present'], 'Regio Lingemeer')],
      education: [sjd('Hogeschool Waalstede', 2011)],
      referees: referees(4),
    },
    settled: {
      R1: read('Het formulier zegt dat de kandidaat in loondienst is.'),
      R2: read('Het tarief op het formulier, € 79,40, blijft onder het maximum.'),
      R3: notShown,
      R4: notShown,
      R5: notShown,
      R6: read('Het formulier noemt 5 januari 2026 en 28 uur per week.'),
      CV_pages: notShown,
      CV_language: notShown,
      CV_references: notShown,
      C7: noPoints,
      C8: noPoints,
      C9: noPoints,
      C10: noPoints,
      C11: noPoints,
      C12: award(10, 'Het formulier noemt 5 januari 2026 en 28 uur per week.'),
    },
  },
  {
    id: 'bid-055',
    about: 'scanned: images without text',
    supplierId: 'lev-06',
    layout: 'classic',
    engine: 'pdf-library',
    trick: 'scanned',
    terms: { ...JANUARY_5, hourlyRateEur: 78.75 },
    candidate: {
      name: 'Gerrit Hollebrandse',
      city: 'Noordergracht',
      born: '1966',
      headline: 'Doorstroomcoach',
      jobs: [
        coach(['2019-08', 'present'], 'Gemeente Noordergracht'),
        attendanceOfficer(['1998-02', '2019-07'], 'Gemeente Noordergracht'),
      ],
      education: [mwd('Hogeschool Noorderlicht', 1985)],
      referees: referees(7),
    },
    settled: {
      R1: read('Het formulier zegt dat de kandidaat in loondienst is; het cv zegt niets anders.'),
      R2: read('Het tarief op het formulier, € 78,75, blijft onder het maximum.'),
      R3: read('Op de scan staat: doorstroomcoach bij Gemeente Noordergracht vanaf augustus 2019.'),
      R4: read('Op de scan staat een behaald hbo-diploma Maatschappelijk Werk en Dienstverlening.'),
      R5: read('De huidige functie gaat over voortijdig schoolverlaters.'),
      R6: read('Het formulier noemt 5 januari 2026 en 28 uur per week.'),
      CV_pages: read('De scan telt minder dan vijf pagina’s.'),
      CV_language: read('Het cv is in het Nederlands geschreven.'),
      CV_references: read('Op de scan staan twee referenten met naam en functie.'),
      C7: award(15, 'Van augustus 2019 tot en met december 2025 is 77 maanden, dus zes tot acht jaar.'),
      C8: award(20, 'Sinds 1998 werkt de kandidaat onafgebroken met jongeren.'),
      C9: award(15, 'Alle drie de processen staan bij de huidige functie beschreven.'),
      C10: award(15, 'Maatschappelijk Werk en Dienstverlening is een van de gevraagde opleidingen.'),
      C11: award(15, 'JVS staat bij de huidige functie, bij Gemeente Noordergracht.'),
      C12: award(10, 'Het formulier noemt 5 januari 2026 en 28 uur per week.'),
    },
  },
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
