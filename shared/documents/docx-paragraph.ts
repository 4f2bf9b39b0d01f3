import type { Ground } from './colour.ts';
import { shading } from './docx-colour.ts';
import { controlContent } from './docx-control.ts';
import type { DocxPlace } from './docx-place.ts';
import { shownAlternative, type TextBox, textBoxesIn } from './docx-shape.ts';
import { lookOf } from './docx-style.ts';
import type { FlowLine } from './flow-line.ts';
import { addBreak, addText, type FlowSink, flowSink, isBlank, linesOf } from './flow-sink.ts';
import type { RunLook } from './run-look.ts';
import { childOf, type Element, elementsOf, textOf } from './xml-tree.ts';

/** What a paragraph holds: its lines, and the text boxes that are anchored in it. */
export type DocxParagraph = { readonly lines: readonly FlowLine[]; readonly boxes: readonly TextBox[] };

type Inline = {
  readonly place: DocxPlace;
  readonly look: RunLook;
  readonly ground: Ground;
  readonly sink: FlowSink;
  readonly boxes: TextBox[];
};

const add = ({ sink, look, ground }: Inline, text: string): void => addText(sink, text, look, ground);

const symbol = ({ attributes }: Element): string => {
  const code = Number.parseInt(attributes.char ?? '', 16);
  return code > 32 && code < 0xffff ? String.fromCharCode(code) : '';
};

const LETTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', noBreakHyphen: '-', softHyphen: '\u00ad' };
const UNREAD = new Set([
  'rPr',
  'pPr',
  'sdtPr',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
  'fldData',
  'tabs',
  'ctrlPr',
]);

const readSpecial = ({ boxes, place, ground }: Inline, element: Element): boolean => {
  const { name, attributes } = element;
  if (name === 'lastRenderedPageBreak') place.findings.renderedBreaks += 1;
  else if (/^(?:foot|end)noteReference$/.test(name)) {
    place.findings.notes.push(`${name.replace('Reference', '')} ${attributes.id}`);
  } else if (/^(?:drawing|pict|object)$/.test(name)) boxes.push(...textBoxesIn(element, ground));
  else return false;
  return true;
};

const readRunPart = (inline: Inline, element: Element): void => {
  const { sink, place } = inline;
  const letter = LETTERS[element.name];
  if (letter !== undefined) add(inline, letter);
  else if (element.name === 't') add(inline, textOf(element));
  else if (element.name === 'sym') add(inline, symbol(element));
  else if (element.name === 'br' || element.name === 'cr') {
    if (element.attributes.type === 'page') place.findings.pageBreaks += 1;
    addBreak(sink);
  } else if (!readSpecial(inline, element)) readInline(inline, element);
};

const readRun = (inline: Inline, run: Element): void => {
  const properties = childOf(run, 'rPr');
  const style = inline.place.styles.of(childOf(properties, 'rStyle')?.attributes.val);
  const look = { ...inline.look, ...style.look, ...lookOf(properties) };
  for (const part of elementsOf(run)) readPart({ ...inline, look }, part);
};

const readPart = (inline: Inline, element: Element): void => {
  if (UNREAD.has(element.name)) return;
  if (/^(?:ins|del|moveTo|moveFrom)$/.test(element.name)) inline.place.findings.tracked = true;
  if (element.name === 'del' || element.name === 'moveFrom') return;
  if (element.name === 'r') readRun(inline, element);
  else if (element.name === 'AlternateContent') readInline(inline, shownAlternative(element));
  else if (element.name === 'sdt') readInline(inline, controlContent(element));
  else readRunPart(inline, element);
};

const readInline = (inline: Inline, element: Element | undefined): void => {
  for (const part of elementsOf(element)) readPart(inline, part);
};

/** Reads one paragraph. Deleted text, field codes and comments are left out; what a reader does not see goes to the findings. */
export const readParagraph = (element: Element, place: DocxPlace): DocxParagraph => {
  const properties = childOf(element, 'pPr');
  const styleId = childOf(properties, 'pStyle')?.attributes.val;
  const style = styleId === undefined ? place.styles.base : place.styles.of(styleId);
  const ground = shading(properties) ?? style.ground ?? place.ground;
  const [sink, boxes] = [flowSink(place.findings), [] as TextBox[]];
  readInline({ place, look: { ...place.styles.defaults, ...style.look }, ground, sink, boxes }, element);
  if (childOf(properties, 'pageBreakBefore') !== undefined) place.findings.pageBreaks += 1;
  const mark = isBlank(sink) ? '' : place.marks(childOf(properties, 'numPr') ?? style.numbering);
  return { lines: linesOf(sink, mark, style.heading), boxes };
};
