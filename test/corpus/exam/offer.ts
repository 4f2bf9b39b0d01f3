import { type Random, randomFrom } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import { AGENCIES } from './bank/persons.ts';
import { draw } from './draw.ts';
import type { Plan } from './model.ts';

/** Labels and what stands behind them. */
type Pairs = readonly (readonly [label: string, value: string])[];

const START = [
  ['Per direct', 'at-once'],
  ['1 januari 2026', '2026-01-01'],
  ['1 februari 2026', '2026-02-01'],
  ['per 15-01-2026', '2026-01-15'],
  ['direct', 'at-once'],
  ['vanaf 1 maart 2026', '2026-03-01'],
] as const;
const HOURS = [
  ['36 uur per week', [36, 36]],
  ['24 tot 32 uur per week', [24, 32]],
  ['32-36 uur per week', [32, 36]],
  ['40 uur per week', [40, 40]],
  ['28 uur per week', [28, 28]],
  ['32 uur', [32, 32]],
] as const;

const rateOf = (random: Random): readonly [text: string, rate: number] => {
  const rate = 68 + random.below(50) + (random.below(3) === 0 ? 0.5 : 0);
  const shown = rate.toFixed(2).replace('.', ',');
  return [
    draw(random, [
      `€ ${shown} excl. btw`,
      `€ ${shown} per uur exclusief btw`,
      `€${Number.isInteger(rate) ? `${rate},-` : shown} per uur`,
    ]),
    rate,
  ];
};

/** What a CV says of its own offer, in labelled lines. */
export const offerOf = (
  plan: Plan,
): { readonly pairs: Pairs; readonly facts: CvFacts['offer']; readonly agency: string } => {
  const random = randomFrom(`offer ${plan.id}`);
  const agency = draw(random, AGENCIES);
  if (plan.language !== 'nl')
    return random.below(2) === 0 || plan.language === 'de'
      ? { pairs: [], facts: {}, agency }
      : {
          pairs: [
            ['Available', 'immediately'],
            ['Hours', '36 hours a week'],
          ],
          facts: { availableFrom: 'at-once', hoursPerWeek: [36, 36] },
          agency,
        };
  if (random.below(2) === 0) return { pairs: [], facts: {}, agency };
  const [when, from] = draw(random, START);
  const [hours, range] = draw(random, HOURS);
  const [rate, euros] = rateOf(random);
  const [withRate, own] = [random.below(3) === 0, random.below(2) === 0];
  const engaged = random.below(3) === 0;
  return {
    agency,
    pairs: [
      [draw(random, ['Beschikbaar', 'Beschikbaar vanaf', 'Startdatum']), when],
      [draw(random, ['Aantal uren', 'Uren', 'Beschikbare uren']), hours],
      ...(withRate ? ([['Uurtarief', rate]] as const) : []),
      ...(engaged ? ([['Contractvorm', own ? 'zzp' : 'in loondienst']] as const) : []),
    ],
    facts: {
      ...(withRate ? { rateEur: euros } : {}),
      availableFrom: from,
      hoursPerWeek: [range[0], range[1]],
      ...(engaged ? { engagement: own ? 'zzp' : 'employee' } : {}),
    },
  };
};
