import type { Block, Item, Note } from './block.ts';
import { cut, visible } from './visible.ts';

const WIDTH = 76;

/** The longest quote that a letter repeats. */
export const QUOTE_LENGTH = 400;

/** The blocks as plain text of at most 76 characters a line, with an empty line between blocks. Ends with a line break. */
export const plainText = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`;

const block = (piece: Block): string => {
  switch (piece.kind) {
    case 'paragraph':
      return wrapped(piece.text);
    case 'heading':
      return `${wrapped(piece.text)}\n${'-'.repeat(Math.min(visible(piece.text).length, WIDTH))}`;
    case 'facts':
      return piece.rows.map((row) => fact(row, labelWidth(piece.rows))).join('\n');
    case 'list':
      return piece.items.map(item).join('\n');
    case 'points':
      return [
        ...piece.rows.map(({ title, points, notes }) => item({ text: `${title}: ${points}`, notes })),
        wrapped(piece.total),
      ].join('\n');
    case 'lines':
      return piece.lines.map((line) => wrapped(line)).join('\n');
  }
};

const labelWidth = (rows: readonly (readonly [string, string])[]): number =>
  Math.max(...rows.map(([label]) => visible(label).length)) + 2;

const fact = ([label, value]: readonly [string, string], width: number): string =>
  wrapped(value, `${visible(label)}:`.padEnd(width), ' '.repeat(width));

const item = ({ text, notes = [] }: Item): string =>
  [wrapped(text, '- ', '  '), ...notes.map((note) => wrapped(noteText(note), '  ', '  '))].join('\n');

const noteText = (note: Note): string =>
  typeof note === 'string' ? note : `"${cut(note.text, QUOTE_LENGTH)}" (pagina ${note.page})`;

/** Breaks at spaces, save after a euro sign; a word that is longer than a line is broken where the line ends. */
const wrapped = (text: string, first = '', others = ''): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of visible(text)
    .split(/(?<!€) /)
    .flatMap(pieces(WIDTH - others.length))) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = others;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((text) => text.trimEnd()).join('\n');
};

const pieces =
  (width: number) =>
  (word: string): string[] => {
    const characters = [...word];
    const count = Math.max(1, Math.ceil(characters.length / width));
    return Array.from({ length: count }, (_, index) => characters.slice(index * width, (index + 1) * width).join(''));
  };
