/**
 * Where a text box floats and how large it is, in points; what the document does not tell is absent. `from` names what its place
 * is measured from, so that only places from the same are compared.
 */
export type Frame = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly from: string;
};

/** In points: a sidebar is at least so high and at most so wide. */
const LEAST_HEIGHT = 180;
const MOST_WIDTH = 260;

/** A frame of what is known: numbers that are none are left out. */
export const frameOf = (from: string, sides: Readonly<Record<string, number | undefined>>): Frame => ({
  from,
  ...Object.fromEntries(Object.entries(sides).filter(([, value]) => Number.isFinite(value))),
});

/** True for a narrow and high box that floats beside the text. */
export const isSidebar = ({ width, height }: Frame): boolean =>
  width !== undefined && height !== undefined && width <= MOST_WIDTH && height >= LEAST_HEIGHT;

type Placed<T> = { readonly box: T; readonly x: number; readonly y: number; readonly width: number };

/** Boxes that share a part of their width are one column. Columns come from left to right. */
const columnsOf = <T>(boxes: readonly Placed<T>[]): readonly (readonly Placed<T>[])[] => {
  const columns: { right: number; readonly boxes: Placed<T>[] }[] = [];
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last === undefined || box.x >= last.right) columns.push({ right: box.x + box.width, boxes: [box] });
    else {
      last.boxes.push(box);
      last.right = Math.max(last.right, box.x + box.width);
    }
  }
  return columns.map((column) => column.boxes.toSorted((a, b) => a.y - b.y));
};

/**
 * Text boxes that float from one paragraph, as a person reads them: column by column, each from top to bottom. The document's
 * order stands where one of them does not tell its place or measures it from something else than the others.
 */
export const boxesInOrder = <T extends { readonly frame: Frame }>(boxes: readonly T[]): readonly T[] => {
  const placed = boxes.flatMap((box) => {
    const { x, y, width } = box.frame;
    const isComparable = box.frame.from === boxes[0]?.frame.from;
    return !isComparable || x === undefined || y === undefined || width === undefined ? [] : [{ box, x, y, width }];
  });
  return placed.length < boxes.length ? boxes : columnsOf(placed).flatMap((column) => column.map(({ box }) => box));
};
