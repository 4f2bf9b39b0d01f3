import type { DocFile } from './doc-file.ts';

/** Gives the mark before a paragraph of a list: `• `, or its number; empty for a paragraph outside any list. */
export type DocMarks = (list: number, level: number) => string;

type Level = { readonly start: number; readonly format: number; readonly text: string };
type List = { readonly id: number; readonly levels: readonly Level[] };

const LISTS = 73;
const USES = 74;
const LIST_SIZE = 28;
const USE_SIZE = 16;
const NUMBERS = 0;
const NO_MARK = 255;

const levelAt = (view: DataView, at: number): { readonly level: Level; readonly next: number } => {
  const text = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(text, true);
  const codes = Array.from({ length }, (_, index) => view.getUint16(text + 2 + index * 2, true));
  const level = { start: view.getInt32(at, true), format: view.getUint8(at + 4), text: String.fromCharCode(...codes) };
  return { level, next: text + 2 + length * 2 };
};

/** The levels of all lists stand behind the table of the lists. */
const readLists = (doc: DocFile): readonly List[] => {
  const { view } = doc.table(LISTS);
  if (view.byteLength < 2) return [];
  let at = doc.placeOf(LISTS).end;
  return Array.from({ length: view.getUint16(0, true) }, (_, index) => {
    const place = 2 + index * LIST_SIZE;
    const isSimple = (view.getUint8(place + 26) & 1) === 1;
    const levels = Array.from({ length: isSimple ? 1 : 9 }, () => {
      const { level, next } = levelAt(doc.tables.view, at);
      at = next;
      return level;
    });
    return { id: view.getInt32(place, true), levels };
  });
};

const readUses = (doc: DocFile): readonly number[] => {
  const { view } = doc.table(USES);
  if (view.byteLength < 4) return [];
  const count = Math.min(view.getUint32(0, true), Math.floor((view.byteLength - 4) / USE_SIZE));
  return Array.from({ length: count }, (_, index) => view.getInt32(4 + index * USE_SIZE, true));
};

const tablesOf = (doc: DocFile): { readonly lists: readonly List[]; readonly uses: readonly number[] } => {
  try {
    return { lists: readLists(doc), uses: readUses(doc) };
  } catch (error) {
    if (error instanceof RangeError) return { lists: [], uses: [] };
    throw error;
  }
};

/**
 * Reads the lists of the document. Numbers count on through it; only plain numbers are written out. Where the tables of the lists
 * are damaged every item has a bullet: the text itself does not depend on them.
 */
export const readDocMarks = (doc: DocFile): DocMarks => {
  const { lists, uses } = tablesOf(doc);
  const byId = new Map(lists.map(({ id, levels }) => [id, levels]));
  const counts = new Map<string, number>();
  return (use, number) => {
    if (use < 1 || use > 0x7ff) return '';
    const level = byId.get(uses[use - 1] ?? 0)?.[number];
    if (level?.format === NO_MARK) return '';
    if (level?.format !== NUMBERS) return '• ';
    const key = `${uses[use - 1]}/${number}`;
    const count = (counts.get(key) ?? level.start - 1) + 1;
    counts.set(key, count);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the place of a number is the number of its level.
    const isPlain = /^[^\u0000-\u0008]*[\u0000-\u0008][^\u0000-\u0008]*$/.test(level.text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
    return isPlain ? `${level.text.replace(/[\u0000-\u0008]/, String(count))} ` : '';
  };
};
