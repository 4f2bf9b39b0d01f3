import { numberText } from '../dutch.ts';
import type { Evidence, Range } from '../verdict.ts';

/** Points as a range, with the evidence for them; the first piece says it in one sentence. */
export type Points = { readonly points: Range; readonly evidence: readonly [Evidence, ...Evidence[]] };

/** `15 punten`, or `5 tot 15 punten` where it is not certain. */
export const pointsText = ([min, max]: Range): string => {
  const most = max === 1 ? '1 punt' : `${numberText(max)} punten`;
  return min === max ? most : `${numberText(min)} tot ${most}`;
};

/** Points have at most two decimals; adding them as whole hundredths keeps equal totals equal. */
export const sumOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

/** Points rounded half up to hundredths, as a reader would by hand: what floating point leaves below the half is lifted. */
export const rounded = (value: number): number => Math.round(value * 100 + 1e-7) / 100;
