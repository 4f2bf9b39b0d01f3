import { shading } from './docx-colour.ts';
import type { DocxPlace } from './docx-findings.ts';
import type { DocxLine } from './docx-line.ts';
import { readParagraph } from './docx-paragraph.ts';
import { rowLines } from './docx-row.ts';
import { shownAlternative } from './docx-shape.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';

const PROPERTIES = /Pr$/;

const isDeletedRow = (row: Element): boolean => childOf(childOf(row, 'trPr'), 'del') !== undefined;

/** Rows or cells, also those inside content controls and custom XML. */
const inside = (element: Element, name: string): readonly Element[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : /^(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? inside(child, name) : [],
  );

const readCell = (cell: Element, place: DocxPlace): readonly DocxLine[] => {
  const ground = shading(childOf(cell, 'tcPr')) ?? place.ground;
  return readBlocks(cell, { ...place, ground });
};

const readTable = (table: Element, place: DocxPlace): readonly DocxLine[] => {
  const properties = childOf(table, 'tblPr');
  const isShaded = place.styles.of(childOf(properties, 'tblStyle')?.attributes.val).shadesTable;
  const ground = isShaded ? 'unknown' : (shading(properties) ?? place.ground);
  return inside(table, 'tr').flatMap((row) => {
    if (
      childOf(row, 'trPr') !== undefined &&
      elementsOf(childOf(row, 'trPr')).some(({ name }) => /^(?:ins|del)$/.test(name))
    )
      place.findings.tracked = true;
    if (isDeletedRow(row)) return [];
    return rowLines(inside(row, 'tc').map((cell) => readCell(cell, { ...place, ground })));
  });
};

const readBlock = (element: Element, place: DocxPlace): readonly DocxLine[] => {
  if (element.name === 'p') {
    const { lines, boxes } = readParagraph(element, place);
    return [...lines, ...boxes.flatMap(({ content, ground }) => readBlocks(content, { ...place, ground }))];
  }
  if (element.name === 'tbl') return readTable(element, place);
  if (element.name === 'AlternateContent') {
    const shown = shownAlternative(element);
    return shown === undefined ? [] : readBlocks(shown, place);
  }
  if (/^(?:ins|del|moveTo|moveFrom)$/.test(element.name)) place.findings.tracked = true;
  if (/^(?:del|moveFrom)$/.test(element.name) || PROPERTIES.test(element.name)) return [];
  return readBlocks(element, place);
};

/** Lines of paragraphs and tables, in the document's order; an empty paragraph is a line without text. */
export const readBlocks = (parent: Element, place: DocxPlace): readonly DocxLine[] =>
  elementsOf(parent).flatMap((element) => readBlock(element, place));
