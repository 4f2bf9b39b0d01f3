import type { FlowLine } from './flow-line.ts';
import { rowLines } from './flow-row.ts';
import { asQuote } from './normal-text.ts';
import type { OdtPlace } from './odt-place.ts';
import { type Element, elementsOf } from './xml-tree.ts';

type ReadBlocks = (parent: Element, place: OdtPlace) => readonly FlowLine[];

const ROW_GROUP = /^table-(?:header-rows|rows|row-group)$/;

const rowsOf = (table: Element, place: OdtPlace): readonly Element[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === 'soft-page-break') place.findings.renderedBreaks += 1;
    if (ROW_GROUP.test(child.name)) return rowsOf(child, place);
    return child.name === 'table-row' ? [child] : [];
  });

const styleGround = (place: OdtPlace, family: string, { attributes }: Element): OdtPlace['ground'] | undefined =>
  place.styles.of(family, attributes['style-name'] ?? attributes['default-cell-style-name']).ground;

/** A covered cell stands under a merged one: what it holds is not shown. */
const readCell = (cell: Element, place: OdtPlace, readBlocks: ReadBlocks): readonly FlowLine[] => {
  const lines = readBlocks(cell, { ...place, ground: styleGround(place, 'table-cell', cell) ?? place.ground });
  if (cell.name === 'table-cell') return lines;
  place.findings.hidden.push(...lines.flatMap(({ text }) => (text === '' ? [] : [asQuote(text)])));
  return [];
};

/** Lines of a table, row by row, each as a person reads it. Rows that are not shown go to the findings. */
export const readOdtTable = (table: Element, around: OdtPlace, readBlocks: ReadBlocks): readonly FlowLine[] => {
  const { list: _, ...outside } = around;
  const place = { ...outside, ground: styleGround(around, 'table', table) ?? around.ground };
  return rowsOf(table, place).flatMap((row) => {
    const isHidden = place.isHidden || /^(?:collapse|filter)$/.test(row.attributes.visibility ?? '');
    const inside = { ...place, isHidden, ground: styleGround(place, 'table-row', row) ?? place.ground };
    const cells = elementsOf(row).filter(({ name }) => /^(?:covered-)?table-cell$/.test(name));
    return rowLines(cells.map((cell) => readCell(cell, inside, readBlocks)));
  });
};
