import { childOf, type Element, elementsOf } from './xml-tree.ts';

/** Gives the mark before a paragraph of a list: `• `, or its number; empty for a paragraph outside any list. */
export type ListMarks = (numbering: Element | undefined) => string;

const byId = (root: Element | undefined, name: string, id: string): ReadonlyMap<string, Element> =>
  new Map(
    elementsOf(root)
      .filter((element) => element.name === name)
      .map((element) => [element.attributes[id] ?? '', element]),
  );

const levelOf = (list: Element | undefined, level: string): Element | undefined =>
  elementsOf(list).find((element) => element.name === 'lvl' && element.attributes.ilvl === level);

/** Reads `numbering.xml`. Numbers count on through the document; only plain numbers are written out. */
export const readListMarks = (root: Element | undefined): ListMarks => {
  const lists = byId(root, 'num', 'numId');
  const abstracts = byId(root, 'abstractNum', 'abstractNumId');
  const counts = new Map<string, number>();
  return (numbering) => {
    const id = childOf(numbering, 'numId')?.attributes.val ?? '';
    const level = childOf(numbering, 'ilvl')?.attributes.val ?? '0';
    const list = lists.get(id);
    if (list === undefined) return '';
    const definition = levelOf(abstracts.get(childOf(list, 'abstractNumId')?.attributes.val ?? ''), level);
    const format = childOf(definition, 'numFmt')?.attributes.val ?? 'bullet';
    if (format === 'none') return '';
    if (format !== 'decimal') return '• ';
    const number = (counts.get(`${id}/${level}`) ?? 0) + 1;
    counts.set(`${id}/${level}`, number);
    const pattern = childOf(definition, 'lvlText')?.attributes.val ?? '';
    return /^[^%]*%\d[^%]*$/.test(pattern) ? `${pattern.replace(/%\d/, String(number))} ` : '';
  };
};
