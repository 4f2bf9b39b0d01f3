import type { Field } from './score.ts';

/** The least F1 of a field over a whole set. Of references, language and pages each document has one answer, so that it is the share of right ones. */
export const BARS: Partial<Readonly<Record<Field, number>>> = {
  period: 0.98,
  title: 0.97,
  employer: 0.97,
  education: 0.97,
  references: 0.98,
  language: 0.99,
  pages: 0.99,
};

/** The least F1 of each of those fields in any one layout. */
export const LAYOUT_BAR = 0.93;
