import type { Ground } from './colour.ts';
import type { FlowLine } from './flow-line.ts';
import { addBreak, addText, type FlowSink, flowSink, linesOf } from './flow-sink.ts';
import type { OdtPlace } from './odt-place.ts';
import { isShape, type OdtBox, odtBoxesIn } from './odt-shape.ts';
import type { RunLook } from './run-look.ts';
import { type Element, elementsOf } from './xml-tree.ts';

/** What a paragraph holds: its lines, and what is drawn from it. */
export type OdtParagraph = { readonly lines: readonly FlowLine[]; readonly boxes: readonly OdtBox[] };

type Inline = {
  readonly place: OdtPlace;
  readonly look: RunLook;
  readonly ground: Ground;
  readonly sink: FlowSink;
  readonly boxes: OdtBox[];
};

const MOST_SPACES = 200;
/** Comments, placeholders (`<Naam>`), what is said of a picture, and the small text over a word. */
const UNREAD = new Set(['annotation', 'annotation-end', 'placeholder', 'title', 'desc', 'ruby-text', 'number']);

const add = ({ sink, look, ground }: Inline, text: string): void => addText(sink, text, look, ground);

const spaces = ({ attributes }: Element): string => {
  const count = Number(attributes.c ?? 1);
  return ' '.repeat(Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPACES) : 1);
};

const readHidden = (inline: Inline, { attributes }: Element): void => {
  if (attributes['is-hidden'] !== 'false')
    add({ ...inline, look: { ...inline.look, vanish: true } }, attributes['string-value'] ?? '');
};

const readSpan = (inline: Inline, span: Element): void => {
  const { look } = inline.place.styles.of('text', span.attributes['style-name']);
  readInline(
    { ...inline, look: { ...inline.look, ...look, ...(inline.place.isHidden ? { vanish: true } : {}) } },
    span,
  );
};

const readMark = ({ place, boxes, ground }: Inline, element: Element): boolean => {
  if (element.name === 'soft-page-break') place.findings.renderedBreaks += 1;
  else if (element.name === 'note') place.notes.push(...elementsOf(element).filter(({ name }) => name === 'note-body'));
  else if (/^change(?:-start|-end)?$/.test(element.name)) place.findings.tracked = true;
  else if (isShape(element)) boxes.push(...odtBoxesIn(element, ground, place.styles));
  else return UNREAD.has(element.name);
  return true;
};

const readPart = (inline: Inline, part: Element | string): void => {
  if (typeof part === 'string') add(inline, part.replace(/[ \t\r\n]+/g, ' '));
  else if (part.name === 's') add(inline, spaces(part));
  else if (part.name === 'tab') add(inline, '\t');
  else if (part.name === 'line-break') addBreak(inline.sink);
  else if (part.name === 'span') readSpan(inline, part);
  else if (part.name === 'hidden-text') readHidden(inline, part);
  else if (!readMark(inline, part)) readInline(inline, part);
};

const readInline = (inline: Inline, element: Element): void => {
  for (const part of element.children) readPart(inline, part);
};

const isHiddenParagraph = (element: Element): boolean =>
  elementsOf(element).some(
    ({ name, attributes }) => name === 'hidden-paragraph' && attributes['is-hidden'] !== 'false',
  );

/** Reads one paragraph or heading; `mark` is what its list puts before it. What a reader does not see goes to the findings. */
export const readOdtParagraph = (element: Element, place: OdtPlace, mark: string): OdtParagraph => {
  const style = place.styles.of('paragraph', element.attributes['style-name']);
  const isHidden = place.isHidden || isHiddenParagraph(element);
  const [sink, boxes] = [flowSink(place.findings), [] as OdtBox[]];
  const look = isHidden ? { ...style.look, vanish: true } : style.look;
  const inside = { ...place, isHidden };
  readInline({ place: inside, look, ground: style.ground ?? place.ground, sink, boxes }, element);
  if (style.breaksPage) place.findings.pageBreaks += 1;
  return { lines: linesOf(sink, mark, element.name === 'h' || style.heading), boxes };
};
