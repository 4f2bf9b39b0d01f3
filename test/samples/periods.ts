import { monthNumber } from '../../shared/domain/calendar.ts';
import type { Job, When } from './candidate.ts';

const FULL = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT = 'jan feb mrt apr mei jun jul aug sept okt nov dec'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

/** Ways in which one CV writes its periods. */
export type PeriodStyle = (typeof PERIOD_STYLES)[number];
export const PERIOD_STYLES = [
  'maart 2018 - heden',
  'mrt 2018 – nu',
  'mrt. 2018 t/m heden',
  '03-2018 – heden',
  '03/2018 - heden',
  'Maart 2018 t/m heden',
  '01-03-2018 t/m heden',
  'vanaf maart 2018',
  'mrt 2018 tot heden',
  '03.2018 - heden',
  '2018/03 – heden',
  "mrt '18 – heden",
  'sinds maart 2018',
  'maart 2018 tot en met heden',
  'maart 2018 – heden (7 jaar en 10 maanden)',
] as const;

/** A period as the style writes it; a date that is only a year stays one. Empty where the job has no dates. */
export const writePeriod = ({ start, end }: Pick<Job, 'start' | 'end'>, style: PeriodStyle | 'english'): string => {
  if (start === undefined || end === undefined) return '';
  const moment = (when: When, last: boolean): string => writeMoment(when, style, last);
  if (end === 'present') return present(moment(start, false), style);
  const joint = joinOf(style);
  return `${moment(start, false)}${joint}${moment(end, true)}${style.endsWith(')') ? duration(start, end) : ''}`;
};

const joinOf = (style: PeriodStyle | 'english'): string => {
  if (style.includes('tot en met')) return ' tot en met ';
  if (/^(vanaf|sinds)|t\/m|tot /.test(style)) return ' t/m ';
  return style.includes('–') ? ' – ' : ' - ';
};

const present = (start: string, style: PeriodStyle | 'english'): string => {
  if (style === 'english') return `${start} - present`;
  if (style === 'vanaf maart 2018') return `vanaf ${start}`;
  if (style === 'sinds maart 2018') return `sinds ${start}`;
  if (style === 'mrt 2018 tot heden') return `${start} tot heden`;
  return `${start}${joinOf(style)}${style.endsWith('nu') ? 'nu' : 'heden'}`;
};

const duration = (start: When, end: When): string => {
  if (start.length === 4 || end.length === 4) return '';
  const months = monthNumber(end) - monthNumber(start) + 1;
  const years = Math.floor(months / 12);
  return ` (${[years > 0 ? `${years} jaar` : '', months % 12 > 0 ? `${months % 12} mnd` : ''].filter(Boolean).join(' en ')})`;
};

const writeMoment = (when: When, style: PeriodStyle | 'english', last: boolean): string => {
  const [year = '', month] = when.split('-');
  if (month === undefined) return year;
  const at = Number(month) - 1;
  if (style === 'english') return `${ENGLISH[at]} ${year}`;
  if (style.startsWith('01-')) return `${last ? lastDay(Number(year), at) : '01'}-${month}-${year}`;
  if (style.startsWith('03-')) return `${month}-${year}`;
  if (style.startsWith('03/')) return `${month}/${year}`;
  if (style.startsWith('03.')) return `${month}.${year}`;
  if (style.startsWith('2018/')) return `${year}/${month}`;
  if (style.includes("'18")) return `${SHORT[at]} '${year.slice(2)}`;
  if (style.startsWith('mrt.')) return `${SHORT[at]}${at === 4 ? '' : '.'} ${year}`;
  if (style.startsWith('mrt')) return `${SHORT[at]} ${year}`;
  const name = FULL[at] ?? '';
  return `${style.startsWith('M') ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name} ${year}`;
};

const lastDay = (year: number, month: number): string => String(new Date(Date.UTC(year, month + 1, 0)).getUTCDate());

/** A date in Dutch: `5 januari 2026`. Text that is no ISO date stays as it is. */
export const writeDate = (date: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return day === undefined ? date : `${Number(day)} ${FULL[Number(month) - 1]} ${year}`;
};
