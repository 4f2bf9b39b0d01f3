import type { Offer } from '../../shared/domain/offer.ts';
import type { Diploma, Facts, Job, MonthRange, Quote } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';

/** A quote on page 1. */
export const quote = (text: string, page = 1): Quote => ({ text, page });

/** `2019` is the whole year, `2019-03` one month. */
const range = (text: string): MonthRange =>
  text.length === 4 ? { earliest: `${text}-01`, latest: `${text}-12` } : { earliest: text, latest: text };

/** A job with a period such as `2019-03..2024-02`, `2017..2019` or `2021-05..heden`; without a period when that is empty. */
export const job = (title: string, period: string, more: Partial<Job> = {}): Job => {
  const [start = '', end = ''] = period.split('..');
  return {
    title: quote(title),
    employer: quote('Gemeente Zandwijk'),
    kind: 'work',
    description: [],
    ...(period && {
      period: { start: range(start), end: end === 'heden' ? 'present' : range(end), quote: quote(period) },
    }),
    ...more,
  };
};

/** A completed hbo-bachelor of that name. */
export const diploma = (name: string, more: Partial<Diploma> = {}): Diploma => ({
  name: quote(name),
  level: 'hbo-bachelor',
  status: 'completed',
  ...more,
});

/** A CV that says nothing in particular, and was read well. */
export const facts = (more: Partial<Facts> = {}): Facts => ({
  pages: { count: 2, exact: true },
  language: { code: 'nl', share: 1 },
  jobs: [job('Boekhouder', '2010-01..2012-12')],
  education: [diploma('HBO Bedrijfskunde')],
  references: { named: [] },
  statements: {},
  unplaced: 0,
  ...more,
});

/** An offer with nothing filled in. */
export const offer = (more: Partial<Offer> = {}): Offer => ({ candidateId: 'k-1', supplierId: 'lev-01', ...more });

/** A small tender for a GIS specialist, closing in December 2025. */
export const DEFINITION = {
  id: 'gis-7',
  title: 'GIS-specialist',
  client: 'Waterschap Veenrand',
  desk: { name: 'Inhuurdesk', email: 'desk@inhuur.example' },
  closing: '2025-12-15T09:00',
  suppliers: [{ id: 'lev-01', name: 'Eerste', email: 'eerste@lev.example' }],
  roles: [
    {
      id: 'gis',
      name: 'GIS-specialist',
      titles: ['GIS-specialist', 'GIS-adviseur'],
      consider: ['geodata-adviseur', 'stagiair GIS-specialist'],
    },
  ],
  topics: [
    { id: 'water', name: 'waterbeheer', spellings: ['waterbeheer', 'dijk*'] },
    { id: 'bgt', name: 'BGT', spellings: ['BGT', 'Basisregistratie Grootschalige Topografie'] },
  ],
  systems: [{ id: 'qgis', name: 'QGIS', spellings: ['QGIS', 'Quantum GIS'] }],
  declarations: [{ id: 'vog', text: 'De kandidaat kan een VOG overleggen.' }],
  requirements: [{ id: 'E1', title: 'Tarief hoogstens € 90.', rule: { kind: 'hourly-rate', maxEur: 90 } }],
  criteria: [
    {
      id: 'G1',
      title: 'Ervaring als GIS-specialist.',
      award: {
        kind: 'bands',
        role: 'gis',
        bands: [
          { fromMonths: 24, points: 10 },
          { fromMonths: 60, points: 30 },
        ],
      },
    },
  ],
} as const;

/** {@link DEFINITION} with other fields, parsed. */
export const tender = (more: Record<string, unknown> = {}): TenderDefinition =>
  TenderDefinition.parse({ ...DEFINITION, ...more });
