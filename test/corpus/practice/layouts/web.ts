import type { Cv, Item, Job } from '../model.ts';
import { byHouse, details, el, type Manner, page, sectionsHtml, split, text } from './html.ts';

const span = (kind: string, words: string): string => el('span', kind, text(words));
const div = (kind: string, words: string): string => el('div', kind, text(words));
const h2: Manner['heading'] = (words) => `<h2>${text(words)}</h2>`;
const counter = (cv: Cv, where: string): string =>
  `@page{size:A4;margin:18mm 16mm;${where}{content:"${cv.pageWords[0]} " counter(page) " ${cv.pageWords[1]} " counter(pages);font-size:8pt;color:#888}}`;

const BASE =
  'body{font:10pt/1.4 "Open Sans",sans-serif;margin:0}ul{margin:2pt 0 6pt;padding-left:14pt}p{margin:2pt 0}h1{margin:0}table{font-size:inherit;border-collapse:collapse}';

const named = (item: Item): boolean => item.sub === '' || /^0\d/.test(item.tail);
const linkedItem = (item: Item): string =>
  `<div class="i">${div('b', named(item) ? item.head : item.sub)}${div('', [named(item) ? item.sub : item.head, item.date && `(${item.date})`].filter(Boolean).join(' · '))}${div('m', item.tail)}</div>`;

const linkedGroup = (jobs: readonly Job[]): string => {
  const [first] = jobs;
  const roles = jobs
    .map((job) => `<div class="r">${div('t', job.title)}${div('m', job.period)}${details(job)}</div>`)
    .join('');
  return `<div class="i">${first ? div('b', first.employer) : ''}${roles}</div>`;
};

/** As a network site prints a profile: a dark left column, employers first, their roles below. */
export const linked = (cv: Cv): string => {
  const css = `${BASE}@page{size:A4;margin:9mm 0 14mm;@bottom-center{content:"${cv.pageWords[0]} " counter(page) " ${cv.pageWords[1]} " counter(pages);font-size:8pt;color:#777}}
aside{float:left;width:58mm;background:#293e49;color:#e1e8eb;padding:12mm 6mm;box-sizing:border-box;min-height:270mm;font-size:8.5pt;overflow-wrap:anywhere}aside td,aside th{padding:1pt 2pt}aside .pairs td{display:block;width:auto}aside .pairs td:first-child{color:#9fb0b8;font-size:7.5pt}aside .list{font-size:7pt}aside h2{font-size:12pt;color:#fff;font-weight:400;border:0}
main{margin-left:64mm;padding:12mm 12mm 0 0}h2{font-size:14pt;font-weight:400;border-top:.5pt solid #ccc;padding-top:6pt}.b{font-weight:600;font-size:11pt}.t{margin-top:4pt}.m{color:#777;font-size:9pt}.i{margin-bottom:9pt}.list{font-size:8.5pt}`;
  const manner: Manner = { heading: h2, item: linkedItem, jobs: (jobs) => byHouse(jobs).map(linkedGroup).join('') };
  const [side, main] = split(cv, ['personal', 'skills', 'languages', 'systems', 'offer']);
  return page(
    cv,
    css,
    `<aside>${sectionsHtml(side, manner)}</aside><main><h1>${text(cv.name)}</h1>${div('', cv.headline)}${div('m', cv.place)}${sectionsHtml(main, manner)}</main>`,
  );
};

const PORTRAIT =
  '<svg style="float:right;width:24mm" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#d9b8c6"/><circle cx="20" cy="15" r="7" fill="#7a2048"/><path d="M6 36a14 12 0 0 1 28 0" fill="#7a2048"/></svg>';

