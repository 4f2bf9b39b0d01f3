import { BARS, LAYOUT_BAR } from './bars.ts';
import type { CorpusEntry } from './facts-file.ts';
import { FIELDS, type Field, type Outcome } from './score.ts';
import { f1, precision, recall, type Tally, tallied } from './tally.ts';

/** One document with what became of its fields. `lost`: quotes of facts that do not stand in the document. */
export type Scored = {
  readonly entry: CorpusEntry;
  readonly outcomes: readonly Outcome[];
  readonly lost: readonly string[];
  readonly state: string;
};

const BARRED = FIELDS.filter((field) => BARS[field] !== undefined);

const number = (value: number): string => value.toFixed(3);

const fieldLines = (tallies: ReadonlyMap<Field, Tally>): readonly string[] =>
  FIELDS.flatMap((field) => {
    const tally = tallies.get(field);
    if (!tally) return [];
    const bar = BARS[field];
    const below = bar !== undefined && f1(tally) < bar ? '  BELOW' : '';
    const counts = `${tally.right} right, ${tally.false} false, ${tally.missed} missed`;
    const figures = [precision(tally), recall(tally), f1(tally)].map(number).join('  ');
    return [`  ${field.padEnd(12)} ${figures}  ${bar === undefined ? '    ' : bar.toFixed(2)}  ${counts}${below}`];
  });

const groups = (
  scored: readonly Scored[],
  by: (entry: CorpusEntry) => string,
): ReadonlyMap<string, readonly Scored[]> => {
  const found = new Map<string, Scored[]>();
  for (const one of scored) found.set(by(one.entry), [...(found.get(by(one.entry)) ?? []), one]);
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const groupLines = (scored: readonly Scored[], by: (entry: CorpusEntry) => string): readonly string[] =>
  [...groups(scored, by)].map(([name, members]) => {
    const tallies = tallied(members.flatMap(({ outcomes }) => outcomes));
    const figures = BARRED.map((field) => {
      const value = f1(tallies.get(field) ?? { right: 0, false: 0, missed: 0 });
      return `${number(value)}${value < LAYOUT_BAR ? '<' : ' '}`.padStart(BARRED_WIDTH);
    });
    return `  ${name.padEnd(24)} ${String(members.length).padStart(3)} ${figures.join('')}`;
  });

const BARRED_WIDTH = 11;

const errorsOf = ({ outcomes }: Scored): readonly Outcome[] =>
  outcomes.filter(({ field, is }) => is !== 'right' && BARS[field] !== undefined);

const show = ({ field, is, truth, found }: Outcome): string =>
  `      ${field}: ${is}${truth === undefined ? '' : `, is "${truth}"`}${found === undefined ? '' : `, found "${found}"`}`;

const MOST_SHOWN = 12;

const worstLines = (scored: readonly Scored[], count: number): readonly string[] =>
  scored
    .filter((one) => errorsOf(one).length > 0)
    .toSorted((a, b) => errorsOf(b).length - errorsOf(a).length || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, count)
    .flatMap((one) => {
      const errors = errorsOf(one);
      const { id, layout, engine } = one.entry;
      const more = errors.length > MOST_SHOWN ? [`      and ${errors.length - MOST_SHOWN} more`] : [];
      return [
        `    ${id} ${layout}/${engine} ${one.state}: ${errors.length} wrong`,
        ...errors.slice(0, MOST_SHOWN).map(show),
        ...more,
      ];
    });

/** What a set falls short in, a line each; empty where every bar is met. `overall`: the bars of single layouts are not asked. */
export const shortcomings = (scored: readonly Scored[], overall = false): readonly string[] => {
  const tallies = tallied(scored.flatMap(({ outcomes }) => outcomes));
  const whole = BARRED.flatMap((field) => {
    const value = f1(tallies.get(field) ?? { right: 0, false: 0, missed: 0 });
    return value < (BARS[field] ?? 0) ? [`${field} ${number(value)} < ${BARS[field]}`] : [];
  });
  const layouts = [...groups(scored, ({ layout }) => layout)].flatMap(([layout, members]) => {
    const own = tallied(members.flatMap(({ outcomes }) => outcomes));
    return BARRED.flatMap((field) => {
      const value = f1(own.get(field) ?? { right: 0, false: 0, missed: 0 });
      return value < LAYOUT_BAR ? [`layout ${layout}: ${field} ${number(value)} < ${LAYOUT_BAR}`] : [];
    });
  });
  const lost = scored.flatMap(({ entry, lost: quotes }) =>
    quotes.map((text) => `${entry.id}: no such words: "${text}"`),
  );
  return [...whole, ...(overall ? [] : layouts), ...lost];
};

/** The report of one set: per field, per layout, per engine, the worst documents, and what falls short. */
export const reportOf = (name: string, scored: readonly Scored[], worst: number): string =>
  [
    `${name}: ${scored.length} documents`,
    `  ${'field'.padEnd(12)} prec.  recall F1     bar`,
    ...fieldLines(tallied(scored.flatMap(({ outcomes }) => outcomes))),
    '',
    `  ${'layout'.padEnd(24)}   n ${BARRED.map((field) => field.padStart(BARRED_WIDTH)).join('')}`,
    ...groupLines(scored, ({ layout }) => layout),
    '',
    `  ${'engine'.padEnd(24)}   n`,
    ...groupLines(scored, ({ engine }) => engine),
    '',
    `  worst ${worst}`,
    ...worstLines(scored, worst),
    '',
    ...shortcomings(scored).map((line) => `  BELOW THE BAR  ${line}`),
    '',
  ].join('\n');
