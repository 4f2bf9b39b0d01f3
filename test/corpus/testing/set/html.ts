import type { Block, Page } from '../model.ts';

const safe = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const STYLES = { bold: 'font-weight:bold', italic: 'font-style:italic', grey: 'color:#666' } as const;

const lineOf = ({ text, style, right }: Extract<Block, { type: 'line' }>): string => {
  const css = style === undefined ? '' : ` style="${STYLES[style]}"`;
  if (right === undefined) return `<p${css}>${safe(text)}</p>`;
  return `<table width="100%"><tr><td><p${css}>${safe(text)}</p></td><td align="right"><p>${safe(right)}</p></td></tr></table>`;
};

const rowsOf = ({ rows, widths, lined }: Extract<Block, { type: 'rows' }>): string => {
  const cells = (row: (typeof rows)[number]): string =>
    row.map((cell, at) => `<td width="${widths[at]}%" valign="top">${cell.map(blockOf).join('')}</td>`).join('');
  const border = lined ? ' border="1" class="lined"' : '';
  return `<table width="100%" cellspacing="0" cellpadding="3"${border}>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
};

const blockOf = (block: Block): string => {
  if (block.type === 'heading') return `<h2>${safe(block.text)}</h2>`;
  if (block.type === 'line') return lineOf(block);
  if (block.type === 'list') return `<ul>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
  return block.type === 'space' ? '<div class="space"></div>' : rowsOf(block);
};

const css = ({ colour, side, footer }: Page): string => `
@page { size: A4; margin: ${side ? '0' : '18mm'}; ${footer ? `@bottom-right { content: "${footer} - " counter(page); font-size: 8pt; }` : ''} }
body { font-family: Carlito, sans-serif; font-size: 10.5pt; margin: 0; line-height: 1.3; }
p { margin: 0 0 1pt 0; } ul { margin: 2pt 0 2pt 14pt; padding: 0 0 0 4pt; } h1 { color: #${colour}; font-size: 22pt; margin: 0; }
h2 { color: #${colour}; font-size: 13pt; margin: 12pt 0 4pt 0; } table { border-collapse: collapse; width: 100%; } td[align=right] { text-align: right; } td { vertical-align: top; padding: 2pt 6pt 2pt 0; }
.lined td { border: 1px solid #999; padding: 2pt 4pt; } .space { height: 6pt; } li, tr { break-inside: avoid; }
.both { display: flex; min-height: 297mm; } .bar { position: fixed; top: 0; left: 0; width: 32%; height: 100%; background: #${colour}; }
.side { position: relative; width: 32%; box-sizing: border-box; padding: 14mm 6mm; background: #${colour}; color: #fff; }
.side p { font-size: 9pt; } .side h2 { color: #fff; letter-spacing: 2px; text-transform: uppercase; font-size: 11pt; } .main { box-decoration-break: clone; width: 68%; box-sizing: border-box; padding: 14mm 10mm; }
.main h2 { letter-spacing: 3px; text-transform: uppercase; }`;

/** The page as HTML. */
export const htmlOf = (page: Page): string => {
  const top = `<h1>${safe(page.name)}</h1><p>${safe(page.headline)}</p>`;
  const main = `${top}${page.body.map(blockOf).join('\n')}`;
  const header = page.header === undefined ? '' : `<p style="${STYLES.grey}">${safe(page.header)}</p>`;
  const body = page.side
    ? `<div class="bar"></div><div class="both"><div class="side">${page.side.map(blockOf).join('\n')}</div><div class="main">${main}</div></div>`
    : `${header}${main}`;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>CV</title><style>${css(page)}</style></head><body>${body}</body></html>`;
};
