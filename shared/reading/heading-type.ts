import { headingOf } from './heading.ts';
import { organisationWordAt } from './organisation-words.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';
import { prominence, typeOf } from './row-type.ts';
import { titleWordAt } from './title-words.ts';

const MOST_WORDS = 6;
const MOST_LETTERS = 50;
const NUMBERED = /^\(?\d{1,2}(?:\.\d{1,2})?[.)]?\s/;

/** Letters set apart (`I K  D E E D`) are no words of their own. */
const joined = (text: string): string => (SPACED.test(text) ? text.replaceAll(' ', '') : single(text));

/** Capitals set apart, of which some pairs and short words stayed whole: `M I J N LO O P B A A N`. */
const SPACED = /^(?:\p{Lu}{1,3} ){4,}\p{Lu}{1,3}$/u;

const single = (text: string): string => text.replace(/(?<=(?:^|\s)\p{L})\s(?=\p{L}(?:\s|$))/gu, '');

/** Whether a row has the build of a heading: a few words by themselves, no item of a list, no sentence, no date. */
export const isBuiltAsHeading = ({ text, cells, bullet, size }: Row): boolean =>
  size > 0 &&
  !bullet &&
  cells.length === 1 &&
  text.length <= MOST_LETTERS &&
  /^[^\p{L}]{0,6}\p{L}/u.test(text) &&
  !/\d{2}|@|,|[.;]$/.test(text.replace(NUMBERED, '')) &&
  joined(text).split(' ').length <= MOST_WORDS;

type Tally = {
  rows: number;
  built: number;
  known: number;
  kinds: Set<string>;
  titles: number;
  /** Rows with a word for a function or an organisation, or with somebody's name. */
  named: number;
  prominence: number;
};

const tallied = (rows: readonly Row[]): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const type = typeOf(row);
    const tally = tallies.get(type) ?? {
      rows: 0,
      built: 0,
      known: 0,
      kinds: new Set(),
      titles: 0,
      named: 0,
      prominence: prominence(row),
    };
    tallies.set(type, tally);
    tally.rows += 1;
    if (isNamed(row)) tally.named += 1;
    if (!isBuiltAsHeading(row)) continue;
    tally.built += 1;
    const heading = headingOf(row);
    if (heading !== undefined && heading.rest === undefined) {
      tally.known += 1;
      tally.kinds.add(heading.kind);
    } else if (titleWordAt(row.text) !== -1) tally.titles += 1;
  }
  return tallies;
};

const isNamed = ({ text }: Row): boolean =>
  titleWordAt(text) !== -1 || organisationWordAt(text) !== -1 || isPersonName(text);

/** Rows of a type that few others stand out above, and that name nobody and nothing: one known heading shows what they are. */
const isSetApart = ({ rows, built, known, named, prominence }: Tally, usual: number): boolean =>
  rows >= FEWEST && built === rows && known > 0 && named === 0 && prominence >= usual + 2;

const FEWEST = 3;
/** A first heading stands below a name, a function and an address. */
const TOP = 3;

/**
 * Tells of a row whether it is a heading by its type alone, whatever its words: rows of that type are built as headings, stand out
 * from most of the text, and so many of them are headings of kinds that are known that the others must be headings too.
 */
export const headingType = (rows: readonly Row[]): ((row: Row) => boolean) => {
  const tallies = tallied(rows);
  const sizes = rows.map(prominence).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const types = new Set(
    [...tallies].flatMap(([type, tally]) => {
      const isRare = tally.rows <= Math.max(4, rows.length / 2.5);
      const isAllBuilt = tally.built * 10 >= tally.rows * 8;
      const isMostlyKnown = tally.kinds.size >= 2 && tally.known * 2 >= tally.built && tally.titles * 5 <= tally.built;
      const isHeading = isMostlyKnown ? isAllBuilt && tally.prominence > usual + 0.6 : isSetApart(tally, usual);
      return isRare && isHeading ? [type] : [];
    }),
  );
  const least = Math.min(...[...tallies].flatMap(([type, tally]) => (types.has(type) ? [tally.prominence] : [])));
  const top = new Set(rows.slice(0, TOP));
  /** `Zo kwam ik hier`, the only row of a type that is larger than the other headings. */
  const standsAbove = (row: Row): boolean =>
    prominence(row) > least + 1 && tallies.get(typeOf(row))?.rows === 1 && !top.has(row) && !isNamed(row);
  return (row) => isBuiltAsHeading(row) && (types.has(typeOf(row)) || standsAbove(row));
};
