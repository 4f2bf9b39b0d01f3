import type { DocumentText, Opened } from '../../shared/reading/line.ts';

/** The document's text; fails the test where there is none. */
export const textOfDocument = (opened: Opened): DocumentText => {
  if ('unreadable' in opened) throw new Error(`The document is unreadable: ${opened.unreadable}`);
  return opened;
};

/** The texts of the lines, in reading order. */
export const textsOf = (opened: Opened): readonly string[] => textOfDocument(opened).lines.map(({ text }) => text);

/** The state in short: why it is unreadable, or `read`. */
export const stateOf = (opened: Opened): string => ('unreadable' in opened ? opened.unreadable : 'read');

/** The quotes of the hidden texts. */
export const hiddenIn = (opened: Opened): readonly string[] =>
  textOfDocument(opened).warnings.flatMap(({ kind, quote }) => (kind === 'hidden-text' ? [quote?.text ?? ''] : []));
