import type { Random } from '../../samples/random.ts';
import { UNPAID } from './bank/names.ts';
import type { Job, Language, When } from './model.ts';
import { type Month, yearOf } from './months.ts';
import { FORMS } from './periods.ts';
import { misspelt, ROUGH, sameYear } from './rough.ts';

/** How one CV words its career. */
export type Style = {
  readonly language: Language;
  /** Which of the forms of periods. */
  readonly form: number;
  readonly jobs: number;
  /** Whether titles under one employer follow each other. */
  readonly grouped: boolean;
  readonly agency: boolean;
  readonly typo: boolean;
  /** Whether every job is told at length. */
  readonly long: boolean;
};

const LAST: Month = 2025 * 12 + 9;

type Span = readonly [start: Month, end: Month | undefined];

/** From when till when each job lasted, newest first. */
export const spansOf = (random: Random, jobs: number): readonly Span[] => {
  const spans: Span[] = [];
  const scale = jobs > 8 ? 24 : 44;
  let end = random.below(5) === 0 ? LAST - 1 - random.below(7) : undefined;
  for (let at = 0; at < jobs; at += 1) {
    const start = (end ?? LAST) - (random.below(9) === 0 ? 4 + random.below(5) : 9 + random.below(scale));
    spans.push([start, end]);
    end = start - 1 - (random.below(4) === 0 ? random.below(7) : 0);
  }
  return spans;
};

const lengthOf = (months: number): string => `${Math.floor(months / 12) + 1} jaar en ${(months % 10) + 2} maanden`;

/** How the period of the job with this number is written. */
export const wordsOf = (random: Random, style: Style, [start, end]: Span, index: number): When => {
  const forms = FORMS[style.language];
  const usual = (forms[style.form % forms.length] ?? forms[0]) as (typeof forms)[number];
  if (style.language !== 'nl' || end === undefined) return usual(start, end);
  if (style.typo && index === 1) return misspelt(start, end);
  if (yearOf(start) === yearOf(end) && random.below(2) === 0) return sameYear(start, end);
  if (end - start >= 24 && index > 1 && random.below(7) === 0)
    return random.pick(ROUGH as [typeof misspelt])(start, end);
  if (index > 4 && random.below(10) === 0) return { text: lengthOf(end - start + 1) };
  return usual(start, end);
};

/** Unpaid work, in half of the CVs in Dutch. */
export const unpaidOf = (random: Random, style: Style): readonly Job[] => {
  if (style.language !== 'nl' || random.below(2) === 0) return [];
  return random.some(UNPAID, 1 + random.below(2)).map((text, index) => {
    const [title = '', employer = ''] = text.split(';');
    const start = LAST - 30 - random.below(60) - index * 60;
    const forms = FORMS.nl;
    const when = (forms[style.form % forms.length] ?? forms[0])?.(start, index === 0 ? undefined : start + 30) ?? {
      text: '',
    };
    return { title, employer, when, kind: 'volunteer', duties: [], systems: [] };
  });
};
