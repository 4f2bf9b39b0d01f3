/** Years in which a CV can place something. There is no clock here: the far end only has to catch slips of the pen. */
export const FIRST_YEAR = 1940;
/** See {@link FIRST_YEAR}. */
export const LAST_YEAR = 2030;

const DIGITS = [...'0123456789'];

/** Whether a CV can place something in this year. */
export const isPlausible = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const without = (text: string, index: number): string => text.slice(0, index) + text.slice(index + 1);

const replaced = (text: string, index: number, digit: string): string =>
  text.slice(0, index) + digit + text.slice(index + 1);

const swapped = (text: string, index: number): string =>
  text.slice(0, index) + (text[index + 1] ?? '') + (text[index] ?? '') + text.slice(index + 2);

const places = (text: string): readonly number[] => [...text].map((_, index) => index);

/** The slips that explain a wrong year, the likeliest first: a digit too many, two that changed places, one missing, one wrong. */
const SLIPS: readonly ((text: string) => readonly string[])[] = [
  (text) =>
    text.length === 5
      ? places(text)
          .filter((at) => text[at] === text[at + 1])
          .map((at) => without(text, at))
      : [],
  (text) => (text.length === 5 ? places(text).map((at) => without(text, at)) : []),
  (text) => (text.length === 4 ? places(text).map((at) => swapped(text, at)) : []),
  (text) =>
    text.length === 3
      ? [...places(text), 3].flatMap((at) => DIGITS.map((digit) => text.slice(0, at) + digit + text.slice(at)))
      : [],
  (text) => (text.length === 4 ? places(text).flatMap((at) => DIGITS.map((digit) => replaced(text, at, digit))) : []),
];

/**
 * The years that one slip of the pen makes of this text (`20199`, `2091`, `20i9`, `2 019`) between two others, in order; empty where none
 * does, or where the text is no year at all. Letters that look like digits count as those. The likeliest sort of slip that fits is
 * taken alone.
 */
export const plausibleYears = (text: string, first = FIRST_YEAR, last = LAST_YEAR): readonly number[] => {
  const digits = text.replace(/[il|]/g, '1').replace(/o/g, '0').replace(/\s/g, '');
  const fits = (year: number): boolean => isPlausible(year) && year >= first && year <= last;
  if (!/^\d{3,5}$/.test(digits)) return [];
  if (digits.length === 4 && isPlausible(Number(digits))) return fits(Number(digits)) ? [Number(digits)] : [];
  for (const slip of SLIPS) {
    const years = [...new Set(slip(digits).map(Number))].filter(fits);
    if (years.length > 0) return years.toSorted((a, b) => a - b);
  }
  return [];
};
