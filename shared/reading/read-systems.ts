import type { SystemUse } from '../domain/further-facts.ts';
import type { Job, Quote } from '../domain/reading.ts';
import { joinLines } from './join-lines.ts';
import { listRows } from './list-rows.ts';
import { quote, type Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import type { Section } from './section-rows.ts';
import { announcesSystems, systemItems, systemLabel } from './system-list.ts';
import { type SystemIndex, systemIndex, systemKey, systemsIn } from './system-names.ts';

const MOST = 60;
/** A row of more words is a sentence, in which only known names count. */
const MOST_WORDS = 14;

const isSentence = ({ text }: Row): boolean =>
  /[.!?]$/.test(text) || text.split(' ').length > MOST_WORDS || /\b(?:ik|ben|heb|met|voor|van|bij|door)\b/i.test(text);

/** A line that ends in a comma, or that breaks a list of names, goes on in the next one. */
const goesOn = (row: Row, before: Row): boolean =>
  !row.bullet && row.cells.length === 1 && before.cells.length === 1 && row.bold === before.bold && !before.bullet
    ? /,$/.test(before.text) || (before.text.includes(',') && row.x === before.x && row.text.split(' ').length <= 3)
    : false;

const joined = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const before = out.at(-1);
    if (before && goesOn(row, before)) {
      const text = joinLines(before.text, row.text);
      out[out.length - 1] = { ...before, text, cells: [text] };
    } else out.push(row);
  }
  return out;
};

const ends = (row: Row): boolean => rowPeriod(row, undefined) !== undefined || row.text.includes('@');

/** What a level or a remark in the second cell of a table row says is no name. */
const namesIn = (row: Row): readonly string[] => {
  const label = systemLabel(row.text);
  if (label !== undefined) return systemItems(label);
  const [first = '', ...others] = row.cells;
  const beside = others.flatMap(systemItems);
  return [...systemItems(first), ...beside];
};

const quoted = (names: readonly string[], row: Pick<Row, 'page'>): readonly Quote[] =>
  names.map((name) => quote(name, row));

/** The systems in a list of skills at large: items that are known, or that say they are a system. */
const amongSkills = (row: Row, known: SystemIndex): readonly string[] =>
  isSentence(row)
    ? systemsIn(row.text, known)
    : row.cells
        .flatMap(systemItems)
        .filter((item) => systemsIn(`in ${item}`, known)[0] === item || /^\p{Lu}\p{Ll}*systeem\b/u.test(item));

const inSection = (section: Section, known: SystemIndex): readonly Quote[] => {
  const { kind, heading } = section;
  if (kind !== 'skills' && kind !== 'other') return [];
  if (heading && announcesSystems(heading.text)) {
    return joined(listRows(section, ends)).flatMap((row) =>
      quoted(isSentence(row) ? systemsIn(row.text, known) : namesIn(row), row),
    );
  }
  return joined(section.rows).flatMap((row) => {
    const label = systemLabel(row.text);
    return quoted(label === undefined ? amongSkills(row, known) : systemItems(label), row);
  });
};

/** The systems that one paragraph of a job names: behind a label all of them, in running text those that are known. */
const inText = (words: Quote, index: SystemIndex): readonly Quote[] => {
  const label = systemLabel(words.text)?.split(/\.\s/)[0];
  const listed = label === undefined ? [] : systemItems(label);
  return quoted([...listed, ...systemsIn(words.text, index)], words);
};

/** Systems and tools: those that a list or a job names, with the jobs that name them. */
export const readSystems = (sections: readonly Section[], jobs: readonly Job[]): readonly SystemUse[] => {
  const listed = sections.flatMap((section) => inSection(section, systemIndex([])));
  const index = systemIndex(listed.map(({ text }) => text));
  const uses = new Map<string, { readonly name: Quote; readonly jobs: Set<number> }>();
  const add = (name: Quote, job?: number): void => {
    const key = systemKey(name.text);
    const use = uses.get(key) ?? { name, jobs: new Set<number>() };
    if (job !== undefined) use.jobs.add(job);
    uses.set(key, use);
  };
  for (const name of listed) add(name);
  for (const [at, { description }] of jobs.entries()) {
    for (const name of description.flatMap((words) => inText(words, index))) add(name, at);
  }
  return [...uses.values()].slice(0, MOST).map(({ name, jobs: named }) => ({ name, jobs: [...named] }));
};
