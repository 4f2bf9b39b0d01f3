import type { Block, Cv, Job, Page, Section } from '../model.ts';

export const heading = (text: string): Block => ({ type: 'heading', text });
export const line = (text: string, style?: 'bold' | 'italic' | 'grey', right?: string): Block => ({
  type: 'line',
  text,
  ...(style === undefined ? {} : { style }),
  ...(right === undefined ? {} : { right }),
});
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];
export const SPACE: Block = { type: 'space' };

/** Texts that are there, with a sign in between. */
export const joined = (between: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(between);

/** The words of a language that layouts print themselves. */
export const LABELS = {
  nl: {
    hours: 'uur per week',
    with: 'Systemen',
    period: 'Periode',
    employer: 'Organisatie',
    title: 'Functie',
    duties: 'Werkzaamheden',
    at: 'bij',
  },
  en: {
    hours: 'hours per week',
    with: 'Tools',
    period: 'Period',
    employer: 'Organisation',
    title: 'Position',
    duties: 'Responsibilities',
    at: 'at',
  },
  de: {
    hours: 'Stunden pro Woche',
    with: 'Software',
    period: 'Zeitraum',
    employer: 'Arbeitgeber',
    title: 'Position',
    duties: 'Aufgaben',
    at: 'bei',
  },
} as const;

/** Which of some wordings a CV keeps to. */
export const variantOf = (cv: Cv, below: number): number => Number(cv.id.slice(2)) % below;

const hoursOf = ({ hours }: Job, cv: Cv): string => {
  if (hours === undefined) return '';
  if (cv.language !== 'nl') return ` (${hours} ${LABELS[cv.language].hours})`;
  return (
    [` (${hours} uur per week)`, ` (${hours} uur)`, ` (${hours} u/w)`, `, ${hours} uur per week`][variantOf(cv, 4)] ??
    ''
  );
};

const kindOf = ({ kind, title }: Job): string =>
  kind === 'internship' && !/^(?:Stag|Intern|Prak)/.test(title) ? ' (stage)' : '';

/** The title with what stands behind it in brackets. */
export const titleOf = (job: Job, cv: Cv): string => `${job.title}${kindOf(job)}${hoursOf(job, cv)}`;

export const withSystems = (job: Job, { language }: Cv): readonly Block[] =>
  job.systems.length === 0 ? [] : [line(`${LABELS[language].with}: ${job.systems.join(', ')}`)];

/** A section, or nothing where it would be empty. */
export const section = (cv: Cv, name: Section, body: readonly Block[]): readonly Block[] =>
  body.length === 0 ? [] : [heading(cv.words[name]), ...body];

/** What someone did, newest first, with a time without work where it was. */
export const career = (
  cv: Cv,
  job: (job: Job) => readonly Block[],
  gap: (text: string, years: string) => readonly Block[],
): readonly Block[] =>
  cv.jobs.flatMap((one, index) => [...job(one), ...(cv.gap?.after === index ? gap(cv.gap.text, cv.gap.years) : [])]);

/** The page of a CV under its name. */
export const page = (cv: Cv, colour: string, body: readonly Block[], more: Partial<Page> = {}): Page => ({
  name: cv.name,
  headline: cv.headline,
  colour,
  body,
  ...more,
});
