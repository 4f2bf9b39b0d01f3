import type { Opened } from '../reading/line.ts';
import { type Ground, PAPER } from './colour.ts';
import { noFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';
import { flowText, linesOnce } from './flow-text.ts';
import type { DocumentLimits } from './limits.ts';
import { readOdtBlocks } from './odt-body.ts';
import { backgroundOf, odtFill } from './odt-look.ts';
import { isEncryptedOdt, type OdtPackage, openOdt } from './odt-package.ts';
import type { OdtPlace } from './odt-place.ts';
import { hasOdtBackdrop } from './odt-shape.ts';
import { type OdtStyles, readOdtStyles } from './odt-style.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

const pageGround = (styles: Element | undefined): Ground => {
  const layouts = elementsOf(childOf(styles, 'automatic-styles')).filter(({ name }) => name === 'page-layout');
  const properties = childOf(layouts[0], 'page-layout-properties');
  return odtFill(properties) ?? backgroundOf(properties) ?? PAPER;
};

const placeIn = (styles: OdtStyles, ground: Ground): OdtPlace => ({
  styles,
  ground,
  isHidden: false,
  lists: new Map(),
  findings: noFindings(),
  notes: [],
  asides: [],
});

/** What stands at the head or the foot of the pages, of every kind of page. */
const marginParts = (styles: Element | undefined, kind: 'header' | 'footer'): readonly Element[] =>
  elementsOf(childOf(styles, 'master-styles'))
    .flatMap(elementsOf)
    .filter(({ name, attributes }) => name.split('-')[0] === kind && attributes.display !== 'false');

const readOpened = ({ content, text, styles, statedPages }: OdtPackage, limits: DocumentLimits): Opened => {
  const [common, own] = [childOf(styles, 'styles'), childOf(content, 'automatic-styles')];
  const forText = readOdtStyles([common, own]);
  const forMargins = readOdtStyles([common, childOf(styles, 'automatic-styles')]);
  const ground = hasOdtBackdrop(text, forText) ? 'unknown' : pageGround(styles);
  const place = placeIn(forText, ground);
  const lines = readOdtBlocks(text, place);
  const margin = (kind: 'header' | 'footer'): readonly FlowLine[] =>
    linesOnce(marginParts(styles, kind).flatMap((part) => readOdtBlocks(part, { ...place, styles: forMargins })));
  const [head, foot] = [margin('header'), margin('footer')];
  const notes = place.notes.flatMap((note) => readOdtBlocks(note, place));
  // An ODT notes a page's end in every cell and paragraph that runs over it: that is no count of pages.
  const { renderedBreaks } = place.findings;
  const findings = { ...place.findings, renderedBreaks: statedPages === undefined ? renderedBreaks : 0 };
  return flowText([...head, ...lines, ...place.asides, ...notes, ...foot], findings, statedPages, limits);
};

/** Reads the parts of an ODT. Another kind of OpenDocument is of the wrong type. Throws an `XmlFault`. */
export const readOdt = (zip: ZipParts, limits: DocumentLimits): Opened => {
  if (isEncryptedOdt(zip)) return { unreadable: 'encrypted' };
  const odt = openOdt(zip);
  return odt === undefined ? { unreadable: 'wrong-type' } : readOpened(odt, limits);
};
