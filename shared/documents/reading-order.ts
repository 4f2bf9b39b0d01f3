import type { Row } from './row.ts';

/** Rows as a person reads them. */
export const inReadingOrder = (rows: readonly Row[]): readonly Row[] => rows;
