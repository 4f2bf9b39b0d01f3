import type { Block, Item, Note, PointsRow } from './block.ts';
import { type Markup, markup } from './markup.ts';
import { QUOTE_LENGTH } from './plain-text.ts';
import { cut } from './visible.ts';

const BODY = 'margin:0;padding:16px;color:#1b1b1b;background:#ffffff;font:16px/1.5 Arial,Helvetica,sans-serif';
const CELL = 'padding:6px 12px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid #767676';

/** The blocks as one HTML document in Dutch: no script, no image, nothing from elsewhere. */
export const letterHtml = (subject: string, blocks: readonly Block[]): string =>
  markup`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="${BODY}"><main style="max-width:42em">
<h1 style="font-size:20px;line-height:1.3">${subject}</h1>
${blocks.map((piece) => [block(piece), lineBreak])}</main></body></html>
`.toString();

const lineBreak = markup`
`;

const block = (piece: Block): Markup => {
  switch (piece.kind) {
    case 'paragraph':
      return markup`<p>${piece.text}</p>`;
    case 'heading':
      return markup`<h2 style="font-size:17px;margin:24px 0 8px">${piece.text}</h2>`;
    case 'facts':
      return markup`<table style="border-collapse:collapse"><tbody>${piece.rows.map(fact)}</tbody></table>`;
    case 'list':
      return markup`<ul style="padding-left:20px">${piece.items.map(item)}</ul>`;
    case 'points':
      return pointsTable(piece.caption, piece.rows, piece.total);
    case 'lines':
      return markup`<p>${piece.lines.map((line, index) => [index > 0 && markup`<br>`, line])}</p>`;
  }
};

const fact = ([label, value]: readonly [string, string]): Markup =>
  markup`<tr><th scope="row" style="${CELL}">${label}</th><td style="${CELL}">${value}</td></tr>`;

const item = ({ text, notes = [] }: Item): Markup =>
  markup`<li style="margin-bottom:8px">${text}${notes.map((note) => markup`<br>${noteHtml(note)}`)}</li>`;

const pointsTable = (caption: string, rows: readonly PointsRow[], total: string): Markup =>
  markup`<table style="border-collapse:collapse"><caption style="text-align:left;font-weight:bold;padding-bottom:6px">${caption}</caption>
<thead><tr><th scope="col" style="${CELL}">Criterium</th><th scope="col" style="${CELL}">Punten</th><th scope="col" style="${CELL}">Waarom</th></tr></thead>
<tbody>${rows.map(pointsRow)}</tbody></table><p><strong>${total}</strong></p>`;

const pointsRow = ({ title, points, notes }: PointsRow): Markup =>
  markup`<tr><th scope="row" style="${CELL};font-weight:normal">${title}</th><td style="${CELL}">${points}</td><td style="${CELL}">${notes.map((note, index) => [index > 0 && markup`<br>`, noteHtml(note)])}</td></tr>`;

const noteHtml = (note: Note): Markup =>
  typeof note === 'string' ? markup`${note}` : markup`“${cut(note.text, QUOTE_LENGTH)}” (pagina ${note.page})`;
