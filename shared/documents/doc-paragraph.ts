import type { Ground } from './colour.ts';
import { longShading, shortShading } from './doc-colour.ts';
import type { Span } from './doc-file.ts';
import { type Sprm, sprmsOf } from './doc-sprm.ts';
import type { DocStyle } from './doc-style.ts';
import type { DocText } from './doc-text.ts';

/** A paragraph by its characters, without the mark that ends it, and its properties. */
export type DocParagraph = {
  readonly text: Span;
  readonly style: DocStyle;
  /** How deep it lies in tables; 0 outside. */
  readonly depth: number;
  /** It ends a cell, or is the mark that ends a row, which then tells of the row's cells. */
  readonly ends?: 'cell' | 'row';
  readonly ground?: Ground;
  readonly list: number;
  readonly level: number;
  readonly breaksPage: boolean;
  readonly sprms: readonly Sprm[];
};

const CELL_MARK = 7;
const PAGE_BREAK = 12;
const PARAGRAPH_MARK = 13;
const DEEPEST_TABLE = 16;

const [IN_TABLE, ROW_END, DEPTH, INNER_CELL, INNER_ROW] = [0x2416, 0x2417, 0x6649, 0x244b, 0x244c];
const [LIST, LEVEL, NEW_PAGE, SHORT_SHADING, LONG_SHADING, OUTLINE] = [0x460b, 0x260a, 0x2407, 0x442d, 0xc64d, 0x2640];

const EMPTY = new Uint8Array();

const endsOf = (mark: number, flag: (code: number) => boolean): DocParagraph['ends'] => {
  if (flag(ROW_END) || flag(INNER_ROW)) return 'row';
  return mark === CELL_MARK || flag(INNER_CELL) ? 'cell' : undefined;
};

const groundOf = (last: (code: number) => DataView | undefined): Ground | undefined => {
  const long = last(LONG_SHADING);
  const short = last(SHORT_SHADING);
  return long !== undefined && long.byteLength >= 10 ? longShading(long) : short && shortShading(short);
};

const paragraphOf = (text: DocText, span: Span, mark: number, bytes: Uint8Array): DocParagraph => {
  const style = text.styles(bytes.length < 2 ? 0 : (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0));
  const sprms = [...style.paragraph, ...sprmsOf(bytes.length < 2 ? EMPTY : bytes.subarray(2))];
  const last = (code: number): DataView | undefined => sprms.findLast((sprm) => sprm.code === code)?.value;
  const flag = (code: number): boolean => (last(code)?.getUint8(0) ?? 0) !== 0;
  const depth = last(DEPTH)?.getUint32(0, true) ?? (flag(IN_TABLE) ? 1 : 0);
  const [ends, ground] = [depth === 0 ? undefined : endsOf(mark, flag), groundOf(last)];
  const isOutlined = (last(OUTLINE)?.getUint8(0) ?? 9) < 9;
  return {
    text: span,
    style: isOutlined ? { ...style, heading: true } : style,
    depth: Math.min(depth, DEEPEST_TABLE),
    list: last(LIST)?.getInt16(0, true) ?? 0,
    level: last(LEVEL)?.getUint8(0) ?? 0,
    breaksPage: flag(NEW_PAGE) || (mark === PAGE_BREAK && !text.sectionEnds.has(span.end)),
    sprms,
    ...(ends === undefined ? {} : { ends }),
    ...(ground === undefined ? {} : { ground }),
  };
};

/** Parts a stretch of the text at the marks that end its paragraphs. */
export const paragraphsIn = (text: DocText, { start, end }: Span): readonly DocParagraph[] => {
  const paragraphs: DocParagraph[] = [];
  let from = start;
  for (let cp = start; cp < end; cp += 1) {
    const { code, at } = text.character(cp);
    const isLast = cp === end - 1;
    const isMark = code === PARAGRAPH_MARK || code === CELL_MARK || code === PAGE_BREAK;
    if (!isMark && !isLast) continue;
    const span = { start: from, end: isMark ? cp : end };
    paragraphs.push(paragraphOf(text, span, code, text.paragraph(at).bytes));
    from = cp + 1;
  }
  return paragraphs;
};
