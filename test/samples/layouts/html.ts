/** Text made safe for HTML. */
export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A list; nothing for an empty one. */
export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;

/** Sentences as one paragraph; nothing for none. */
export const prose = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<p>${text(items.join(' '))}</p>`;

/** A heading with what is under it; nothing where there is nothing under it. */
export const section = (heading: string, body: string): string =>
  body === '' ? '' : `<section><h2>${text(heading)}</h2>${body}</section>`;

/** Paragraphs. */
export const paragraphs = (items: readonly string[]): string => items.map((item) => `<p>${lines(item)}</p>`).join('');

/** Text whose line breaks are kept. */
export const lines = (value: string): string => text(value).replaceAll('\n', '<br>');

const footerOf = (name: string): string =>
  `@page{@bottom-left{content:"Curriculum vitae ${text(name)}";font:8pt Carlito;color:#777}@bottom-right{content:"Pagina " counter(page) " van " counter(pages);font:8pt Carlito;color:#777}}`;

/** A whole page with its style sheet, and a footer where the CV has one (Chromium prints it). */
export const page = (
  { name: title, footer }: { readonly name: string; readonly footer: boolean },
  css: string,
  body: string,
): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${text(title)}</title><style>${BASE}${footer ? footerOf(title) : ''}${css}</style></head><body>${body}</body></html>`;

const BASE = `@page{size:A4;margin:20mm 18mm}*{box-sizing:border-box}
body{margin:0;font:10.5pt/1.45 Carlito,Calibri,sans-serif;color:#222}h1{font-size:22pt;margin:0 0 2pt}h2{font-size:13pt;margin:14pt 0 5pt;break-after:avoid}
h3{font-size:11pt;margin:0}p{margin:0 0 5pt}ul{margin:2pt 0 6pt;padding-left:15pt}li{margin:1pt 0}.job{margin-bottom:9pt}.job h3,.head{break-after:avoid}
.hidden{color:#fff;font-size:4pt;line-height:1}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}`;
