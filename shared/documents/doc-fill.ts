import type { Ground } from './colour.ts';
import type { DocFile } from './doc-file.ts';

/** What the shapes of a document are filled with, by their ids: a colour, or something of which we cannot tell it. */
export type DocFills = ReadonlyMap<number, Ground>;

const DRAWINGS = 50;
const HEADER = 8;
const CONTAINER = 0xf;
const DRAWING = 0xf002;
const SHAPE = 0xf00a;
const OPTIONS = 0xf00b;
const PICTURE_FRAME = 75;
const PICTURE = 0x104;
const FILL_TYPE = 0x180;
const FILL_COLOUR = 0x181;
const FILL_FLAGS = 0x1bf;
const FILLED = 0x10;
const USES_FILLED = 0x100000;
const DEEPEST = 12;

type Shape = { readonly id: number; readonly isPicture: boolean };

const optionsIn = (view: DataView, at: number, count: number, end: number): ReadonlyMap<number, number> => {
  const most = Math.min(count, Math.floor((end - at) / 6));
  const entries = Array.from({ length: Math.max(0, most) }, (_, index): [number, number] => [
    view.getUint16(at + index * 6, true) & 0x3fff,
    view.getUint32(at + index * 6 + 2, true),
  ]);
  return new Map(entries);
};

const groundOf = (options: ReadonlyMap<number, number>, { isPicture }: Shape): Ground | undefined => {
  const flags = options.get(FILL_FLAGS) ?? 0;
  if (isPicture || options.has(PICTURE)) return 'unknown';
  if ((flags & USES_FILLED) !== 0 && (flags & FILLED) === 0) return undefined;
  const colour = options.get(FILL_COLOUR) ?? 0xffffff;
  if ((options.get(FILL_TYPE) ?? 0) !== 0 || colour > 0xffffff) return 'unknown';
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
};

const readRecords = (view: DataView, from: number, end: number, depth: number, fills: Map<number, Ground>): void => {
  let shape: Shape | undefined;
  for (let at = from; at + HEADER <= end; ) {
    const head = view.getUint16(at, true);
    const [kind, length] = [view.getUint16(at + 2, true), view.getUint32(at + 4, true)];
    const [start, next] = [at + HEADER, Math.min(end, at + HEADER + length)];
    if ((head & 0xf) === CONTAINER && depth < DEEPEST) readRecords(view, start, next, depth + 1, fills);
    else if (kind === SHAPE && start + 4 <= next)
      shape = { id: view.getUint32(start, true), isPicture: head >>> 4 === PICTURE_FRAME };
    else if (kind === OPTIONS && shape !== undefined) {
      const ground = groundOf(optionsIn(view, start, head >>> 4, next), shape);
      if (ground !== undefined) fills.set(shape.id, ground);
    }
    at = next;
  }
};

/** Reads the fills of all shapes. A shape without any is not among them. */
export const readDocFills = (doc: DocFile): DocFills => {
  const { view } = doc.table(DRAWINGS);
  const fills = new Map<number, Ground>();
  if (view.byteLength < HEADER) return fills;
  let at = HEADER + view.getUint32(4, true);
  while (at + 1 + HEADER <= view.byteLength) {
    if (view.getUint16(at + 3, true) !== DRAWING) break;
    const end = at + 1 + HEADER + view.getUint32(at + 5, true);
    readRecords(view, at + 1, Math.min(end, view.byteLength), 0, fills);
    at = end;
  }
  return fills;
};
