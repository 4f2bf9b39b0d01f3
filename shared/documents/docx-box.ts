import { type Frame, frameOf } from './flow-box.ts';
import { childOf, type Element, textOf } from './xml-tree.ts';

const EMU_PER_POINT = 12_700;
const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75, '': 0.75 };

const emu = (text: string | undefined): number | undefined =>
  text === undefined || text.trim() === '' ? undefined : Number(text) / EMU_PER_POINT;

const ofAnchor = (anchor: Element): Frame => {
  const side = (name: string) => childOf(anchor, name);
  const offset = (name: string): number | undefined => emu(textOf(childOf(side(name), 'posOffset')));
  const { cx, cy } = side('extent')?.attributes ?? {};
  const from = ['positionH', 'positionV'].map((name) => side(name)?.attributes.relativeFrom ?? '').join(' ');
  return frameOf(from, { x: offset('positionH'), y: offset('positionV'), width: emu(cx), height: emu(cy) });
};

const ofStyle = (style: string): Frame => {
  const length = (name: string): number | undefined => {
    const [, number, unit = ''] = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(-?[\\d.]+)([a-z]*)`).exec(style) ?? [];
    const size = UNITS[unit];
    return number === undefined || size === undefined ? undefined : Number(number) * size;
  };
  const [x, y] = [length('margin-left') ?? length('left'), length('margin-top') ?? length('top')];
  const from = style.match(/mso-position-[a-z-]+-relative:[^;]*/g)?.join(' ') ?? '';
  return frameOf(from, { x, y, width: length('width'), height: length('height') });
};

/** The frame of a drawing that floats, by its anchor or, in VML, by its style; nothing is known of one that stands in a line. */
export const drawingFrame = (drawing: Element | undefined): Frame => {
  if (drawing === undefined) return frameOf('', {});
  return drawing.name === 'anchor' ? ofAnchor(drawing) : ofStyle(drawing.attributes.style ?? '');
};
