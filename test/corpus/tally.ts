import { FIELDS, type Field, type Outcome } from './score.ts';

/** Counts of one field, and what they make: each from 0 to 1; 1 where there was nothing to find and nothing was found. */
export type Tally = { readonly right: number; readonly false: number; readonly missed: number };

const EMPTY: Tally = { right: 0, false: 0, missed: 0 };

const plus = (tally: Tally, { is }: Outcome): Tally => ({
  right: tally.right + (is === 'right' ? 1 : 0),
  false: tally.false + (is === 'false' || is === 'wrong' ? 1 : 0),
  missed: tally.missed + (is === 'missed' || is === 'wrong' ? 1 : 0),
});

/** The counts of each field over all outcomes. */
export const tallied = (outcomes: readonly Outcome[]): ReadonlyMap<Field, Tally> => {
  const tallies = new Map<Field, Tally>(FIELDS.map((field) => [field, EMPTY]));
  for (const one of outcomes) tallies.set(one.field, plus(tallies.get(one.field) ?? EMPTY, one));
  return tallies;
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Of what was found, the share that is right. */
export const precision = (tally: Tally): number => ratio(tally.right, tally.right + tally.false);

/** Of what is there, the share that was found rightly. */
export const recall = (tally: Tally): number => ratio(tally.right, tally.right + tally.missed);

/** Harmonic mean of precision and recall (van Rijsbergen 1979). */
export const f1 = (tally: Tally): number => ratio(2 * tally.right, 2 * tally.right + tally.false + tally.missed);
