import type { DocFile, Stream } from './doc-file.ts';

/** Properties that hold for the characters from `start` up to `end`, by their places in the stream. */
export type Stretch = { readonly start: number; readonly end: number; readonly bytes: Uint8Array };

const CHARACTERS = 12;
const PARAGRAPHS = 13;
const PAGE = 512;
const PARAGRAPH_ENTRY = 13;
const NOTHING = new Uint8Array();

/** The index of the last of `count` numbers from `from` on that is not above `value`; -1 where all are. */
const lastBelow = (view: DataView, from: number, count: number, value: number): number => {
  let [low, high] = [-1, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.getUint32(from + middle * 4, true) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

const characterBytes = (page: Uint8Array, offset: number): Uint8Array =>
  page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0));

/** The first two bytes are the number of the style. */
const paragraphBytes = (page: Uint8Array, offset: number): Uint8Array => {
  const words = page[offset] ?? 0;
  if (words > 0) return page.subarray(offset + 1, offset + 2 * words);
  return page.subarray(offset + 2, offset + 2 + 2 * (page[offset + 1] ?? 0));
};

const inPage = (text: Stream, number: number, at: number, kind: typeof CHARACTERS | typeof PARAGRAPHS): Stretch => {
  const page = text.bytes.subarray(number * PAGE, (number + 1) * PAGE);
  if (page.length < PAGE) throw new RangeError('A page of properties is missing.');
  const view = new DataView(page.buffer, page.byteOffset, PAGE);
  const count = view.getUint8(PAGE - 1);
  const index = Math.min(lastBelow(view, 0, count + 1, at), count - 1);
  if (index < 0) return { start: at, end: at + 1, bytes: NOTHING };
  const [start, end] = [view.getUint32(index * 4, true), view.getUint32(index * 4 + 4, true)];
  const size = kind === CHARACTERS ? 1 : PARAGRAPH_ENTRY;
  const offset = 2 * view.getUint8((count + 1) * 4 + index * size);
  const read = kind === CHARACTERS ? characterBytes : paragraphBytes;
  return { start, end: Math.max(end, at + 1), bytes: offset === 0 || at >= end ? NOTHING : read(page, offset) };
};

const lookup = (doc: DocFile, kind: typeof CHARACTERS | typeof PARAGRAPHS): ((at: number) => Stretch) => {
  const { view } = doc.table(kind);
  const count = Math.max(0, Math.floor((view.byteLength - 4) / 8));
  let last: Stretch = { start: 0, end: 0, bytes: NOTHING };
  return (at) => {
    if (at >= last.start && at < last.end) return last;
    const index = count === 0 ? -1 : Math.min(lastBelow(view, 0, count + 1, at), count - 1);
    if (index < 0) return { start: at, end: at + 1, bytes: NOTHING };
    last = inPage(doc.text, view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff, at, kind);
    return last;
  };
};

/** Finds the properties of a character by its place in the stream. */
export const characterProperties = (doc: DocFile): ((at: number) => Stretch) => lookup(doc, CHARACTERS);

/** Finds the style and the properties of the paragraph that a character ends. */
export const paragraphProperties = (doc: DocFile): ((at: number) => Stretch) => lookup(doc, PARAGRAPHS);