/** A coloured column on the right; each job has its dates below it, in grey. */
export const rightBar = (cv: Cv): string => {
  const css = `${BASE}@page{size:A4;margin:12mm 0}header{padding:4mm 14mm;color:#7a2048}.g{display:grid;grid-template-columns:1fr 60mm;gap:8mm;padding-left:14mm}
aside{background:#f6e9ef;padding:4mm 6mm;}aside .list{font-size:8pt}aside .pairs td{display:block;width:auto;padding:0 2pt}aside .pairs td:first-child{color:#7a2048;font-size:8pt}h2{font:700 11pt Roboto;text-transform:uppercase;letter-spacing:1.5pt;color:#7a2048;margin:10pt 0 4pt}.j{margin-bottom:8pt}.t{font-weight:700}.m{font-style:italic;color:#666;margin-bottom:2pt}`;
  const job = (one: Job): string =>
    `<div class="j">${span('t', one.title)}${one.employer ? ` <span>| ${text(one.employer)}</span>` : ''}${div('m', one.period)}${details(one)}</div>`;
  const item = (one: Item): string =>
    `<div class="j">${div('t', one.head)}${div('', [one.sub, one.tail].filter(Boolean).join(', '))}${div('m', one.date)}</div>`;
  const manner: Manner = { heading: h2, item, jobs: (jobs) => jobs.map(job).join('') };
  const [side, main] = split(cv, ['personal', 'skills', 'languages', 'systems', 'trainings', 'hobbies', 'offer']);
  return page(
    cv,
    css,
    `<header>${cv.name.length % 2 ? PORTRAIT : ''}<h1>${text(cv.name)}</h1>${div('', cv.headline)}</header><div class="g"><main>${sectionsHtml(main, manner)}</main><aside>${sectionsHtml(side, manner)}</aside></div>`,
  );
};

/** Cards with the dates on a tag above the title; headings in small capitals. */
export const cards = (cv: Cv): string => {
  const css = `${BASE}${counter(cv, '@bottom-right')}body{font-family:Carlito}h2{font-variant:small-caps;font-size:15pt;color:#0b5a6f;margin:12pt 0 5pt}.c{border:.6pt solid #c8d6da;border-radius:4pt;padding:5pt 8pt;margin-bottom:6pt;break-inside:avoid}
.d{display:inline-block;background:#0b5a6f;color:#fff;border-radius:3pt;padding:0 5pt;font-size:8.5pt}.t{font-weight:700;font-size:11.5pt}.e{color:#0b5a6f}`;
  const job = (one: Job): string =>
    `<div class="c">${div('d', one.period)}${div('t', one.title)}${div('e', one.employer)}${details(one)}</div>`;
  const item = (one: Item): string =>
    `<div class="c">${div('d', one.date)}${div('t', one.head)}${div('e', one.sub)}${div('', one.tail)}</div>`;
  const manner: Manner = { heading: h2, item, jobs: (jobs) => jobs.map(job).join('') };
  return page(
    cv,
    css,
    `<h1>${text(cv.name)}</h1>${div('e', `${cv.headline} · ${cv.place} · ${cv.phone}`)}${sectionsHtml(cv.sections, manner)}`,
  );
};

/** Dates in the right margin, right-aligned; employer in capitals above the title. */
export const rightMargin = (cv: Cv): string => {
  const css = `${BASE}${counter(cv, '@top-right')}body{font-family:Roboto;font-size:9.5pt}h1{font-weight:300;font-size:26pt}h2{border-bottom:2pt solid #e0a100;font-size:12pt;margin:14pt 0 6pt}
.r{display:grid;grid-template-columns:1fr 34mm;column-gap:6mm;margin-bottom:7pt}.d{text-align:right;color:#555}.e{text-transform:uppercase;font-size:8.5pt;letter-spacing:.6pt}.t{font-weight:700}`;
  const row = (left: string, date: string): string =>
    `<div class="r"><div>${left}</div>${div('d', date) || '<div></div>'}</div>`;
  const job = (one: Job): string =>
    row(
      `${div('e', one.employer)}${div('t', one.title)}${details(one)}`,
      one.period.replaceAll(' – ', '\u00a0–\u00a0'),
    );
  const item = (one: Item): string =>
    row(`${div('t', one.head)}${div('', [one.sub, one.tail].filter(Boolean).join(' – '))}`, one.date);
  const manner: Manner = { heading: h2, item, jobs: (jobs) => jobs.map(job).join('') };
  return page(
    cv,
    css,
    `<h1>${text(cv.name)}</h1>${div('', `${cv.headline}, ${cv.place}`)}${sectionsHtml(cv.sections, manner)}`,
  );
};
