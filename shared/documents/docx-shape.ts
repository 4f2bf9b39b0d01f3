import { type Ground, hexColour, isNear, PAPER } from './colour.ts';
import { drawingFrame } from './docx-box.ts';
import { shapeFill } from './docx-colour.ts';
import type { Frame } from './flow-box.ts';
import { childOf, type Element, elementsOf, findElement } from './xml-tree.ts';

/** A text box: its paragraphs and tables, what they stand on, and where it floats. */
export type TextBox = { readonly content: Element; readonly ground: Ground; readonly frame: Frame };

const vmlFill = ({ attributes }: Element): Ground | undefined =>
  attributes.filled === 'f' || attributes.filled === 'false'
    ? undefined
    : hexColour(attributes.fillcolor?.split(' ')[0]);

const groundOf = (shape: Element, around: Ground): Ground => {
  const properties = childOf(shape, 'spPr');
  if (properties === undefined) return vmlFill(shape) ?? around;
  const fill = shapeFill(properties);
  const byTheme = childOf(childOf(shape, 'style'), 'fillRef')?.attributes.idx ?? '0';
  return fill ?? (byTheme !== '0' && childOf(properties, 'noFill') === undefined ? 'unknown' : around);
};

const isShape = ({ name }: Element): boolean => /^(?:wsp|shape|rect|roundrect|oval)$/.test(name);

/** The alternative that a present-day reader shows: the first choice, or the fallback where there is no choice. */
export const shownAlternative = (element: Element): Element | undefined =>
  childOf(element, 'Choice') ?? childOf(element, 'Fallback');

const isFloating = ({ name, attributes }: Element): boolean =>
  name === 'anchor' || /position\s*:\s*absolute/.test(attributes.style ?? '');

/** The text boxes in a drawing, in its order. */
export const textBoxesIn = (element: Element, ground: Ground, drawing?: Element): readonly TextBox[] => {
  if (element.name === 'txbxContent') return [{ content: element, ground, frame: drawingFrame(drawing) }];
  const inner = isShape(element) ? groundOf(element, ground) : ground;
  const shown = element.name === 'AlternateContent' ? shownAlternative(element) : undefined;
  const floating = drawing ?? (isFloating(element) ? element : undefined);
  return (shown === undefined ? elementsOf(element) : [shown]).flatMap((child) => textBoxesIn(child, inner, floating));
};

const EMU_PER_POINT = 12_700;
const LEAST_BACKDROP = 100 * EMU_PER_POINT;

const isBackdrop = (anchor: Element): boolean => {
  const { cx, cy } = childOf(anchor, 'extent')?.attributes ?? {};
  if (Number(cx) < LEAST_BACKDROP || Number(cy) < LEAST_BACKDROP) return false;
  if (findElement(anchor, 'pic') !== undefined) return true;
  const shape = findElement(anchor, 'wsp');
  if (shape === undefined) return false;
  const ground = groundOf(shape, PAPER);
  return ground === 'unknown' || !isNear(ground, PAPER);
};

/** True where a floating picture or dark shape is large enough for text to stand on, whatever it is anchored to. */
export const hasBackdrop = (element: Element): boolean =>
  (element.name === 'anchor' && isBackdrop(element)) || elementsOf(element).some(hasBackdrop);
