import { type Ground, isNear, PAPER } from './colour.ts';
import { type Frame, frameOf } from './flow-box.ts';
import { lengthOf } from './odt-look.ts';
import type { OdtStyles } from './odt-style.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';

/** A text box or a shape with text in it: its paragraphs and tables, what they stand on, and where it floats. */
export type OdtBox = { readonly content: Element; readonly ground: Ground; readonly frame: Frame };

const SHAPE =
  /^(?:frame|g|custom-shape|rect|ellipse|circle|polygon|polyline|path|caption|regular-polygon|line|connector)$/;
const LEAST_BACKDROP = 100;

/** True for an element that is drawn. */
export const isShape = ({ name }: Element): boolean => SHAPE.test(name);

const frameIn = ({ attributes }: Element, box: Element): Frame => {
  const { 'anchor-type': anchor = '', x, y, width, height } = attributes;
  if (anchor === 'as-char') return frameOf('', {});
  const high = lengthOf(height) ?? lengthOf(box.attributes['min-height']);
  return frameOf(anchor, { x: lengthOf(x), y: lengthOf(y), width: lengthOf(width), height: high });
};

/** The text boxes in what is drawn, in its order. */
export const odtBoxesIn = (element: Element, around: Ground, styles: OdtStyles): readonly OdtBox[] => {
  if (element.name === 'g') return elementsOf(element).flatMap((child) => odtBoxesIn(child, around, styles));
  if (!isShape(element)) return [];
  const ground = styles.of('graphic', element.attributes['style-name']).ground ?? around;
  const content = element.name === 'frame' ? childOf(element, 'text-box') : element;
  return content === undefined ? [] : [{ content, ground, frame: frameIn(element, content) }];
};

const isBackdrop = (shape: Element, styles: OdtStyles): boolean => {
  const [width = 0, height = 0] = [lengthOf(shape.attributes.width), lengthOf(shape.attributes.height)];
  if (width < LEAST_BACKDROP || height < LEAST_BACKDROP) return false;
  if (childOf(shape, 'image') !== undefined) return true;
  const ground = styles.of('graphic', shape.attributes['style-name']).ground ?? PAPER;
  return ground === 'unknown' || !isNear(ground, PAPER);
};

/** True where a picture or a dark shape is large enough for text to stand on, whatever it is anchored to. */
export const hasOdtBackdrop = (element: Element, styles: OdtStyles): boolean =>
  (isShape(element) && isBackdrop(element, styles)) ||
  elementsOf(element).some((child) => hasOdtBackdrop(child, styles));
