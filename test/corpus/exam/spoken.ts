import { randomFrom } from '../../samples/random.ts';
import { draw } from './draw.ts';
import type { Plan } from './model.ts';

/** Labels and what stands behind them. */
type Pairs = readonly (readonly [label: string, value: string])[];

const SPOKEN = [
  ['Engels', 'English', 'en'],
  ['Duits', 'German', 'de'],
  ['Frans', 'French', 'fr'],
  ['Turks', 'Turkish', 'tr'],
  ['Arabisch', 'Arabic', 'ar'],
  ['Spaans', 'Spanish', 'es'],
  ['Pools', 'Polish', 'pl'],
  ['Fries', 'Frisian', 'fy'],
] as const;
const GRADES = [
  ['goed', 'redelijk', 'basis'],
  ['vloeiend', 'gemiddeld', 'matig'],
  ['C1', 'B2', 'A2'],
  ['zeer goed', 'goed', 'voldoende'],
] as const;

/** The languages that a candidate speaks, with how well, and their codes. */
export const spokenOf = (plan: Plan): { readonly pairs: Pairs; readonly codes: readonly string[] } => {
  const random = randomFrom(`spoken ${plan.id}`);
  const grades = draw(random, GRADES);
  if (plan.language === 'de')
    return {
      pairs: [
        ['Deutsch', 'Muttersprache'],
        ['Niederländisch', 'B2'],
        ['Englisch', 'C1'],
      ],
      codes: ['de', 'nl', 'en'],
    };
  const others = [SPOKEN[0], ...random.some(SPOKEN.slice(1), random.below(3))];
  if (plan.language === 'en') {
    const rest = others.slice(1).map(([, name]) => [name, 'good'] as const);
    return {
      pairs: [['English', 'native'], ['Dutch', 'fluent'], ...rest],
      codes: ['en', 'nl', ...others.slice(1).map(([, , code]) => code)],
    };
  }
  const pairs = others.map(([name], at) => [name, grades[at] ?? grades[2]] as const);
  return {
    pairs: [['Nederlands', draw(random, ['moedertaal', 'uitstekend'])], ...pairs],
    codes: ['nl', ...others.map(([, , code]) => code)],
  };
};
