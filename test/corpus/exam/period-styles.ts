import { iso, type Language, lastDay, long, type Month, numberOf, short, two, yearOf } from './month-names.ts';
import { halves, quarters, seasons, thirds, vague } from './vague-periods.ts';
import { NOW, type Say } from './worded.ts';

/** A month in words or figures. */
type Side = (month: Month, language: Language) => string;

/** Start, a joint and end, each exact to the month. */
const exact =
  (side: Side, joint: string, now?: string, last: Side = side): Say =>
  (start, end, language) => ({
    text: `${side(start, language)}${joint}${end === undefined ? (now ?? NOW[language]) : last(end, language)}`,
    start: iso(start),
    end: end === undefined ? 'present' : iso(end),
  });

/** Words of its own where a job goes on. */
const orSince =
  (ended: Say, since: (month: string) => string, side: Side): Say =>
  (start, end, language) =>
    end === undefined
      ? { text: since(side(start, language)), start: iso(start), end: 'present' }
      : ended(start, end, language);

const numeric =
  (sign: string): Side =>
  (month) =>
    `${two(numberOf(month))}${sign}${yearOf(month)}`;
const named: Side = (month, language) => `${long(month, language)} ${yearOf(month)}`;
const brief: Side = (month, language) => `${short(month, language)} ${yearOf(month)}`;
const stopped: Side = (month) => {
  const name = short(month, 'nl');
  return `${name === 'mei' ? name : name === 'sep' ? 'sept.' : `${name}.`} ${yearOf(month)}`;
};
const capital: Side = (month, language) => brief(month, language).replace(/^./, (letter) => letter.toUpperCase());
const apostrophe: Side = (month, language) => `${short(month, language)} ’${two(yearOf(month) % 100)}`;
const firstDay: Side = (month) => `01-${two(numberOf(month))}-${yearOf(month)}`;
const finalDay: Side = (month) => `${lastDay(month)}-${two(numberOf(month))}-${yearOf(month)}`;
const midDay: Side = (month, language) => `${15 + (month % 3)} ${named(month, language)}`;
const endDay: Side = (month, language) => `${lastDay(month)} ${named(month, language)}`;
const dayAfter: Side = (month) => `1-${numberOf(month + 1)}-${yearOf(month + 1)}`;
const shortDay: Side = (month) => `1-${numberOf(month)}-${yearOf(month)}`;

const sharedYear: Say = (start, end, language) =>
  end !== undefined && yearOf(start) === yearOf(end) && start !== end
    ? { text: `${long(start, language)} – ${named(end, language)}`, start: iso(start), end: iso(end) }
    : exact(named, ' – ')(start, end, language);

/** Years only; one where a job began and ended in the same year. */
const years =
  (joint: string, side: (year: number) => string = String): Say =>
  (start, end, language) => {
    const [from, to] = [yearOf(start), end === undefined ? undefined : yearOf(end)];
    const text = from === to ? String(from) : `${side(from)}${joint}${to === undefined ? NOW[language] : side(to)}`;
    return { text, start: String(from), end: to === undefined ? 'present' : String(to) };
  };

const aroundMonths: Say = exact(
  (month, language) => `begin ${named(month, language)}`,
  ' – ',
  'heden',
  (month, language) => `eind ${named(month, language)}`,
);

/** Month and year where it began, the year alone where it ended. */
const roughEnd: Say = (start, end, language) =>
  end === undefined || yearOf(end) === yearOf(start)
    ? exact(named, ' - ')(start, end, language)
    : { text: `${named(start, language)} - ${yearOf(end)}`, start: iso(start), end: String(yearOf(end)) };

/** Manners in which Dutch CVs print a period, by name. */
export const DUTCH_PERIODS = {
  brief: exact(brief, ' – '),
  stopped: exact(stopped, ' - ', 'nu'),
  slash: exact(numeric('/'), ' – ', 'heden'),
  slashNow: exact(numeric('/'), ' - ', 'nu'),
  dashUpTo: exact(numeric('-'), ' t/m ', 'heden'),
  named: exact(named, ' – '),
  untilIncluded: orSince(
    exact((month, language) => `van ${named(month, language)}`, ' tot en met ', undefined, named),
    (from) => `sinds ${from}`,
    named,
  ),
  since: orSince(exact(named, ' t/m '), (from) => `vanaf ${from}`, named),
  days: exact(firstDay, ' t/m ', 'heden', finalDay),
  daysUntil: exact(shortDay, ' tot ', 'heden', dayAfter),
  longDays: exact(midDay, ' tot en met ', 'heden', endDay),
  until: exact(named, ' tot ', 'heden'),
  apostrophe: exact(apostrophe, ' – ', 'nu'),
  isoMonths: exact(iso, ' – ', 'heden'),
  points: exact(numeric('.'), '–', 'heden'),
  shared: sharedYear,
  capital: exact(capital, ' - ', 'Heden'),
  shout: exact((month, language) => brief(month, language).toUpperCase(), ' – ', 'HEDEN'),
  years: years(' – '),
  yearsUpTo: years(' t/m '),
  yearsTight: years('-'),
  yearsShort: years(' – ', (year) => `’${two(year % 100)}`),
  stoppedUpTo: exact(stopped, ' tot en met ', 'heden'),
  thirds: vague(thirds, ' – '),
  seasons: vague(seasons, ' – '),
  quarters: vague(quarters, ' t/m '),
  halves: (start, end, language) =>
    (end !== undefined && yearOf(end) < 2019 ? vague(halves, ' – ') : exact(named, ' – '))(start, end, language),
  aroundMonths,
  roughEnd,
} as const satisfies Readonly<Record<string, Say>>;

/** Manners of English CVs. */
export const ENGLISH_PERIODS = {
  brief: exact(brief, ' – ', 'Present'),
  named: exact(named, ' to '),
  slash: exact(numeric('/'), ' – ', 'now'),
  years: years(' – '),
  comma: exact((month) => `${short(month, 'en')}, ${yearOf(month)}`, ' - ', 'current'),
} as const;

/** Manners of German CVs. */
export const GERMAN_PERIODS = {
  slash: exact(numeric('/'), ' – ', 'heute'),
  named: orSince(exact(named, ' bis '), (from) => `seit ${from}`, named),
} as const;
