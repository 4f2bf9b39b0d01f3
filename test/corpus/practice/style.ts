import type { Random } from '../../samples/random.ts';
import type { PeriodStyle } from './model.ts';
import { EXACT } from './periods.ts';
import { VAGUE } from './vague-periods.ts';

/** How one CV words things; drawn once, so that a CV is of a piece. */
export type Style = {
  readonly period: PeriodStyle;
  /** The manner of jobs that began before a month; writers remember less of old jobs. */
  readonly old: PeriodStyle;
  readonly oldBefore: number;
  /** Now and then a job is remembered by a season, a quarter or the part of a year. */
  readonly vague: PeriodStyle;
  readonly place: 'comma' | 'brackets' | 'in' | 'none';
  readonly hours: 'brackets' | 'note' | 'period';
  readonly tools: 'note' | 'sentence' | 'none';
  readonly education: 'items' | 'lines' | 'table' | 'stacked' | 'pairs';
  readonly trainings: 'years-first' | 'years-last' | 'plain' | 'table' | 'with-education';
  readonly systems: 'line' | 'bullets' | 'table';
  readonly references: 'request' | 'lines' | 'table' | 'quotes' | 'per-job' | 'none' | 'both' | 'stacked';
  readonly offer: 'pairs' | 'lines' | 'none';
  readonly volunteer: 'section' | 'among' | 'none';
};

type Choices = readonly [string, ...string[]];
const DUTCH = Object.keys(EXACT).filter((name) => !/^(?:en|de)[A-Z]/.test(name)) as unknown as Choices;
const ENGLISH = Object.keys(EXACT).filter((name) => /^en[A-Z]/.test(name)) as unknown as Choices;
const OLD: Choices = ['years', 'yearsWide', 'yearsThrough', 'yearsUntil'];
const VAGUES = Object.keys(VAGUE).filter((name) => name !== 'winter') as unknown as Choices;

const manner = (name: string): PeriodStyle => {
  const found = EXACT[name] ?? VAGUE[name];
  if (!found) throw new Error(`no manner of periods named ${name}`);
  return found;
};

/** The styles of one language. `turn` walks through the manners of periods, so that the set holds each of them. */
export const styleOf = (random: Random, lang: 'nl' | 'en' | 'de', turn: number): Style => {
  const own = lang === 'en' ? ENGLISH : lang === 'de' ? (['deFull'] as const) : DUTCH;
  const name = own[turn % own.length] ?? own[0];
  const old = lang === 'nl' ? random.pick(OLD) : 'enYears';
  return {
    period: manner(name),
    old: manner(lang === 'de' ? name : old),
    oldBefore: random.below(3) === 0 ? 2012 * 12 : 0,
    vague: manner(lang === 'nl' ? random.pick(VAGUES) : name),
    place: random.pick(['comma', 'comma', 'brackets', 'in', 'none']),
    hours: random.pick(['brackets', 'note', 'period']),
    tools: random.pick(['note', 'note', 'sentence', 'none']),
    education: random.pick(['items', 'items', 'lines', 'table', 'stacked', 'pairs']),
    trainings: random.pick(['years-first', 'years-last', 'plain', 'table', 'with-education']),
    systems: random.pick(['line', 'line', 'bullets', 'table']),
    references: random.pick([
      'request',
      'request',
      'lines',
      'lines',
      'table',
      'quotes',
      'per-job',
      'none',
      'both',
      'stacked',
    ]),
    offer: random.pick(['pairs', 'lines', 'lines', 'none']),
    volunteer: random.pick(['section', 'among', 'none', 'none']),
  };
};
