import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CorpusEntry } from './facts-file.ts';

const MEGABYTE = 1_000_000;
/** The last one is for measuring only; the others are learned from. */
const SETS = ['working', 'practice', 'exam', 'further', 'testing'] as const;

const folderOf = (set: string): URL => new URL(`${set}/`, import.meta.url);
const read = (set: string): CorpusEntry[] =>
  z.array(CorpusEntry).parse(JSON.parse(readFileSync(new URL('corpus.json', folderOf(set)), 'utf8')));
const sets = SETS.filter((set) => existsSync(new URL('corpus.json', folderOf(set)))).map((set) => ({
  set,
  entries: read(set),
}));
const namesOf = (entries: readonly CorpusEntry[], name: (entry: CorpusEntry) => string): ReadonlySet<string> =>
  new Set(entries.map(name));
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((name) => other.has(name));
const titlesOf = (entries: readonly CorpusEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ facts }) => facts.jobs.flatMap(({ title }) => title?.toLowerCase() ?? [])));

describe.for(sets)('the $set set', ({ set, entries }) => {
  test('has a file for each entry, and an entry for each of its documents', () => {
    expect(entries.filter(({ file }) => !existsSync(new URL(file, folderOf(set))))).toEqual([]);
    const own = entries.flatMap(({ file }) => (file.startsWith('documents/') ? [file.slice('documents/'.length)] : []));
    expect(own.toSorted()).toEqual(readdirSync(new URL('documents/', folderOf(set))).toSorted());
  });

  test('stays within eight megabytes', () => {
    const own = entries.filter(({ file }) => file.startsWith('documents/'));
    const sizes = own.map(({ file }) => statSync(new URL(file, folderOf(set))).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * MEGABYTE);
  });

  test('has files of the type that each entry names', () => {
    expect(entries.filter(({ file, type }) => !file.endsWith(`.${type}`))).toEqual([]);
  });

  test('names no system of a job that its CV does not have', () => {
    const strangers = entries.flatMap(({ id, facts }) => {
      const titles = new Set(facts.jobs.map(({ title }) => title));
      return facts.systems.flatMap(({ usedIn }) =>
        usedIn.filter((title) => !titles.has(title)).map((title) => `${id} ${title}`),
      );
    });
    expect(strangers).toEqual([]);
  });

  test('has at least nine layouts, five engines and several kinds of file', () => {
    expect(namesOf(entries, ({ layout }) => layout).size).toBeGreaterThanOrEqual(9);
    expect(namesOf(entries, ({ engine }) => engine).size).toBeGreaterThanOrEqual(5);
    expect(namesOf(entries, ({ type }) => type).size).toBeGreaterThanOrEqual(2);
  });
});

test.for(sets.filter(({ set }) => set !== 'further'))('the $set set has some scans', ({ entries }) => {
  expect(entries.filter(({ scanned }) => scanned).length).toBeGreaterThanOrEqual(1);
});

describe('the corpus', () => {
  const all = sets.flatMap(({ entries }) => entries);

  test('gives each document an id of its own', () => {
    expect(namesOf(all, ({ id }) => id).size).toBe(all.length);
  });

  test('has at least 240 documents', () => {
    expect(all.length).toBeGreaterThanOrEqual(240);
  });

  const measured = all.filter(({ id }) => id.startsWith('f-'));
  const learned = all.filter(({ id }) => !id.startsWith('f-'));

  test('measures on layouts that nothing was learned from', () => {
    const layouts = namesOf(learned, ({ layout }) => layout);
    expect(
      shared(
        namesOf(measured, ({ layout }) => layout),
        layouts,
      ),
    ).toEqual([]);
  });

  test('measures on titles of which hardly one was learned from', () => {
    expect(shared(titlesOf(measured), titlesOf(learned)).length).toBeLessThanOrEqual(titlesOf(measured).size / 8);
  });

  const personsOf = (entries: readonly CorpusEntry[]): readonly string[] =>
    entries.flatMap(({ id, facts }) => (id.startsWith('bid-') ? [] : (facts.name ?? [])));

  test('names no person of the set that it measures with twice, in whatever set', () => {
    const persons = personsOf(measured);
    expect(new Set(persons).size).toBe(persons.length);
    expect(shared(new Set(persons), new Set(personsOf(learned)))).toEqual([]);
  });
});
