import { isNear } from './colour.ts';
import { type Ground, shading } from './docx-colour.ts';
import type { DocxPlace } from './docx-findings.ts';
import { type DocxLine, lineOfPieces, type Piece } from './docx-line.ts';
import { shownAlternative, type TextBox, textBoxesIn } from './docx-shape.ts';
import { lookOf, type RunLook } from './docx-style.ts';
import { asQuote, isReadable, normalText } from './normal-text.ts';
import { childOf, type Element, elementsOf, textOf } from './xml-tree.ts';

const DEFAULT_SIZE = 10;
const SMALLEST = 2;

/** What a paragraph holds: its lines, and the text boxes that are anchored in it. */
export type DocxParagraph = { readonly lines: readonly DocxLine[]; readonly boxes: readonly TextBox[] };

type Sink = { readonly lines: Piece[][]; readonly boxes: TextBox[]; hidden: string };
type Inline = { readonly place: DocxPlace; readonly look: RunLook; readonly ground: Ground; readonly sink: Sink };

const isShown = (look: RunLook, around: Ground): boolean => {
  const ground = look.ground ?? around;
  if (look.vanish === true || (look.size ?? DEFAULT_SIZE) <= SMALLEST) return false;
  return look.colour === undefined || look.colour === 'auto' || ground === 'unknown' || !isNear(look.colour, ground);
};

const endHidden = ({ sink, place }: Inline): void => {
  const text = normalText(sink.hidden);
  if (isReadable(text)) place.findings.hidden.push(asQuote(text));
  sink.hidden = '';
};

const addText = (inline: Inline, text: string): void => {
  const { sink, look, ground } = inline;
  if (!isShown(look, ground)) {
    sink.hidden += text;
    return;
  }
  if (text.trim() !== '') endHidden(inline);
  sink.lines.at(-1)?.push({ text, bold: look.bold === true, size: look.size ?? DEFAULT_SIZE });
};

const addBreak = ({ sink, place }: Inline, kind: string | undefined): void => {
  if (kind === 'page') place.findings.pageBreaks += 1;
  sink.lines.push([]);
};

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

const readRunPart = (inline: Inline, element: Element): void => {
  const { sink, place, ground } = inline;
  const letter = LETTERS[element.name];
  if (letter !== undefined) addText(inline, letter);
  else if (element.name === 't') addText(inline, textOf(element));
  else if (element.name === 'sym') addText(inline, symbol(element));
  else if (element.name === 'br' || element.name === 'cr') addBreak(inline, element.attributes.type);
  else if (element.name === 'lastRenderedPageBreak') place.findings.renderedBreaks += 1;
  else if (/^(?:foot|end)noteReference$/.test(element.name)) {
    place.findings.notes.push(`${element.name.replace('Reference', '')} ${element.attributes.id}`);
  } else if (/^(?:drawing|pict|object)$/.test(element.name)) sink.boxes.push(...textBoxesIn(element, ground));
  else readInline(inline, element);
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
  const sink: Sink = { lines: [[]], boxes: [], hidden: '' };
  const inline = { place, look: { ...place.styles.defaults, ...style.look }, ground, sink };
  readInline(inline, element);
  endHidden(inline);
  if (childOf(properties, 'pageBreakBefore') !== undefined) place.findings.pageBreaks += 1;
  const isEmpty = !sink.lines.some((pieces) => pieces.some(({ text }) => text.trim() !== ''));
  const mark = isEmpty ? '' : place.marks(childOf(properties, 'numPr') ?? style.numbering);
  const lines = sink.lines.map((pieces, index) => lineOfPieces(pieces, index === 0 ? mark : '', style.heading));
  return { lines, boxes: sink.boxes };
};
