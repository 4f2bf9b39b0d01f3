import PDFDocument from 'pdfkit';

/** Words at a place of a page, from its top left in points; `spread` is the space between letters. */
export type Op = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly spread: number;
  readonly text: string;
};
/** A filled rectangle behind the words. */
export type Box = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly colour: string;
};
/** All that is on the pages. */
export type Drawing = { readonly boxes: readonly Box[]; readonly ops: readonly Op[]; readonly pages: number };

const FONT = '/usr/share/fonts/truetype/crosextra/Carlito';
/** The files of the two fonts. */
export const FONTS = { plain: `${FONT}-Regular.ttf`, bold: `${FONT}-Bold.ttf` } as const;

const measure = new PDFDocument();
measure.registerFont('plain', FONTS.plain);
measure.registerFont('bold', FONTS.bold);

const widthOf = (text: string, size: number, bold: boolean, spread: number): number =>
  measure
    .font(bold ? 'bold' : 'plain')
    .fontSize(size)
    .widthOfString(text) +
  spread * text.length;

type Look = { readonly size?: number; readonly bold?: boolean; readonly colour?: string; readonly spread?: number };
type Column = {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly ink: string;
  readonly accent: string;
};

const wrapped = (text: string, width: number, size: number, bold: boolean, spread: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size, bold, spread) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

/** Fills a column from page to page. Its state is its own. */
export const flow = (column: Column) => {
  const ops: Op[] = [];
  let [page, y] = [0, column.top];
  const room = (height: number): void => {
    if (y + height <= 790) return;
    page += 1;
    y = 56;
  };
  const put = (text: string, look: Look = {}, indent = 0, width = column.width - indent): void => {
    const { size = 9.5, bold = false, colour = column.ink, spread = 0 } = look;
    for (const line of text ? wrapped(text, width, size, bold, spread) : []) {
      room(size * 1.3);
      ops.push({ page, x: column.x + indent, y, size, bold, colour, spread, text: line });
      y += size * 1.3;
    }
  };
  /** Words in a gutter beside what follows, from the same height; what follows starts on the same page. */
  const beside = (gutter: string, width: number, rest: () => void): void => {
    room(56);
    const [top, first] = [y, page];
    put(gutter, { colour: column.accent, size: 9 }, 0, width);
    const below = y;
    y = top;
    rest();
    if (page === first) y = Math.max(y, below);
  };
  return {
    ops,
    put,
    beside,
    room,
    skip: (by: number): void => {
      y += by;
    },
    last: () => page,
  };
};
/** A column that is being filled. */
export type Flow = ReturnType<typeof flow>;
