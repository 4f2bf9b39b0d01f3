import {
  at,
  ENGLISH,
  exact,
  type Form,
  GERMAN,
  iso,
  joined,
  lastDay,
  MONTHS,
  named,
  number,
  SHORT,
  THREE,
  two,
  upper,
  yearOf,
  years,
} from './months.ts';

const firstToLast: Form = (start, end) => ({
  ...exact(start, end),
  text: `01-${number(start)}-${yearOf(start)} ${end === undefined ? '- heden' : `t/m ${lastDay(end)}-${number(end)}-${yearOf(end)}`}`,
});
const dayInWords: Form = (start, end) => ({
  ...exact(start, end),
  text: `1 ${named(MONTHS)(start)} ${end === undefined ? 'tot heden' : `tot 1 ${named(MONTHS)(end + 1)}`}`,
});
const fromTill: Form = (start, end) => ({
  ...exact(start, end),
  text: `van ${named(MONTHS)(start)} ${end === undefined ? 'tot nu' : `tot en met ${named(MONTHS)(end)}`}`,
});
const withLength: Form = (start, end) => {
  const months = (end ?? 24311) - start + 1;
  const [y, m] = [Math.floor(months / 12), months % 12];
  const length = [y > 0 ? `${y} jaar` : '', m > 0 ? `${m} ${m === 1 ? 'maand' : 'maanden'}` : '']
    .filter(Boolean)
    .join(' en ');
  return {
    ...joined(named(SHORT), ' – ', 'heden')(start, end),
    text: `${joined(named(SHORT), ' – ', 'heden')(start, end).text} (${length})`,
  };
};

/** How a whole CV writes its periods. */
export const FORMS: Readonly<Record<'nl' | 'en' | 'de', readonly Form[]>> = {
  nl: [
    joined(named(MONTHS), ' – ', 'heden'),
    joined((m) => `${number(m)}/${yearOf(m)}`, ' - ', 'nu'),
    years(' - ', 'heden'),
    firstToLast,
    joined(named(SHORT), ' t/m ', 'heden'),
    joined((m) => `${THREE[at(m)]} '${two(yearOf(m) % 100)}`, ' – ', 'nu'),
    fromTill,
    joined((m) => iso(m), ' / ', 'heden'),
    joined((m) => `${number(m)}.${yearOf(m)}`, ' – ', 'heden'),
    dayInWords,
    joined((m) => `${yearOf(m)} (${THREE[at(m)]})`, ' – ', 'heden'),
    joined(upper, ' – ', 'HEDEN'),
    withLength,
    joined(named(MONTHS), ' tot en met ', '', 'sinds'),
    joined(named(THREE), ' t/m ', '', 'vanaf'),
    joined((m) => `${at(m) + 1}-${yearOf(m)}`, ' tot ', 'nu'),
    years(' t/m ', 'nu'),
  ],
  en: [
    joined(named(ENGLISH), ' – ', 'present'),
    joined((m) => `${(ENGLISH[at(m)] ?? '').slice(0, 3)} ${yearOf(m)}`, ' - ', 'Present'),
    joined((m) => `${number(m)}/${yearOf(m)}`, ' – ', 'now'),
    joined(named(ENGLISH), ' to ', '', 'since'),
  ],
  de: [joined(named(GERMAN), ' – ', '', 'seit')],
};
