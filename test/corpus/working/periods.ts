import type { JobFacts } from '../facts-file.ts';
import { MOMENTS, type Moment, type Ym } from './moments.ts';

/** From one month to another, both included. */
export type Dates = { readonly start: Ym; readonly end: Ym | 'present' };
/** A period as it is printed, and what a reader may conclude from that. */
export type Period = { readonly text: string } & Pick<JobFacts, 'start' | 'end' | 'typo'>;

type Style = {
  readonly moment: Moment;
  readonly join: string;
  /** `%` is the start. */
  readonly now: string;
  readonly before?: string;
  readonly after?: 'duration' | 'linkedin';
};

const style = (moment: keyof typeof MOMENTS, join: string, now: string, more: Partial<Style> = {}): Style => ({
  moment: MOMENTS[moment],
  join,
  now,
  ...more,
});

/** The manners in which a CV writes its periods. */
export const STYLES = {
  'sept. 2019 – heden': style('dotted', ' – ', '% – heden'),
  '09/2019 - nu': style('slash', ' - ', '% - nu'),
  '2017-2019': style('year', '-', '%-heden'),
  '01-03-2018 t/m 31-12-2020': style('day', ' t/m ', '% t/m heden'),
  'sinds maart 2021': style('full', ' - ', 'sinds %'),
  "jan '19 – dec '20": style('apostrophe', ' – ', '% – nu'),
  'van mei 2016 tot en met juni 2019': style('full', ' tot en met ', 'van % tot heden', { before: 'van ' }),
  'voorjaar 2018 – najaar 2020': style('season', ' – ', '% – heden'),
  'Q3 2020 - Q1 2022': style('quarter', ' - ', '% - heden'),
  'begin 2018 – medio 2020': style('rough', ' – ', '% – heden'),
  '03-’18 t/m 12-’20': style('curly', ' t/m ', '% t/m heden'),
  '2018/03 – 2020/12': style('isoSlash', ' – ', '% – heden'),
  '03.2018 – 12.2020': style('dot', ' – ', '% – heden'),
  '1 maart 2018 – 31 december 2020': style('dayName', ' – ', 'vanaf %'),
  'Mrt 2018 / Dec 2020': style('capitalShort', ' / ', '% / heden'),
  'maart 2018 tot december 2020': style('full', ' tot ', '% tot heden'),
  'maart 2018 – december 2020 (2 jaar en 10 maanden)': style('full', ' – ', '% – heden', { after: 'duration' }),
  'maart 2018 - december 2020 (2 jaar 10 maanden)': style('full', ' - ', '% - Present', { after: 'linkedin' }),
  'March 2018 – December 2020': style('english', ' – ', '% – present'),
  'Mar 2018 to Dec 2020': style('englishShort', ' to ', '% to present'),
  'März 2018 – Dezember 2020': style('german', ' – ', 'seit %'),
  'from 2018 to 2020': style('year', ' – ', '% – present'),
  'van 2018 tot 2020': style('year', ' tot ', 'sinds %', { before: 'van ' }),
  "'17 – '19": style('shortYear', ' – ', '% – heden'),
  'eerste helft 2018 – tweede helft 2020': style('half', ' – ', '% – heden'),
  '2018-03 – 2020-12': style('iso', ' – ', '% – heden'),
  'MAART 2018 | DECEMBER 2020': style('upper', ' | ', '% | HEDEN'),
  '03-2018 tot en met 12-2020': style('dash', ' tot en met ', '% tot heden'),
  'Maart 2018 t/m december 2020': style('capital', ' t/m ', '% t/m nu'),
  '3-2018 / 12-2020': style('bare', ' / ', '% / heden'),
  '03/18 - 12/20': style('twoDigits', ' - ', '% - heden'),
  'begin maart 2018 – eind december 2020': style('beginOf', ' – ', '% – heden'),
  '01/03/2018 - 31/12/2020': style('daySlash', ' - ', '% - heden'),
  '2018 t/m 2020': style('year', ' t/m ', '% t/m heden'),
  'mrt 2018 — dec 2020': style('short', ' — ', '% — heden'),
  'maart t/m december 2020': style('full', ' t/m ', '% t/m heden'),
  'maart 2018 tot 1 januari 2021': style('full', ' tot ', '% tot heden'),
} as const satisfies Record<string, Style>;
/** The name of a manner: an example of it. */
export type StyleName = keyof typeof STYLES;

