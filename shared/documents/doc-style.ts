import type { DocFile } from './doc-file.ts';
import { lookWith } from './doc-look.ts';
import { type Sprm, sprmsOf } from './doc-sprm.ts';
import type { RunLook } from './run-look.ts';

/** A style: its look, and for a paragraph its properties, laid over those that it is based on. */
export type DocStyle = { readonly look: RunLook; readonly paragraph: readonly Sprm[]; readonly heading: boolean };

/** Gives a style by its number; one that is not there has no look. */
export type DocStyles = (number: number) => DocStyle;

const STYLES = 1;
const NO_BASE = 0xfff;
const PARAGRAPH_STYLE = 1;
const DEEPEST = 20;
const NONE: DocStyle = { look: {}, paragraph: [], heading: false };
/** The numbers of Word's own styles: headings 1 to 9, title and subtitle. */
const isHeading = (number: number): boolean => (number >= 1 && number <= 9) || number === 62 || number === 74;
const HEADING_NAME = /^(?:heading|kop|title|titel|subtitle|ondertitel)\b/i;

const even = (at: number): number => at + (at & 1);

type Raw = {
  readonly base: number;
  readonly heading: boolean;
  readonly paragraph: readonly Sprm[];
  readonly characters: readonly Sprm[];
};

const rawStyle = (bytes: Uint8Array, baseSize: number): Raw => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [sti, kinds, counts] = [0, 2, 4].map((at) => view.getUint16(at, true)) as [number, number, number];
  const length = view.getUint16(baseSize, true) * 2;
  const name = Buffer.from(bytes.subarray(baseSize + 2, baseSize + 2 + length)).toString('utf16le');
  const lists: Uint8Array[] = [];
  for (let at = even(baseSize + 4 + length); lists.length < (counts & 0xf) && at + 2 <= bytes.length; ) {
    const size = view.getUint16(at, true);
    lists.push(bytes.subarray(at + 2, at + 2 + size));
    at = even(at + 2 + size);
  }
  const isParagraph = (kinds & 0xf) === PARAGRAPH_STYLE;
  return {
    base: kinds >>> 4,
    heading: isHeading(sti & 0xfff) || HEADING_NAME.test(name),
    paragraph: isParagraph ? sprmsOf((lists[0] ?? new Uint8Array()).subarray(2)) : [],
    characters: sprmsOf(lists[isParagraph ? 1 : lists.length - 1] ?? new Uint8Array()),
  };
};

const rawStyles = (doc: DocFile): readonly (Raw | undefined)[] => {
  const { bytes, view } = doc.table(STYLES);
  if (bytes.length === 0) return [];
  const [header, count, baseSize] = [0, 2, 4].map((at) => view.getUint16(at, true)) as [number, number, number];
  const styles: (Raw | undefined)[] = [];
  for (let at = 2 + header; styles.length < count && at + 2 <= bytes.length; ) {
    const size = view.getUint16(at, true);
    styles.push(size === 0 ? undefined : rawStyle(bytes.subarray(at + 2, at + 2 + size), baseSize));
    at = even(at + 2 + size);
  }
  return styles;
};

/** Reads the styles of the document. Throws a `RangeError` where they are damaged. */
export const readDocStyles = (doc: DocFile): DocStyles => {
  const raws = rawStyles(doc);
  const known = new Map<number, DocStyle>();
  const resolve = (number: number, depth: number): DocStyle => {
    const raw = raws[number];
    if (raw === undefined || depth > DEEPEST) return NONE;
    const found = known.get(number);
    if (found !== undefined) return found;
    const base = raw.base === NO_BASE ? NONE : resolve(raw.base, depth + 1);
    const look = lookWith(base.look, raw.characters, base.look, () => ({}));
    const made = { look, paragraph: [...base.paragraph, ...raw.paragraph], heading: base.heading || raw.heading };
    known.set(number, made);
    return made;
  };
  return (number) => resolve(number, 0);
};
