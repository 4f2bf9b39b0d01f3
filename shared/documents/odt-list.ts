import { type Element, elementsOf } from './xml-tree.ts';

/** A list that is open: its style, how deep it lies in other lists (from 1), and how far it has counted. */
export type OdtList = { readonly style?: string; readonly level: number; count: number };

/** Opens a list inside another one, of which it takes the style where it has none. `before` is the last list of that style. */
export const openList = (element: Element, outer: OdtList | undefined, before: OdtList | undefined): OdtList => {
  const style = element.attributes['style-name'] ?? outer?.style;
  const goesOn =
    element.attributes['continue-numbering'] === 'true' || element.attributes['continue-list'] !== undefined;
  const level = (outer?.level ?? 0) + 1;
  const count = goesOn && before?.level === level ? before.count : 0;
  return { level, count, ...(style === undefined ? {} : { style }) };
};

const levelOf = (lists: ReadonlyMap<string, Element>, { style, level }: OdtList): Element | undefined =>
  elementsOf(lists.get(style ?? '')).find(({ attributes }) => attributes.level === String(level));

/** Counts the next item of the list and gives its mark: `• `, or its number; empty where the list shows none. */
export const nextMark = (lists: ReadonlyMap<string, Element>, list: OdtList, item: Element): string => {
  const level = levelOf(lists, list);
  const start = Number(
    item.attributes['start-value'] ?? (list.count === 0 ? level?.attributes['start-value'] : undefined),
  );
  list.count = Number.isInteger(start) ? start : list.count + 1;
  if (level === undefined || level.name !== 'list-level-style-number') return '• ';
  const { 'num-format': format = '', 'num-prefix': prefix = '', 'num-suffix': suffix = '' } = level.attributes;
  if (format === '') return '';
  return format === '1' ? `${prefix}${list.count}${suffix} ` : '• ';
};
