import { remembered } from './remembered.ts';
import type { Row } from './row.ts';

/** Whether all letters are capitals, at least three in a row. */
export const inCapitals = remembered((text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));

/** How a row is set: rows of one type look the same to a reader. */
export const typeOf = (row: Row): string => `${Math.round(row.size * 2)} ${row.bold} ${inCapitals(row.text)}`;

/** How far the type of a row stands out, in points of size. */
export const prominence = (row: Row): number => row.size + (row.bold ? 2 : 0) + (inCapitals(row.text) ? 2 : 0);
