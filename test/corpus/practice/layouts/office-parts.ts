import type { Cv, Item } from '../model.ts';
import { el, type Manner, text } from './html.ts';

/** What office layouts share in looks. */
export const CSS =
  'body{font-family:"Liberation Sans";font-size:10pt}h1{font-size:20pt}h2{font-size:13pt;color:#1f3864}p{margin-top:0;margin-bottom:3pt}ul{margin-top:0;margin-bottom:6pt}td{font-size:10pt}';
/** A paragraph. */
export const p = (inner: string): string => el('p', '', inner);
/** Bold words. */
export const bold = (words: string): string => el('b', '', text(words));
/** A plain heading. */
export const h2: Manner['heading'] = (words) => `<h2>${text(words)}</h2>`;
/** A row of a label and what it says; nothing where it would be empty. */
export const row = (label: string, inner: string): string =>
  inner === ''
    ? ''
    : `<tr><td width="24%" valign="top"><p><b>${text(label)}</b></p></td><td valign="top">${inner}</td></tr>`;
/** A table, with air behind it. */
export const grid = (rows: string, border = 0): string =>
  `<table width="100%" border="${border}" cellspacing="0" cellpadding="3">${rows}</table><p>&nbsp;</p>`;
/** A number by which a layout picks its variant. */
export const seen = (cv: Cv): number => cv.name.length + cv.place.length;
/** A dated line of a section. */
export const lineItem = (item: Item): string =>
  p(
    `${bold(item.head)}${text([item.sub && `, ${item.sub}`, item.date && ` (${item.date})`, item.tail && `; ${item.tail}`].filter(Boolean).join(''))}`,
  );
