import type { z } from 'zod';
import type { Random } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import type { Body } from './model.ts';
import { full, two } from './months.ts';
import type { Style } from './style.ts';

type OfferFacts = z.infer<typeof CvFacts>['offer'];

type Said = readonly [label: string, value: string, facts: OfferFacts];

const start = (random: Random): Said => {
  const drawn = random.below(5);
  if (drawn < 2) return ['Beschikbaar', random.pick(['per direct', 'Per direct']), { availableFrom: 'at-once' }];
  if (drawn === 2) return ['Beschikbaar', 'in overleg, met een opzegtermijn van één maand', {}];
  const m = 2025 * 12 + 11 + random.below(4);
  const [y, month] = [Math.floor(m / 12), (m % 12) + 1];
  const date = drawn === 3 ? `vanaf 1 ${full(m)} ${y}` : `per 01-${two(month)}-${y}`;
  return [random.pick(['Beschikbaar', 'Inzetbaar', 'Startdatum']), date, { availableFrom: `${y}-${two(month)}-01` }];
};

const hours = (random: Random): Said => {
  const [least, most] = random.pick([
    [24, 28],
    [32, 36],
    [32, 32],
    [36, 36],
    [24, 24],
    [16, 24],
  ] as [[number, number], ...[number, number][]]);
  const text =
    least === most
      ? `${least} uur per week`
      : random.pick([`${least}-${most} uur per week`, `${least} tot ${most} uur per week`]);
  return [random.pick(['Uren', 'Omvang inzet', 'Aantal uren']), text, { hoursPerWeek: [least, most] }];
};

const rate = (random: Random): Said => {
  const cents = 6800 + 25 * random.below(140);
  const text = `${Math.floor(cents / 100)},${two(cents % 100)}`;
  return [
    random.pick(['Uurtarief', 'Tarief', 'Tarief per uur']),
    `€ ${text} ${random.pick(['excl. btw', 'exclusief btw'])}`,
    { rateEur: cents / 100 },
  ];
};

const engagement = (random: Random): Said =>
  random.below(2) === 0
    ? ['Contractvorm', random.pick(['zzp', 'als zzp’er']), { engagement: 'zzp' }]
    : [
        'Contractvorm',
        random.pick(['in loondienst, via detachering', 'detachering (loondienst)']),
        { engagement: 'employee' },
      ];

/** What a CV says of its own terms: a body and what it states; nothing where the style has none or the text is not Dutch. */
export const offerOf = (
  random: Random,
  style: Style['offer'],
  lang: string,
): { readonly body?: Body; readonly facts: OfferFacts } => {
  if (style === 'none' || lang !== 'nl') return { facts: {} };
  const all = [start(random), hours(random), rate(random), engagement(random)].filter(
    (_, at) => at === 0 || random.below(2) === 0,
  );
  const facts = Object.assign({}, ...all.map(([, , said]) => said)) as OfferFacts;
  const body: Body =
    style === 'pairs'
      ? { kind: 'pairs', pairs: all.map(([label, value]) => [label, value] as const) }
      : { kind: 'lines', lines: all.map(([label, value]) => `${label}: ${value}`) };
  return { body, facts };
};
