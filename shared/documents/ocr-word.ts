/** A word that was recognised, in pixels of its page as it was read, from the top left. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its baseline. */
  readonly y: number;
  /** Font size; 0 for a word without letters. */
  readonly size: number;
  /** 0 to 1. */
  readonly sure: number;
  /** Number of its line on the page, in the order of the engine. */
  readonly line: number;
};

type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
type Found = {
  readonly blocks?: readonly { readonly paragraphs?: readonly { readonly lines?: readonly FoundLine[] }[] }[] | null;
};
type FoundLine = { readonly baseline: Box; readonly words?: readonly FoundWord[] };
type FoundWord = {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: Box;
};

/** Heights of letters over their line as shares of a font's size: small ones, and tall ones, capitals and digits. */
const SMALL = 0.52;
const TALL = 0.72;

/** Font size of a word by how far it rises over its baseline and the kinds of letters in it; 0 where they do not tell. */
export const sizeOf = (text: string, rise: number): number => {
  if (!/\p{L}{2}|\d{2}/u.test(text)) return 0;
  return rise / (/[bdfhijklt\p{Lu}\d/|()'"&áàäéèëíïóòöúüç]/u.test(text) ? TALL : SMALL);
};

/** A capital I is taken for a stroke before a full stop or a letter. */
const STROKE = /^\|(?=[.\p{L}])/u;

const baselineAt = ({ x0, y0, x1, y1 }: Box, x: number): number =>
  x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);

/** The words in the engine's answer. */
export const wordsIn = (json: string): readonly Word[] => {
  const { blocks } = JSON.parse(json) as Found;
  const lines = (blocks ?? []).flatMap(({ paragraphs = [] }) => paragraphs.flatMap(({ lines = [] }) => lines));
  return lines.flatMap(({ baseline, words = [] }, line) =>
    words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => {
      const y = baselineAt(baseline, (x0 + x1) / 2);
      return {
        text: text.trim().replace(STROKE, 'I'),
        left: x0,
        right: x1,
        top: y0,
        bottom: y1,
        y,
        size: sizeOf(text, y - y0),
        sure: Math.min(1, Math.max(0, confidence / 100)),
        line,
      };
    }),
  );
};
