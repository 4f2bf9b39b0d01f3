import type { When } from './model.ts';

/** A month, counted from January of the year 0. */
export type Month = number;

/** Prints a period, and says what it means; without an end it lasts. */
export type Form = (start: Month, end: Month | undefined) => When;

export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
export const SHORT = 'jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.'.split(' ');
export const THREE = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
export const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const yearOf = (month: Month): number => Math.floor(month / 12);
export const two = (number: number): string => String(number).padStart(2, '0');
export const at = (month: Month): number => month % 12;
export const number = (month: Month): string => two(at(month) + 1);
export const lastDay = (month: Month): number => new Date(Date.UTC(yearOf(month), at(month) + 1, 0)).getUTCDate();

/** A month as the truth writes it. */
export const iso = (month: Month): string => `${yearOf(month)}-${number(month)}`;

export const exact = (start: Month, end: Month | undefined) => ({
  start: iso(start),
  end: end === undefined ? 'present' : iso(end),
});

export const joined =
  (show: (month: Month) => string, between: string, now: string, since?: string): Form =>
  (start, end) => ({
    ...exact(start, end),
    text:
      end === undefined && since !== undefined
        ? `${since} ${show(start)}`
        : `${show(start)}${between}${end === undefined ? now : show(end)}`,
  });

export const years =
  (between: string, now: string): Form =>
  (start, end) => {
    const [from, to] = [`${yearOf(start)}`, end === undefined ? undefined : `${yearOf(end)}`];
    return { start: from, end: to ?? 'present', text: from === to ? from : `${from}${between}${to ?? now}` };
  };

export const named = (names: readonly string[]) => (month: Month) => `${names[at(month)]} ${yearOf(month)}`;
export const upper = (month: Month): string => named(MONTHS)(month).toUpperCase();
