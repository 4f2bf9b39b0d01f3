import type { Ground } from './colour.ts';
import type { DocBox, DocBoxes } from './doc-box.ts';
import type { Span } from './doc-file.ts';
import { type OpenFields, readDocParagraph } from './doc-inline.ts';
import { type DocParagraph, paragraphsIn } from './doc-paragraph.ts';
import { cellsOfRow } from './doc-row.ts';
import type { DocText } from './doc-text.ts';
import { boxesInOrder, isSidebar } from './flow-box.ts';
import type { FlowLine } from './flow-line.ts';
import { rowLines } from './flow-row.ts';
import { asQuote } from './normal-text.ts';

/** Where the paragraphs are read from, what they stand on, and the text boxes that are anchored in them. */
type Place = {
  readonly text: DocText;
  readonly ground: Ground;
  readonly boxes: DocBoxes;
  readonly fields: OpenFields;
};

const NO_BOXES: DocBoxes = { at: new Map(), loose: [], hasBackdrop: false };

const readBoxes = (boxes: readonly DocBox[], { text, ground }: Place): readonly FlowLine[] =>
  boxesInOrder(boxes).flatMap((box) => readDocSpan(text, box.text, box.ground ?? ground, NO_BOXES));

const readParagraph = (place: Place, paragraph: DocParagraph, isFirst: boolean): readonly FlowLine[] => {
  const { lines, anchors } = readDocParagraph(place.text, paragraph, place.ground, place.fields);
  const boxes = anchors.flatMap((cp) => place.boxes.at.get(cp) ?? []);
  const later = isFirst ? [] : boxes.filter(({ frame }) => isSidebar(frame));
  place.text.asides.push(...readBoxes(later, place));
  const here = boxes.filter((box) => !later.includes(box));
  return here.length === 0 ? lines : [...lines, ...readBoxes(here, place)];
};

type Cell = readonly DocParagraph[];

const readRow = (place: Place, cells: readonly Cell[], depth: number, mark?: DocParagraph): readonly FlowLine[] => {
  const told = mark === undefined ? [] : cellsOfRow(mark);
  const read = cells.map((cell, index) => {
    const lines = readBlocks({ ...place, ground: told[index]?.ground ?? place.ground }, cell, depth);
    if (told[index]?.isMergedAway !== true) return lines;
    place.text.findings.hidden.push(...lines.flatMap(({ text }) => (text === '' ? [] : [asQuote(text)])));
    return [];
  });
  return rowLines(read);
};

/** Rows of a table of this depth; what lies deeper is a table in one of the cells. */
const readTable = (place: Place, paragraphs: readonly DocParagraph[], depth: number): readonly FlowLine[] => {
  const lines: FlowLine[] = [];
  let [cells, cell]: [Cell[], DocParagraph[]] = [[], []];
  for (const paragraph of paragraphs) {
    const ends = paragraph.depth === depth ? paragraph.ends : undefined;
    if (ends !== 'row') cell.push(paragraph);
    if (ends === 'cell') {
      cells.push(cell);
      cell = [];
    }
    if (ends !== 'row') continue;
    for (const line of readRow(place, cell.length === 0 ? cells : [...cells, cell], depth, paragraph)) lines.push(line);
    [cells, cell] = [[], []];
  }
  const rest = cell.length === 0 ? cells : [...cells, cell];
  return rest.length === 0 ? lines : [...lines, ...readRow(place, rest, depth)];
};

/** Paragraphs of which those deeper than `depth` are tables. */
const readBlocks = (place: Place, paragraphs: readonly DocParagraph[], depth: number): readonly FlowLine[] => {
  const lines: FlowLine[] = [];
  let isFirst = true;
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at] as DocParagraph;
    let next = at + 1;
    if (paragraph.depth > depth) while ((paragraphs[next]?.depth ?? 0) > depth) next += 1;
    const read: readonly FlowLine[] =
      paragraph.depth > depth
        ? readTable(place, paragraphs.slice(at, next), depth + 1)
        : readParagraph(place, paragraph, isFirst);
    isFirst &&= read.every(({ text }) => text === '');
    for (const line of read) lines.push(line);
    at = next;
  }
  return lines;
};

/** The lines of a stretch of the text, with the text boxes that are anchored in it. */
export const readDocSpan = (text: DocText, span: Span, ground: Ground, boxes: DocBoxes): readonly FlowLine[] =>
  readBlocks({ text, ground, boxes, fields: [] }, paragraphsIn(text, span), 0);