/** The months between, both ends counted; heden is December 2025. */
const duration = ({ start, end }: Dates, and: string): string => {
  const count = monthsOf(end === 'present' ? '2025-12' : end) - monthsOf(start) + 1;
  const years = Math.floor(count / 12);
  const months = count % 12;
  return [years > 0 ? `${years} jaar` : '', months > 0 ? `${months} ${months === 1 ? 'maand' : 'maanden'}` : '']
    .filter(Boolean)
    .join(and);
};
/** Months since the year 0. */
export const monthsOf = (ym: Ym): number => Number(ym.slice(0, 4)) * 12 + Number(ym.slice(5)) - 1;
/** The month with that number. */
export const ymOf = (months: number): Ym => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** A period in one of the manners. */
export const printPeriod = (dates: Dates, name: StyleName): Period => {
  const { moment, join, now, before = '', after }: Style = STYLES[name];
  const start = moment(dates.start, false);
  const behind = after === undefined ? '' : ` (${duration(dates, after === 'linkedin' ? ' ' : ' en ')})`;
  if (dates.end === 'present')
    return { text: now.replace('%', start.text) + behind, start: start.when, end: 'present' };
  const end = moment(dates.end, true);
  const facts = { start: start.when, end: end.when };
  return start.text === end.text
    ? { text: start.text, ...facts }
    : { text: between(dates, name, before + start.text, join, end.text) + behind, ...facts };
};

const between = ({ start, end }: Dates, name: StyleName, from: string, join: string, to: string): string => {
  if (name === 'maart t/m december 2020' && start.slice(0, 4) === end.slice(0, 4))
    return `${from.split(' ')[0]}${join}${to}`;
  if (name === 'maart 2018 tot 1 januari 2021')
    return `${from}${join}1 ${MOMENTS.full(ymOf(monthsOf(end) + 1), false).text}`;
  return `${from}${join}${to}`;
};

/** Only how long it took: no period. */
export const printDuration = (dates: Dates): Period => ({ text: duration(dates, ' en ') });

/** A period whose words break off behind its start. */
export const printBroken = (dates: Dates, name: StyleName): Period => {
  const { moment, join, before = '' }: Style = STYLES[name];
  const { text, when } = moment(dates.start, false);
  return { text: `${before}${text}${join.trimEnd()}`, start: when, end: 'unknown' };
};

/** The year of the end (or of the start, where it goes on) misspelt, or the period as it was where it has no year of four digits. */
export const withTypo = (period: Period, kind: number): Period => {
  const meant = (period.end === 'present' ? period.start : period.end)?.slice(0, 4) ?? '';
  const at = period.text.lastIndexOf(meant);
  if (meant === '' || at < 0) return period;
  const swapped = `${meant.slice(0, 2)}${meant.charAt(3)}${meant.charAt(2)}`;
  const before = period.end !== 'present' && Number(meant) - 10 < Number(period.start?.slice(0, 4));
  if (kind === 2 && before)
    return {
      ...period,
      text: `${period.text.slice(0, at)}${Number(meant) - 10}${period.text.slice(at + 4)}`,
      typo: true,
    };
  const wrong = kind === 0 && Number(swapped) > 2030 ? swapped : `${meant}${meant.charAt(3)}`;
  return { ...period, text: period.text.slice(0, at) + wrong + period.text.slice(at + 4), typo: true };
};

/** What of a period goes into the truth. */
export const factsOfPeriod = ({ start, end, typo }: Period): Omit<Period, 'text'> => ({
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
  ...(typo === undefined ? {} : { typo }),
});
