import type { Random } from '../../samples/random.ts';
import { GAPS, INTERNSHIP_LINES, SIDE_LINES, VOLUNTEER_LINES } from './banks/side.ts';
import { GENERIC_LINES, SITUATIONS, TASKS } from './banks/wordings.ts';
import type { JobItem, Plan } from './cv.ts';
import {
  factsOfPeriod,
  monthsOf,
  type Period,
  printBroken,
  printDuration,
  printPeriod,
  STYLES,
  type StyleName,
  withTypo,
  ymOf,
} from './periods.ts';
import type { Spell } from './spells.ts';

/** What is odd about the period of one job. */
export type Odd = 'typo' | 'duration' | 'broken';

/** How one CV writes its jobs. */
export type Manner = {
  readonly hours: 'title' | 'period' | 'line';
  readonly place: 'none' | 'none' | 'comma' | 'te' | 'brackets' | 'firm';
  readonly text: 'bullets' | 'prose' | 'star';
  readonly results: boolean;
  /** Jobs of a side kind stand among the others, marked as what they are. */
  readonly merged: boolean;
};

/** A choice of manners. */
export const mannerOf = ({ language, layout }: Plan, random: Random): Manner => ({
  hours: random.pick(['title', 'period', 'line']),
  place: random.pick(['none', 'none', 'comma', 'te', 'brackets', 'firm']),
  text:
    language === 'nl' && layout !== 'secondment-form'
      ? random.pick(['bullets', 'bullets', 'bullets', 'prose', 'star'])
      : 'bullets',
  results: language === 'nl' && (layout === 'secondment-form' || random.below(3) === 0),
  merged: random.below(2) === 0,
});

/** The sentences of a field, dealt out one job after the other; general ones where they have run out. */
export const dealer = ({ language, size }: Plan, random: Random) => {
  const decks = new Map<Spell['field'], string[]>();
  const general = [...random.some<string>(GENERIC_LINES[language], 9)];
  return (field: Spell['field'], count: number): readonly string[] => {
    const deck = decks.get(field) ?? [...random.some(field.lines, 99)];
    decks.set(field, deck);
    // The longest CVs say the same of more than one job, as long CVs do.
    if (size === 3 && deck.length < count) deck.push(...random.some(field.lines, 99));
    const own = deck.splice(0, count);
    return [...own, ...general.splice(0, Math.max(0, Math.min(2, count - own.length)))];
  };
};

const styleOf = ({ style, quirks, language }: Plan, random: Random): StyleName => {
  if (!quirks.has('mixed-styles') || language !== 'nl' || random.below(3) === 0) return style;
  const dutch = (Object.keys(STYLES) as StyleName[]).filter((name) => !/March|Mar |März|from |10 maanden/.test(name));
  return dutch[random.below(dutch.length)] ?? style;
};

/** `odd`: what is odd about it, if anything. */
const periodOf = (spell: Spell, plan: Plan, odd: Odd | undefined, random: Random): Period => {
  if (odd === 'duration') return printDuration(spell.dates);
  if (odd === 'broken') return printBroken(spell.dates, plan.style);
  const period = printPeriod(spell.dates, styleOf(plan, random));
  return odd === 'typo' ? withTypo(period, random.below(3)) : period;
};

const employerText = ({ employer, place, firm }: Spell, manner: Manner): string => {
  if (employer === '' || place === '' || employer.includes(place)) return employer;
  const texts = {
    none: employer,
    comma: `${employer}, ${place}`,
    te: `${employer} te ${place}`,
    brackets: `${employer} (${place})`,
    firm: firm ? `${employer} (${firm})` : employer,
  };
  return texts[manner.place];
};

const SUFFIX = {
  nl: { internship: ' (stage)', volunteer: ' (vrijwilliger)' },
  en: { internship: ' (internship)', volunteer: ' (volunteer)' },
  de: { internship: ' (Praktikum)', volunteer: ' (Ehrenamt)' },
} as const;
const titleText = ({ title, kind, hours }: Spell, { language }: Plan, manner: Manner): string => {
  const marked =
    manner.merged && kind !== 'work' && !/stage|stagiair|vrijwillig/i.test(title)
      ? `${title}${SUFFIX[language][kind]}`
      : title;
  return hours !== undefined && manner.hours === 'title'
    ? `${marked} (${hours} ${language === 'nl' ? 'uur' : 'hours'})`
    : marked;
};

const SIDE_BANKS = { internship: INTERNSHIP_LINES, volunteer: VOLUNTEER_LINES, work: SIDE_LINES } as const;

/** One job as it is printed. `lines` still have their systems marked. */
export const printJob = (
  spell: Spell,
  plan: Plan,
  manner: Manner,
  lines: readonly string[],
  odd: Odd | undefined,
  random: Random,
): JobItem => {
  const period = periodOf(spell, plan, odd, random);
  const { hours } = spell;
  const perWeek = hours === undefined ? '' : `${hours} ${plan.language === 'nl' ? 'uur per week' : 'hours per week'}`;
  return {
    facts: {
      title: spell.title,
      employer: spell.employer,
      ...factsOfPeriod(period),
      kind: spell.kind,
      ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    },
    title: titleText(spell, plan, manner),
    employer: employerText(spell, manner),
    period: hours !== undefined && manner.hours === 'period' ? `${period.text} (${perWeek})` : period.text,
    ...(hours !== undefined && manner.hours === 'line' ? { hours: perWeek } : {}),
    lines: manner.text === 'star' && spell.kind === 'work' && lines.length > 1 ? star(lines, spell, random) : lines,
    prose: manner.text !== 'bullets',
    ...(manner.results && manner.text !== 'star' && lines.length > 1
      ? { result: random.pick(spell.field.results) }
      : {}),
  };
};

const star = (lines: readonly string[], { field }: Spell, random: Random): readonly string[] => [
  `Situatie: ${random.pick(SITUATIONS)}`,
  `Taak: ${random.pick(TASKS)}`,
  `Actie: ${lines.join('. ')}`,
  `Resultaat: ${random.pick(field.results)}`,
];

/** The sentences of a side job. */
export const sideLines = ({ kind }: Spell, { language }: Plan, random: Random): readonly string[] =>
  language === 'nl' ? random.some<string>(SIDE_BANKS[kind], random.below(3)) : [];

/** The time between two jobs, as a CV may mention it. It is no job. */
export const printGap = (before: Spell, after: Spell, plan: Plan, random: Random): JobItem => ({
  title: random.pick(GAPS),
  employer: '',
  period: printPeriod(
    { start: ymOf(monthsOf(before.dates.end) + 1), end: ymOf(monthsOf(after.dates.start) - 1) },
    plan.style,
  ).text,
  lines: [],
  prose: false,
});
