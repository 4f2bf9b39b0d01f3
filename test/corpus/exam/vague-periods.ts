import { type Month, numberOf, two, yearOf } from './month-names.ts';
import { NOW, type Say } from './worded.ts';

const monthsOfYear = (month: Month, from: number, to: number): string =>
  `${yearOf(month)}-${two(from)}/${yearOf(month)}-${two(to)}`;

/** A part of a year in words, and the months that it may be. */
type Vague = (month: Month) => readonly [word: string, when: string];
/** Begin, medio, eind of a year. */
export const thirds: Vague = (month) => {
  const [word, from, to] = (
    [
      ['begin', 1, 4],
      ['medio', 5, 8],
      ['eind', 9, 12],
    ] as const
  )[Math.floor((month % 12) / 4)] ?? ['begin', 1, 4];
  return [`${word} ${yearOf(month)}`, monthsOfYear(month, from, to)];
};
/** Spring, summer and autumn; a winter may be any month of its year. */
export const seasons: Vague = (month) => {
  const at = numberOf(month);
  if (at < 3) return [`winter ${yearOf(month)}`, String(yearOf(month))];
  const [word, from, to] =
    at < 6 ? (['voorjaar', 3, 6] as const) : at < 9 ? (['zomer', 6, 9] as const) : (['najaar', 9, 12] as const);
  return [`${word} ${yearOf(month)}`, monthsOfYear(month, from, to)];
};
/** Quarters of a year. */
export const quarters: Vague = (month) => {
  const quarter = Math.floor((month % 12) / 3);
  return [`Q${quarter + 1} ${yearOf(month)}`, monthsOfYear(month, quarter * 3 + 1, quarter * 3 + 3)];
};
/** Halves of a year. */
export const halves: Vague = (month) => {
  const second = month % 12 > 5;
  return [
    `${second ? 'tweede' : 'eerste'} helft ${yearOf(month)}`,
    second ? monthsOfYear(month, 7, 12) : monthsOfYear(month, 1, 6),
  ];
};
/** A period whose ends are parts of a year. */
export const vague =
  (side: Vague, joint: string): Say =>
  (start, end, language) => {
    const [from, to] = [side(start), end === undefined ? ([NOW[language], 'present'] as const) : side(end)];
    return from[0] === to[0]
      ? { text: from[0], start: from[1], end: to[1] }
      : { text: `${from[0]}${joint}${to[0]}`, start: from[1], end: to[1] };
  };
