import type { DocumentText, Line } from '../../shared/reading/line.ts';

/**
 * A document from a drawing of it: `# ` sets a line in the type of a section heading, `** ` in bold, leading spaces indent, and
 * ` | ` parts the cells of a table row. A form feed starts a page.
 */
export const cv = (drawing: string): DocumentText => {
  let page = 1;
  const lines = drawing.split('\n').flatMap((raw, index): Line[] => {
    const pages = raw.split('\f').length - 1;
    page += pages;
    const drawn = raw.replaceAll('\f', '');
    return drawn.trim() === '' ? [] : [line(drawn, index, page)];
  });
  return { pages: { count: page, exact: true }, lines, warnings: [] };
};

const line = (drawn: string, index: number, page: number): Line => {
  const sign = /^\s*(# |\*\* )?/.exec(drawn)?.[0] ?? '';
  const body = drawn.slice(sign.length);
  const cells = body.split(' | ').map((cell) => cell.trim());
  const text = cells.join('\t');
  const heading = sign.trim() === '#';
  const indent = sign.length - sign.trimStart().length;
  return {
    text,
    page,
    x: 50 + indent * 6,
    y: 40 + index * 14,
    width: Math.min(480, text.length * 5),
    size: heading ? 14 : 10,
    bold: sign.trim() !== '',
    ...(cells.length > 1 ? { cells } : {}),
  };
};

/** All text of a document on one line, against which a quote is held. */
export const wholeText = ({ lines }: DocumentText): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
