import type { Cv } from '../cv.ts';
import { bar, exported } from './coloured.ts';
import { letter, onePager, plainHeads } from './column.ts';
import { dotLine, leftMargin, rightMargin } from './dated.ts';
import { newEuropass, oldEuropass } from './europass.ts';
import { assignments, demands } from './tables.ts';

/** The layouts that are set as HTML, by their names in the plan. */
export const HTML_LAYOUTS: Readonly<Record<string, (cv: Cv) => string>> = {
  'plain-heads': plainHeads,
  'told-as-letter': letter,
  'one-pager': onePager,
  'left-margin': leftMargin,
  'dates-at-edge': rightMargin,
  'dot-line': dotLine,
  'colour-bar': bar,
  'site-export': exported,
  'secondment-form': assignments,
  demands,
  'europass-form': oldEuropass,
  'europass-bar': newEuropass,
};
