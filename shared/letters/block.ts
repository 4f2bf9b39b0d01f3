import type { Quote } from '../domain/reading.ts';

/** A sentence of ours, or words of the document with their page. */
export type Note = string | Quote;

/** One line of a list, with what belongs below it. */
export type Item = { readonly text: string; readonly notes?: readonly Note[] };

/** One line of a table of points; `points` says them in words: `15 van 25 punten`. */
export type PointsRow = { readonly title: string; readonly points: string; readonly notes: readonly Note[] };

/** A piece of a letter. Letters are written as blocks, so that plain text and HTML say the same. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Labels with their values. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'points'; readonly caption: string; readonly rows: readonly PointsRow[]; readonly total: string }
  /** Lines that stay lines, such as greeting and sender. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** A paragraph of one or more sentences. */
export const paragraph = (...sentences: readonly string[]): Block => ({
  kind: 'paragraph',
  text: sentences.filter((sentence) => sentence !== '').join(' '),
});

/** A heading above the blocks that follow. */
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** A list of lines without anything below them. */
export const list = (...texts: readonly string[]): Block => ({ kind: 'list', items: texts.map((text) => ({ text })) });
