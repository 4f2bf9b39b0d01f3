import type { Random } from '../../samples/random.ts';
import { type Bank, columns } from './bank.ts';
import { type Case, datesOf, type Facts, nameOf, remarkOf, SCHOOLS, SECONDARY, STATUS } from './education-words.ts';
import type { Body, Item } from './model.ts';
import type { Style } from './style.ts';

/** An education as printed, in parts, and what they say. */
export type Education = {
  readonly facts: Facts;
  readonly date: string;
  readonly name: string;
  readonly institute: string;
  /** How it ended, in words; empty where years alone tell it. */
  readonly remark: string;
};

const one = (random: Random, line: string, kind: Case, end: number, lang: string, mark: string): Education => {
  const [level, name, institute] = columns(line);
  const now = lang === 'en' ? 'present' : lang === 'de' ? 'heute' : 'heden';
  const { date, ...when } = datesOf(kind, end, level === 'mbo' ? 3 : level === 'wo-master' ? 2 : 4, now, mark);
  const status = STATUS[kind];
  const facts = { name, level: level as NonNullable<Facts['level']>, institute, status, ...when };
  return {
    facts,
    date,
    name: nameOf(random, level, name, institute, lang),
    institute,
    remark: remarkOf(random, kind, lang, level),
  };
};

const secondary = (random: Random, end: number, mark: string, years: boolean): Education => {
  const name = random.pick(SECONDARY);
  const institute = random.pick(SCHOOLS as [string, ...string[]]);
  const date = years ? `${end - 5} ${mark} ${end}` : '';
  const when = years ? { start: String(end - 5), end: String(end) } : {};
  const facts: Facts = { name, level: 'secondary', institute, status: 'completed', ...when };
  return { facts, date, name, institute, remark: years ? '' : 'diploma behaald' };
};

/** One to four educations of a field, newest first; at least one is completed. `born` is a year. */
export const educationsOf = (
  random: Random,
  field: Bank,
  lang: 'nl' | 'en' | 'de',
  born: number,
): readonly Education[] => {
  const drawn = random.some(field.education ?? [], lang === 'nl' ? 1 + random.below(3) : 2);
  const lines = drawn.toSorted((a, b) => RANKS.indexOf(columns(b)[0]) - RANKS.indexOf(columns(a)[0]));
  const mark = random.pick(['-', '–', 't/m', '–']).replace('t/m', lang === 'nl' ? 't/m' : '–');
  const cases: readonly [Case, ...Case[]] = ['years', 'years', 'done', 'year', 'not-done', 'bare'];
  const made = lines.map((line, at) => {
    const end = Math.min(born + 22, 2023 - 4 * (lines.length - 1)) + 4 * (lines.length - 1 - at);
    const kind =
      at === lines.length - 1
        ? random.pick<Case>(['years', 'year', 'done'])
        : random.pick<Case>([...cases, ...(at === 0 ? (['going'] as const) : [])]);
    return one(random, line, kind, end, lang, mark);
  });
  const school =
    lang === 'nl' && random.below(2) === 0
      ? [secondary(random, Math.min(born + 22, 2023 - 4 * (lines.length - 1)) - 4, mark, random.below(3) > 0)]
      : [];
  return [...made, ...school];
};

const RANKS = ['mbo', 'hbo-associate', 'hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctorate'];

const itemOf = (e: Education): Item => ({ date: e.date, head: e.name, sub: e.institute, tail: e.remark });
const said = (e: Education): string =>
  e.remark.startsWith('diploma:') ? e.remark.slice(9) : e.remark || (e.date ? 'ja' : '');

/** The educations under their heading, in the manner of the style. */
export const educationBody = (
  all: readonly Education[],
  style: Style['education'],
  lang: string,
  extra: readonly Item[],
): Body => {
  if (style === 'table' && lang === 'nl' && extra.length === 0) {
    const rows = all.map((e) => [e.date, e.name, e.institute, said(e)]);
    return { kind: 'table', head: ['Jaar', 'Opleiding', 'Instituut', 'Diploma'], rows };
  }
  if (style === 'lines' || style === 'pairs') {
    const items = [...all.map(itemOf), ...extra];
    if (style === 'pairs' && items.every((item) => item.date)) {
      return {
        kind: 'pairs',
        pairs: items.map((i) => [i.date, [i.head, i.sub, i.tail].filter(Boolean).join(', ')] as const),
      };
    }
    const lines = items.map(
      (i) =>
        `${[i.head, i.sub].filter(Boolean).join(', ')}${i.date ? ` (${i.date})` : ''}${i.tail ? `, ${i.tail}` : ''}`,
    );
    return { kind: 'bullets', lines };
  }
  return { kind: 'items', items: [...all.map(itemOf), ...extra] };
};
