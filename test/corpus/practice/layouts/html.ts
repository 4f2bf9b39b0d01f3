import type { Body, Cv, Item, Job, Section, SectionKey } from '../model.ts';

/** Text as HTML. */
export const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element with a class; nothing where it would be empty. */
export const el = (tag: string, kind: string, inner: string): string =>
  inner === '' ? '' : `<${tag}${kind ? ` class="${kind}"` : ''}>${inner}</${tag}>`;

/** Bullets; nothing where there are none. */
export const bullets = (lines: readonly string[]): string =>
  el('ul', '', lines.map((line) => `<li>${text(line)}</li>`).join(''));

/** What a layout decides by itself. */
export type Manner = {
  readonly jobs: (jobs: readonly Job[]) => string;
  readonly item: (item: Item) => string;
  readonly heading: (words: string, section: Section) => string;
};

/** A table with borders, for lists of columns. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const top = el('tr', '', head.map((cell) => `<th align="left">${text(cell)}</th>`).join(''));
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td valign="top">${text(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table class="list" width="100%" border="1" cellspacing="0" cellpadding="4">${top}${body}</table>`;
};

/** Labels and values in two columns without borders. */
export const pairTable = (pairs: readonly (readonly [string, string])[]): string =>
  `<table class="pairs" width="100%" cellspacing="0" cellpadding="2">${pairs
    .map(
      ([label, value]) =>
        `<tr><td width="26%" valign="top">${text(label)}</td><td valign="top">${text(value)}</td></tr>`,
    )
    .join('')}</table>`;

/** What stands under a heading. */
export const bodyHtml = (body: Body, manner: Manner): string => {
  if (body.kind === 'jobs') return manner.jobs(body.jobs);
  if (body.kind === 'items') return body.items.map(manner.item).join('\n');
  if (body.kind === 'bullets') return bullets(body.lines);
  if (body.kind === 'pairs') return pairTable(body.pairs);
  if (body.kind === 'table') return table(body.head, body.rows);
  return body.lines.map((line) => `<p>${text(line)}</p>`).join('');
};

/** Sections one after the other. */
export const sectionsHtml = (sections: readonly Section[], manner: Manner): string =>
  sections
    .map((section) => `<section>${manner.heading(section.heading, section)}${bodyHtml(section.body, manner)}</section>`)
    .join('\n');

/** The sections of some keys, and the others. */
export const split = (cv: Cv, keys: readonly SectionKey[]): readonly [readonly Section[], readonly Section[]] => [
  cv.sections.filter((section) => keys.includes(section.key)),
  cv.sections.filter((section) => !keys.includes(section.key)),
];

/** Jobs of one employer that follow each other. */
export const byHouse = (jobs: readonly Job[]): readonly (readonly Job[])[] =>
  jobs.reduce<Job[][]>((groups, job) => {
    const last = groups.at(-1);
    if (last?.[0] && last[0].house === job.house && job.house !== '' && job.facts !== 'gap') last.push(job);
    else groups.push([job]);
    return groups;
  }, []);

/** A whole page. */
export const page = (cv: Cv, css: string, body: string): string =>
  `<!doctype html><html lang="${cv.facts.language ?? 'nl'}"><head><meta charset="utf-8"><title>CV</title><style>${css}</style></head><body>${body}</body></html>`;

/** Duties and the lines behind them. */
export const details = (job: Job): string =>
  `${bullets(job.duties)}${job.notes.map((note) => `<p class="note">${text(note)}</p>`).join('')}`;
