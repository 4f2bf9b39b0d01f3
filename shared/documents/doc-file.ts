import type { OleFile } from './ole-file.ts';

/** A stream with its numbers, little endian. Reading beyond its end throws a `RangeError`. */
export type Stream = { readonly bytes: Uint8Array; readonly view: DataView };

/** The parts of the text, in the order in which they stand behind each other, with their lengths in characters. */
export const STORIES = [
  'main',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;
export type Story = (typeof STORIES)[number];

/** A part of the text by its first character and the one behind its last. */
export type Span = { readonly start: number; readonly end: number };

/** A DOC of Word 97 or later, as its header describes it. */
export type DocFile = {
  /** The stream `WordDocument`, and the table stream that belongs to it. */
  readonly text: Stream;
  readonly tables: Stream;
  readonly stories: Readonly<Record<Story, Span>>;
  /** The bytes of a structure in the table stream by its number in the header; empty where there is none. */
  readonly table: (index: number) => Stream;
  /** Where such a structure stands in the table stream. */
  readonly placeOf: (index: number) => Span;
};

const WORD_97 = 0xa5ec;
const FIRST_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LENGTHS_AT = 76;
const STRUCTURES_AT = 154;

/** A stream of these bytes. */
export const streamOf = (bytes: Uint8Array): Stream => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

const storiesOf = ({ view }: Stream): DocFile['stories'] => {
  let start = 0;
  const spans = STORIES.map((story, index): [Story, Span] => {
    const end = start + view.getUint32(LENGTHS_AT + index * 4, true);
    const span = { start, end };
    start = end;
    return [story, span];
  });
  return Object.fromEntries(spans) as Record<Story, Span>;
};

/** Opens the text of a Word document; or says why it is not read. Throws a `RangeError` where it is damaged. */
export const openDoc = (ole: OleFile): DocFile | 'wrong-type' | 'encrypted' => {
  const bytes = ole.stream('WordDocument');
  if (bytes === undefined) return 'wrong-type';
  const text = streamOf(bytes);
  const [ident, version, flags] = [0, 2, 10].map((at) => text.view.getUint16(at, true));
  if (ident !== WORD_97 || (version ?? 0) < FIRST_VERSION) return 'wrong-type';
  if (((flags ?? 0) & ENCRYPTED) !== 0) return 'encrypted';
  const tableBytes = ole.stream(((flags ?? 0) & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (tableBytes === undefined) throw new RangeError('The table stream is missing.');
  const tables = streamOf(tableBytes);
  const placeOf = (index: number): Span => {
    const [start, length] = [0, 4].map((at) => text.view.getUint32(STRUCTURES_AT + index * 8 + at, true));
    return { start: start ?? 0, end: (start ?? 0) + (length ?? 0) };
  };
  const table = (index: number): Stream => {
    const { start, end } = placeOf(index);
    if (end > tableBytes.length) throw new RangeError('A structure ends beyond its stream.');
    return streamOf(tableBytes.subarray(start, end));
  };
  return { text, tables, stories: storiesOf(text), table, placeOf };
};
