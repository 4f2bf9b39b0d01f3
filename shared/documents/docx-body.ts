import { controlContent } from './docx-control.ts';
import { readParagraph } from './docx-paragraph.ts';
import type { DocxPlace } from './docx-place.ts';
import { shownAlternative, type TextBox } from './docx-shape.ts';
import { readTable } from './docx-table.ts';
import { boxesInOrder, isSidebar } from './flow-box.ts';
import type { FlowLine } from './flow-line.ts';
import { type Element, elementsOf } from './xml-tree.ts';

const PROPERTIES = /Pr$/;

const readBoxes = (boxes: readonly TextBox[], place: DocxPlace): readonly FlowLine[] =>
  boxesInOrder(boxes).flatMap((box) => readBlocks(box.content, { ...place, ground: box.ground }));

/** A box stands behind the paragraph that it floats from; a sidebar that floats from the midst of the text waits for its end. */
const readWithBoxes = (element: Element, place: DocxPlace, isFirst: boolean): readonly FlowLine[] => {
  const { lines, boxes } = readParagraph(element, place);
  const later = isFirst ? [] : boxes.filter(({ frame }) => isSidebar(frame));
  place.asides.push(...readBoxes(later, place));
  return [
    ...lines,
    ...readBoxes(
      boxes.filter((box) => !later.includes(box)),
      place,
    ),
  ];
};

const readBlock = (element: Element, place: DocxPlace, isFirst: boolean): readonly FlowLine[] => {
  if (element.name === 'p') return readWithBoxes(element, place, isFirst);
  if (element.name === 'tbl') return readTable(element, place, readBlocks);
  if (element.name === 'AlternateContent') {
    const shown = shownAlternative(element);
    return shown === undefined ? [] : readBlocks(shown, place);
  }
  if (element.name === 'sdt') {
    const content = controlContent(element);
    return content === undefined ? [] : readBlocks(content, place);
  }
  if (/^(?:ins|del|moveTo|moveFrom)$/.test(element.name)) place.findings.tracked = true;
  if (/^(?:del|moveFrom)$/.test(element.name) || PROPERTIES.test(element.name)) return [];
  return readBlocks(element, place);
};

/** Lines of paragraphs and tables, in the document's order; an empty paragraph is a line without text. */
export const readBlocks = (parent: Element, place: DocxPlace): readonly FlowLine[] => {
  const lines: FlowLine[] = [];
  let isFirst = true;
  for (const element of elementsOf(parent)) {
    const read = readBlock(element, place, isFirst);
    isFirst &&= read.every(({ text }) => text === '');
    for (const line of read) lines.push(line);
  }
  return lines;
};
