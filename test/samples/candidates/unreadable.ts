import type { Bid, Settled } from '../bid.ts';
import { attendanceOfficer, coach, mwd, sjd } from '../jobs.ts';
import { referees } from './referees.ts';

const JANUARY_5 = { availableFrom: '2026-01-05', hoursPerWeek: 28, engagement: 'employee' } as const;

const notShown: Settled = { outcome: 'not-met', reason: 'Het bestand is beschadigd; er is niets van het cv te lezen.' };
const noPoints: Settled = { points: 0, reason: 'Het bestand is beschadigd; er is niets van het cv te lezen.' };
const read = (reason: string): Settled => ({ outcome: 'met', reason });
const award = (points: number, reason: string): Settled => ({ points, reason });

/** Bids whose document a machine cannot read. */
export const UNREADABLE: readonly Bid[] = [
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
  },
];
