/** Month `m` (since the year 0) as a year, `2019`. */
export const year = (m: number): string => String(Math.floor(m / 12));
/** Its month of the year, 1 to 12. */
export const monthOf = (m: number): number => (m % 12) + 1;
/** Its two digits. */
export const two = (n: number): string => String(n).padStart(2, '0');
/** As facts write it, `2019-03`. */
export const iso = (m: number): string => `${year(m)}-${two(monthOf(m))}`;
/** The month since the year 0 of a year and a month of it. */
export const at = (y: number, month: number): number => y * 12 + month - 1;
/** The months `from` to `to` of a year, as facts write an interval. */
export const within = (y: string, from: number, to: number): string =>
  from === to ? `${y}-${two(from)}` : `${y}-${two(from)}/${y}-${two(to)}`;
/** The last day of a month. */
export const lastDay = (m: number): number => new Date(Date.UTC(Number(year(m)), monthOf(m), 0)).getUTCDate();

const table = (names: string) => (m: number) => names.split(' ')[monthOf(m) - 1] ?? '';

/** Dutch months in full. */
export const full = table('januari februari maart april mei juni juli augustus september oktober november december');
/** Dutch months with a full stop where they are cut. */
export const dotted = table('jan. febr. mrt. apr. mei juni juli aug. sept. okt. nov. dec.');
/** Dutch months in three letters. */
export const short = table('jan feb mrt apr mei jun jul aug sep okt nov dec');
/** English months in full. */
export const english = table('January February March April May June July August September October November December');
/** English months in three letters. */
export const englishShort = table('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
/** German months in full. */
export const german = table('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');

/** A duration in Dutch words, both ends counted. */
export const lasting = (start: number, end: number): string => {
  const [years, months] = [Math.floor((end - start + 1) / 12), (end - start + 1) % 12];
  const parts = [years > 0 ? `${years} jaar` : '', months > 0 ? `${months} ${months === 1 ? 'maand' : 'maanden'}` : ''];
  return parts.filter(Boolean).join(' en ');
};
