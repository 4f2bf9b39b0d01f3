import type { Random } from '../../samples/random.ts';
import type { JobFacts } from '../facts-file.ts';
import type { Stay } from './career.ts';
import type { Job, Period } from './model.ts';
import { full, iso, year } from './months.ts';
import type { Style } from './style.ts';
import { misspelt, VAGUE } from './vague-periods.ts';

/** What befalls single periods of a CV: a slip of the pen, none at all, a bare duration, an end that breaks off. */
export type Slip = 'typo' | 'none' | 'duration' | 'open' | 'winter' | 'reversed';

/** How jobs of a CV are worded beside its style: slips by the job's place in the list, and the language. */
export type JobWords = {
  readonly style: Style;
  readonly lang: 'nl' | 'en' | 'de';
  readonly slips: Readonly<Record<number, Slip>>;
};

const slipped = (period: Period, slip: Slip, stay: Stay, random: Random): Period => {
  if (slip === 'none') return { text: '' };
  if (slip === 'duration')
    return { text: random.pick(['2 jaar en 4 maanden', '1½ jaar', '9 maanden', 'ruim drie jaar']) };
  if (slip === 'typo') return misspelt(period, random.below(2) === 0) ?? period;
  if (slip === 'reversed') {
    const { start, end } = stay.span;
    return end === 'present' ? { text: `heden – ${full(start)} ${year(start)}`, start: iso(start), end } : period;
  }
  if (slip === 'open') {
    const y = String(Math.floor(stay.span.start / 12));
    return { text: `${y} – ?`, start: y, end: 'unknown' };
  }
  return VAGUE.winter?.(stay.span, random) ?? period;
};

const periodOf = (stay: Stay, at: number, { style, slips }: JobWords, random: Random): Period => {
  const vague = at > 0 && stay.span.end !== 'present' && random.below(9) === 0;
  const manner = vague ? style.vague : stay.span.start < style.oldBefore ? style.old : style.period;
  const period = manner(stay.span, random);
  const slip = slips[at];
  return slip ? slipped(period, slip, stay, random) : period;
};

const HOURS = {
  nl: ['uur per week', 'uur p/w', 'uur'],
  en: ['hours per week', 'hrs/week', 'hours a week'],
  de: ['Stunden pro Woche', 'Std./Woche', 'Stunden'],
} as const;
const MORE = [
  'Reden van vertrek: einde contract',
  'Team: 12 personen',
  'Reden van vertrek: einde project',
  'Leiding aan: 4 medewerkers',
] as const;
const TOOLS = {
  nl: ['Systemen', 'Gewerkt met', 'Applicaties', 'Tools', 'Gebruikte software'],
  en: ['Tools', 'Systems used', 'Software', 'Tools', 'Systems'],
  de: ['Software', 'Programme', 'Software', 'Software', 'Programme'],
} as const;

const employerOf = (stay: Stay, { style, lang }: JobWords): string => {
  const firm = stay.firm ? `${stay.employer} (${stay.firm})` : stay.employer;
  if (!stay.place || style.place === 'none') return firm;
  if (style.place === 'brackets' && !stay.firm) return `${firm} (${stay.place})`;
  return style.place === 'in' ? `${firm} ${lang === 'nl' ? 'te' : 'in'} ${stay.place}` : `${firm}, ${stay.place}`;
};

const titleOf = (stay: Stay, { style, lang }: JobWords, hours: string): string => {
  const kind = stay.kind === 'internship' ? (stay.title.length % 2 ? ' (stage)' : ' (afstudeerstage)') : '';
  const part =
    stay.hours && style.hours === 'brackets' ? ` (${stay.hours} ${lang === 'nl' ? hours : HOURS[lang][1]})` : '';
  return `${stay.title}${kind}${part}`;
};

const factsOf = (stay: Stay, period: Period): JobFacts | 'gap' => {
  if (stay.kind === 'gap') return 'gap';
  const { text: _, ...when } = period;
  return {
    title: stay.title,
    ...(stay.employer ? { employer: stay.employer } : {}),
    ...when,
    kind: stay.kind,
    ...(stay.hours ? { hoursPerWeek: stay.hours } : {}),
  };
};

/** A stay as the CV prints it, and what the print says. */
export const jobOf = (stay: Stay, at: number, words: JobWords, random: Random): Job => {
  const { style, lang } = words;
  const period = periodOf(stay, at, words, random);
  const hours = random.pick(HOURS[lang]);
  const tools = style.tools === 'none' ? [] : stay.tools;
  const sentence = tools.length > 0 && style.tools === 'sentence' && lang === 'nl';
  const inNote =
    stay.hours && style.hours === 'note'
      ? [`${lang === 'nl' ? 'Omvang' : 'Hours'}: ${stay.hours} ${HOURS[lang][0]}`]
      : [];
  return {
    facts: factsOf(stay, period),
    title: titleOf(stay, words, hours),
    employer: employerOf(stay, words),
    house: stay.employer,
    period:
      stay.hours && style.hours === 'period'
        ? [period.text, `${stay.hours} ${HOURS[lang][0]}`].filter(Boolean).join(', ')
        : period.text,
    duties: [...stay.duties, ...(sentence ? [`Alle gegevens bijgehouden in ${tools.join(' en ')}.`] : [])],
    tools,
    ...(stay.via ? { via: stay.via } : {}),
    notes: [
      ...inNote,
      ...(lang === 'nl' && stay.kind === 'work' && stay.duties.length > 0 && random.below(9) === 0
        ? [random.pick(MORE)]
        : []),
      ...(tools.length > 0 && !sentence ? [`${random.pick(TOOLS[lang])}: ${tools.join(', ')}`] : []),
    ],
  };
};
