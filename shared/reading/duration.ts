import { plainText } from './date-phrase.ts';
import { remembered } from './remembered.ts';

/** How long something took, in months, with its place in the text (UTF-16 offsets). `min` < `max` where the words are not exact. */
export type Duration = { readonly from: number; readonly to: number; readonly min: number; readonly max: number };

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ half: 0.5, een: 1, één: 1, anderhalf: 1.5, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8 },
  ...{ negen: 9, tien: 10, elf: 11, twaalf: 12, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
};
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|${Object.keys(NUMBERS).join('|')})`;
const YEARS = '(?:jaar|jaren|jr|years?|yrs?|yr)(?![\\p{L}\\d])\\.?';
const MONTHS = '(?:maanden|maand|mnden|mnd|mths?|months?|mos|mo)(?![\\p{L}\\d])\\.?';
const WEEKS = '(?:weken|week|weeks?|wkn)(?![\\p{L}\\d])\\.?(?!\\s?\\/)';
const ABOUT = '(?<about>ca\\.?|circa|ruim|bijna|ongeveer|±|~|\\+\\/-|plm\\.?|meer dan|minimaal|about|almost)?\\s?';
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}€.,/-])(?:(?:duur|looptijd|in totaal|gedurende|totaal)\\s?:?\\s)?${ABOUT}(?:(?<years>${NUMBER})(?:\\s?(?:-|tot|à)\\s?(?<most>\\d{1,2}))?\\s?${YEARS}(?:\\s?(?:en|,|and|&|\\+)?\\s?(?<rest>${NUMBER})\\s?${MONTHS})?|(?<months>${NUMBER})(?:\\s?(?:-|tot|à)\\s?(?<more>\\d{1,2}))?\\s?${MONTHS}|(?<weeks>\\d{1,2})\\s?${WEEKS})`,
  'gu',
);
const LONGEST = 720;

const number = (words: string | undefined): number =>
  words === undefined ? 0 : (NUMBERS[words] ?? Number(words.replace(',', '.')));

type Groups = Readonly<Record<string, string | undefined>>;

const exactly = ({ years, most, rest, months, more, weeks }: Groups): readonly [number, number] => {
  if (weeks !== undefined) return [Math.floor(number(weeks) / 4.35), Math.ceil(number(weeks) / 4.35)];
  const min = Math.round(number(years) * 12) + number(rest) + number(months);
  const max = most === undefined ? (more === undefined ? min : number(more)) : number(most) * 12;
  return [Math.floor(min), Math.max(Math.ceil(min), Math.ceil(max))];
};

/** Words such as `ruim` widen what they stand before to half of its unit, to one side or to both. */
const widened = (
  about: string | undefined,
  [min, max]: readonly [number, number],
  years: boolean,
): [number, number] => {
  const unit = years ? 12 : 1;
  if (about === undefined) return [min, max];
  if (/^(?:ruim|meer|minimaal)/.test(about)) return [min, max + unit - (years ? 1 : 0)];
  return /^(?:bijna|almost)/.test(about)
    ? [Math.max(0, min - unit + (years ? 1 : 0)), max]
    : ([Math.max(0, min - unit / 2), max + unit / 2].map(Math.round) as [number, number]);
};

/** The durations in a text, from left to right; none of them longer than sixty years. */
export const findDurations = remembered((text: string): readonly Duration[] =>
  [...plainText(text.slice(0, 600)).matchAll(DURATION)].flatMap((match) => {
    const { groups = {}, index } = match;
    const [min, max] = widened(groups.about, exactly(groups), groups.years !== undefined);
    return max === 0 || max > LONGEST ? [] : [{ from: index, to: index + match[0].length, min, max }];
  }),
);

/** The duration that a text is as a whole, but for brackets: `(3 jaar en 5 mnd)`. */
export const wholeDuration = (text: string): Duration | undefined => {
  const [first] = text.length > 60 ? [] : findDurations(text);
  const around = first && text.slice(0, first.from) + text.slice(first.to);
  return first && /^[^\p{L}\p{N}]*$/u.test(around ?? '') ? first : undefined;
};
