import { shading } from './docx-colour.ts';
import { controlContent } from './docx-control.ts';
import type { DocxPlace } from './docx-place.ts';
import type { FlowLine } from './flow-line.ts';
import { rowLines } from './flow-row.ts';
import { asQuote } from './normal-text.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';

type ReadBlocks = (parent: Element, place: DocxPlace) => readonly FlowLine[];

const TRACKED = /^(?:ins|del|cellIns|cellDel|cellMerge)$/;

const isTracked = (properties: Element | undefined): boolean =>
  elementsOf(properties).some(({ name }) => TRACKED.test(name));

/** Rows or cells, also those inside content controls and custom XML. */
const inside = (element: Element | undefined, name: string): readonly Element[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'sdt') return inside(controlContent(child), name);
    return /^(?:sdtContent|customXml|ins)$/.test(child.name) ? inside(child, name) : [];
  });

/** A cell that goes on a merged one above it is not shown, nor is what it holds. */
const isMergedAway = (properties: Element | undefined): boolean => {
  const merge = childOf(properties, 'vMerge');
  return merge !== undefined && merge.attributes.val !== 'restart';
};

const readCell = (cell: Element, place: DocxPlace, readBlocks: ReadBlocks): readonly FlowLine[] => {
  const properties = childOf(cell, 'tcPr');
  if (isTracked(properties)) place.findings.tracked = true;
  if (childOf(properties, 'cellDel') !== undefined) return [];
  const lines = readBlocks(cell, { ...place, ground: shading(properties) ?? place.ground });
  if (!isMergedAway(properties)) return lines;
  place.findings.hidden.push(...lines.flatMap(({ text }) => (text === '' ? [] : [asQuote(text)])));
  return [];
};

/** Lines of a table, row by row, each as a person reads it. Deleted rows and cells are left out. */
export const readTable = (table: Element, place: DocxPlace, readBlocks: ReadBlocks): readonly FlowLine[] => {
  const properties = childOf(table, 'tblPr');
  const isShaded = place.styles.of(childOf(properties, 'tblStyle')?.attributes.val).shadesTable;
  const ground = isShaded ? 'unknown' : (shading(properties) ?? place.ground);
  return inside(table, 'tr').flatMap((row) => {
    if (isTracked(childOf(row, 'trPr'))) place.findings.tracked = true;
    if (childOf(childOf(row, 'trPr'), 'del') !== undefined) return [];
    return rowLines(inside(row, 'tc').map((cell) => readCell(cell, { ...place, ground }, readBlocks)));
  });
};
