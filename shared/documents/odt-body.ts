import { boxesInOrder, isSidebar } from './flow-box.ts';
import type { FlowLine } from './flow-line.ts';
import { nextMark, openList } from './odt-list.ts';
import { readOdtParagraph } from './odt-paragraph.ts';
import type { OdtPlace } from './odt-place.ts';
import { isShape, type OdtBox, odtBoxesIn } from './odt-shape.ts';
import { readOdtTable } from './odt-table.ts';
import { type Element, elementsOf } from './xml-tree.ts';

/** Templates of tables of contents, forms, declarations and comments: nothing of them is shown. */
const UNREAD = /^(?:[\w-]+-source|forms|[\w-]+-decls|annotation|title|desc|number|event-listeners)$/;

type Block = { readonly element: Element; readonly isFirst: boolean; readonly mark: string };

const readBoxes = (boxes: readonly OdtBox[], place: OdtPlace): readonly FlowLine[] =>
  boxesInOrder(boxes).flatMap(({ content, ground }) => readOdtBlocks(content, { ...place, ground }));

/** A box stands behind the paragraph that it floats from; a sidebar that floats from the midst of the text waits for its end. */
const withBoxes = (
  lines: readonly FlowLine[],
  boxes: readonly OdtBox[],
  place: OdtPlace,
  isFirst: boolean,
): readonly FlowLine[] => {
  const later = isFirst ? [] : boxes.filter(({ frame }) => isSidebar(frame));
  place.asides.push(...readBoxes(later, place));
  const here = boxes.filter((box) => !later.includes(box));
  return [...lines, ...readBoxes(here, place)];
};

const readList = (element: Element, place: OdtPlace): readonly FlowLine[] => {
  const style = element.attributes['style-name'] ?? place.list?.style ?? '';
  const list = openList(element, place.list, place.lists.get(style));
  place.lists.set(style, list);
  return elementsOf(element).flatMap((item) => {
    const mark = item.name === 'list-item' ? nextMark(place.styles.lists, list, item) : '';
    return readOdtBlocks(item, { ...place, list }, mark);
  });
};

const readSection = (element: Element, place: OdtPlace): readonly FlowLine[] => {
  const { display, 'is-hidden': isHidden, 'style-name': name } = element.attributes;
  const hides = display === 'none' || (display === 'condition' && isHidden !== 'false');
  const ground = place.styles.of('section', name).ground ?? place.ground;
  return readOdtBlocks(element, { ...place, ground, isHidden: place.isHidden || hides });
};

const readBlock = ({ element, isFirst, mark }: Block, place: OdtPlace): readonly FlowLine[] => {
  const { name } = element;
  if (name === 'p' || name === 'h') {
    const { lines, boxes } = readOdtParagraph(element, place, mark);
    return withBoxes(lines, boxes, place, isFirst);
  }
  if (name === 'list') return readList(element, place);
  if (name === 'table') return readOdtTable(element, place, readOdtBlocks);
  if (name === 'section') return readSection(element, place);
  if (isShape(element)) return withBoxes([], odtBoxesIn(element, place.ground, place.styles), place, isFirst);
  if (name === 'soft-page-break') place.findings.renderedBreaks += 1;
  if (/^(?:tracked-changes|change(?:-start|-end)?)$/.test(name)) {
    place.findings.tracked = true;
    return [];
  }
  return UNREAD.test(name) ? [] : readOdtBlocks(element, place);
};

/** Lines of paragraphs, lists and tables, in the document's order; `mark` goes before the first paragraph. */
export const readOdtBlocks = (parent: Element, place: OdtPlace, mark = ''): readonly FlowLine[] => {
  const lines: FlowLine[] = [];
  let [isFirst, next] = [true, mark];
  for (const element of elementsOf(parent)) {
    const read = readBlock({ element, isFirst, mark: next }, place);
    isFirst &&= read.every(({ text }) => text === '');
    if (element.name === 'p' || element.name === 'h') next = '';
    for (const line of read) lines.push(line);
  }
  return lines;
};
