import type { Box } from './glyph.ts';
import { shared } from './page-object.ts';
import { type Engine, type Pointer, viewOf } from './pdfium.ts';

/** What of an object is shown: nothing outside this box, and all inside it where the clip is a rectangle. */
export type Clip = { readonly box: Box; readonly isRectangle: boolean };

const MOST_PATHS = 20;
const MOST_SEGMENTS = 200;
const LINE = 0;
const MOVE = 2;

type Points = { readonly points: readonly (readonly [number, number])[]; readonly isStraight: boolean };

const pointsOf = ({ pdfium, scratch }: Engine, count: number, segment: (index: number) => Pointer): Points => {
  const points: (readonly [number, number])[] = [];
  let isStraight = count <= MOST_SEGMENTS;
  for (let index = 0; index < Math.min(count, MOST_SEGMENTS); index += 1) {
    const at = segment(index);
    const type = pdfium._FPDFPathSegment_GetType(at);
    isStraight &&= type === LINE || (type === MOVE && index === 0);
    pdfium._FPDFPathSegment_GetPoint(at, scratch.at, scratch.at + 4);
    const view = viewOf(pdfium);
    points.push([view.getFloat32(scratch.at, true), view.getFloat32(scratch.at + 4, true)]);
  }
  return { points, isStraight };
};

/** True for the corners of one rectangle along the axes, in order, whether or not the first is repeated. */
const areCorners = ({ points, isStraight }: Points): boolean => {
  const [first, last] = [points[0], points.at(-1)];
  const isClosed = points.length === 5 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (!isStraight || (points.length !== 4 && !isClosed)) return false;
  const corners = points.slice(0, 4);
  const alternates = corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [x, y];
    const [afterX, afterY] = corners[(index + 2) % 4] ?? [x, y];
    return x === nextX ? nextY === afterY : y === nextY && nextX === afterX;
  });
  return alternates && new Set(corners.map(([x]) => x)).size === 2 && new Set(corners.map(([, y]) => y)).size === 2;
};

const boxOf = (points: Points['points'], page: Box): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - page.left,
    top: page.top - Math.max(...ys),
    right: Math.max(...xs) - page.left,
    bottom: page.top - Math.min(...ys),
  };
};

/** True for a path that is one rectangle along the axes of its own space. */
export const isRectangle = (engine: Engine, path: Pointer): boolean => {
  const count = engine.pdfium._FPDFPath_CountSegments(path);
  if (count < 4 || count > 5) return false;
  return areCorners(pointsOf(engine, count, (index) => engine.pdfium._FPDFPath_GetPathSegment(path, index)));
};

/** The clip of an object that lies in no form; nothing where it has none. */
export const clipOf = (engine: Engine, object: Pointer, page: Box): Clip | undefined => {
  const { pdfium } = engine;
  const clip = pdfium._FPDFPageObj_GetClipPath(object);
  const count = clip === 0 ? 0 : pdfium._FPDFClipPath_CountPaths(clip);
  if (count <= 0) return undefined;
  let all: Clip | undefined;
  for (let path = 0; path < Math.min(count, MOST_PATHS); path += 1) {
    const segments = pdfium._FPDFClipPath_CountPathSegments(clip, path);
    const read = pointsOf(engine, segments, (index) => pdfium._FPDFClipPath_GetPathSegment(clip, path, index));
    if (read.points.length === 0 || segments > MOST_SEGMENTS) continue;
    const box = boxOf(read.points, page);
    const isOne = areCorners(read) && all?.isRectangle !== false;
    all = { box: all === undefined ? box : shared(all.box, box), isRectangle: isOne };
  }
  return count > MOST_PATHS && all !== undefined ? { ...all, isRectangle: false } : all;
};
