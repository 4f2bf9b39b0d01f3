import type { z } from 'zod';
import type { Random } from '../../samples/random.ts';
import type { JobFacts, SystemFacts, TrainingFacts } from '../facts-file.ts';
import { type Bank, columns } from './bank.ts';
import type { Body, Item, Job } from './model.ts';
import type { Style } from './style.ts';

type Training = z.infer<typeof TrainingFacts>;
type System = z.infer<typeof SystemFacts>;

/** Trainings with the year that the CV gives. */
export type Trained = { readonly facts: Training; readonly year: number; readonly printed: string };

const KNOWN = /^(?:BHV|VCA|Prince2|IPMA)|certificaat/i;

/** Two to five trainings of a field, from the year that the candidate is 19. A certificate that its name does not tell says that it is one. */
export const trainingsOf = (random: Random, field: Bank, lang: string, born: number): readonly Trained[] =>
  random.some(field.trainings ?? [], 2 + random.below(4)).map((line) => {
    const [kind, name] = columns(line);
    const told = kind !== 'certificate' || KNOWN.test(name);
    const printed = told ? name : `${name} (${lang === 'nl' ? 'certificaat' : 'certificate'})`;
    const first = Math.max(2009, born + 19);
    return { facts: { name, kind: kind as Training['kind'] }, year: first + random.below(2026 - first), printed };
  });

/** Trainings as items of the section of educations, each with a word that tells it is a course. */
export const trainingItems = (all: readonly Trained[]): readonly Item[] =>
  all.map(({ facts, year, printed }) => ({
    date: String(year),
    head: facts.kind === 'training' ? `Training ${printed}` : printed,
    sub: '',
    tail: '',
  }));

/** The trainings under a heading of their own. */
export const trainingBody = (all: readonly Trained[], style: Style['trainings'], lang: string): Body => {
  const sorted = all.toSorted((a, b) => b.year - a.year);
  if (style === 'table' && lang === 'nl')
    return { kind: 'table', head: ['Jaar', 'Cursus'], rows: sorted.map((t) => [String(t.year), t.printed]) };
  if (style === 'years-first') return { kind: 'pairs', pairs: sorted.map((t) => [String(t.year), t.printed] as const) };
  return { kind: 'bullets', lines: sorted.map((t) => (style === 'plain' ? t.printed : `${t.printed}, ${t.year}`)) };
};

const titlesWith = (jobs: readonly Job[], name: string): readonly string[] =>
  jobs.flatMap(({ facts, tools, notes, duties }) => {
    const told = tools.includes(name) && [...notes, ...duties].some((text) => text.includes(name));
    return facts !== 'gap' && told && facts.title ? [facts.title] : [];
  });

/** The systems that the CV names in its jobs or its list. */
export const systemsOf = (jobs: readonly Job[], listed: readonly string[]): System[] => {
  const named = new Set([...listed, ...jobs.flatMap((job) => job.tools)]);
  return [...named]
    .map((name) => ({ name, usedIn: [...new Set(titlesWith(jobs, name))] }))
    .filter(({ name, usedIn }) => usedIn.length > 0 || listed.includes(name));
};

const SKILLED = ['goed', 'gevorderd', 'basis', 'expert'] as const;

/** A list of systems under its heading. */
export const systemBody = (random: Random, names: readonly string[], style: Style['systems'], lang: string): Body => {
  if (style === 'table' && lang === 'nl')
    return { kind: 'table', head: ['Systeem', 'Niveau'], rows: names.map((name) => [name, random.pick(SKILLED)]) };
  return style === 'bullets' ? { kind: 'bullets', lines: names } : { kind: 'lines', lines: [names.join(', ')] };
};

/** Jobs of the truth: those printed, without gaps. */
export const factsOfJobs = (jobs: readonly Job[]): JobFacts[] =>
  jobs.flatMap(({ facts }) => (facts === 'gap' ? [] : [facts]));
