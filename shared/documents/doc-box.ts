import type { Ground } from './colour.ts';
import { isNear, PAPER } from './colour.ts';
import type { DocFile, Span, Story } from './doc-file.ts';
import type { DocFills } from './doc-fill.ts';
import { type Frame, frameOf } from './flow-box.ts';

/** A text box: its text, what that stands on (its own fill, if any), and where it floats. */
export type DocBox = { readonly text: Span; readonly ground?: Ground; readonly frame: Frame };

/** The text boxes of one part of the document, by the character that each is anchored to. */
export type DocBoxes = {
  readonly at: ReadonlyMap<number, DocBox>;
  /** Those inside groups of shapes, which are anchored to no character of their own. */
  readonly loose: readonly DocBox[];
  /** A picture or a shape that is not white is large enough for text to stand on. */
  readonly hasBackdrop: boolean;
};

const ANCHORS = { main: 40, headers: 41 } as const;
const TEXTS = { main: 56, headers: 58 } as const;
const BOXES = { main: 'boxes', headers: 'headerBoxes' } as const satisfies Record<keyof typeof TEXTS, Story>;
const ANCHOR = 26;
const TEXT = 22;
const TWIPS = 20;
const LEAST_BACKDROP = 100;

type Anchor = { readonly at: number; readonly shape: number; readonly frame: Frame };

const countOf = (view: DataView, size: number): number => Math.max(0, Math.floor((view.byteLength - 4) / (size + 4)));

const anchorsOf = (doc: DocFile, part: keyof typeof ANCHORS): readonly Anchor[] => {
  const { view } = doc.table(ANCHORS[part]);
  const count = countOf(view, ANCHOR);
  return Array.from({ length: count }, (_, index) => {
    const entry = (count + 1) * 4 + index * ANCHOR;
    const side = (offset: number): number => view.getInt32(entry + offset, true) / TWIPS;
    const [x, y, width, height] = [side(4), side(8), side(12) - side(4), side(16) - side(8)];
    const frame = frameOf(String(view.getUint16(entry + 20, true) & 0x1e), { x, y, width, height });
    const at = doc.stories[part].start + view.getUint32(index * 4, true);
    return { at, shape: view.getUint32(entry, true), frame };
  });
};

const textsOf = (doc: DocFile, part: keyof typeof TEXTS): readonly (Span & { readonly shape: number })[] => {
  const { view } = doc.table(TEXTS[part]);
  const [count, { start, end }] = [countOf(view, TEXT), doc.stories[BOXES[part]]];
  const from = (index: number): number => Math.min(end, start + view.getUint32(index * 4, true));
  return Array.from({ length: count }, (_, index) => {
    const entry = (count + 1) * 4 + index * TEXT;
    const shape = view.getUint16(entry + 8, true) === 1 ? 0 : view.getUint32(entry + 14, true);
    return { start: from(index), end: from(index + 1), shape };
  }).filter(({ shape, ...text }) => shape !== 0 && text.end > text.start);
};

const isBackdrop = ({ shape, frame }: Anchor, fills: DocFills): boolean => {
  const ground = fills.get(shape);
  const isLarge = (frame.width ?? 0) >= LEAST_BACKDROP && (frame.height ?? 0) >= LEAST_BACKDROP;
  return isLarge && ground !== undefined && (ground === 'unknown' || !isNear(ground, PAPER));
};

/** Reads the text boxes of the main text or of the headers. */
export const readDocBoxes = (doc: DocFile, part: 'main' | 'headers', fills: DocFills): DocBoxes => {
  const anchors = anchorsOf(doc, part);
  const byShape = new Map(anchors.map((anchor) => [anchor.shape, anchor]));
  const [at, loose] = [new Map<number, DocBox>(), [] as DocBox[]];
  for (const { shape, ...text } of textsOf(doc, part)) {
    const anchor = byShape.get(shape);
    const ground = fills.get(shape);
    const box = { text, frame: anchor?.frame ?? frameOf('', {}), ...(ground === undefined ? {} : { ground }) };
    if (anchor === undefined) loose.push(box);
    else at.set(anchor.at, box);
  }
  return { at, loose, hasBackdrop: anchors.some((anchor) => isBackdrop(anchor, fills)) };
};
