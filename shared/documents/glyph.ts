/** One character on a page. Lengths in points from the top left of the page as it is shown. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Font size as it is shown, after all scaling. */
  readonly size: number;
  readonly bold: boolean;
  /** A space before this character: one that is among the characters of the page, or one that the engine sees in a gap. */
  readonly spaced: 'drawn' | 'seen' | undefined;
  /** Direction of writing in quarter turns; 0 is upright. Turned text has its own axes, along its lines. */
  readonly turn: 0 | 1 | 2 | 3;
  /** How it was painted: characters of one text object share one. */
  readonly ink: Ink;
  /** Its box on the page, also for turned text. */
  readonly box: Box;
};

/** Left, top, right, bottom in points from the top left of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * How a text object is painted: its colour, how opaque (0 to 1), and whether it is painted at all. `object` is the engine's name
 * for it; 0 where it has none.
 */
export type Ink = {
  readonly object: number;
  readonly colour: Rgb;
  readonly opacity: number;
  readonly painted: boolean;
};

/** What a page holds, and its size in points before it is turned for showing, as in the boxes of its characters. */
export type PageGlyphs = {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly glyphs: readonly Glyph[];
  /** True where the limit on characters cut the page off. */
  readonly cut: boolean;
};
