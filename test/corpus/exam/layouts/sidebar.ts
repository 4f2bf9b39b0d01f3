import type { Section, View } from '../model.ts';
import { entries, html, jobHead, page, tag, tasks } from './html.ts';
import { joined, plainLines, rowRest, sectionsIn } from './texts.ts';

const CSS = `@page{size:A4;margin:0}body{margin:0;font:9.8pt "Open Sans";color:#333}p{margin:0 0 3px}ul{margin:2px 0 5px 14px;padding:0}
table{border-collapse:collapse;width:210mm}td{vertical-align:top}.s{width:58mm;background:#1f4d4a;color:#fff;padding:12mm 6mm}.m{padding:12mm 10mm}
h1{font-size:23pt;margin:0;color:#1f4d4a}h2{font-size:12pt;letter-spacing:2px;text-transform:uppercase;color:#1f4d4a;margin:15px 0 6px}.s h2{color:#ffd28a}
.t{margin-top:8px;font-size:10.4pt}.e{color:#666}li,p{break-inside:avoid}`;

/** What such CVs put in the margin. */
export const MARGIN_SECTIONS = [
  'personal',
  'systems',
  'skills',
  'languages',
  'hobbies',
  'availability',
  'registrations',
] as const;

const main = (section: Section, { variant }: View): string => {
  if (section.entries)
    return entries(
      section,
      (job, inGroup) => jobHead(job, inGroup === 'employer' ? variant % 3 : variant) + tasks(job, 1),
      ({ head, by, period }) =>
        tag('p', `<b>${html(by === 'employer' ? joined(' | ', head, period) : head)}</b>`, 'class="t"'),
      (period, text) => tag('p', html(joined(' – ', period, text)), 'class="t"'),
    );
  if (section.name === 'education')
    return (section.rows ?? [])
      .map(
        (row) =>
          tag('p', tag('b', html(row.main)), 'class="t"') + tag('p', html(joined(' | ', rowRest(row), row.when))),
      )
      .join('');
  return plainLines(section, variant)
    .map((line) => tag('p', html(line)))
    .join('');
};

/** A coloured margin with the particulars left, the career right of it: as online CV makers do it. */
export const sidebar = (view: View): string => {
  const left =
    tag('h2', 'Contact') +
    view.contact.map(([, value]) => tag('p', html(value))).join('') +
    sectionsIn(view, MARGIN_SECTIONS)
      .map(
        (section) =>
          tag('h2', html(section.heading)) +
          plainLines(section, 1)
            .map((line) => tag('p', html(line)))
            .join(''),
      )
      .join('');
  const right =
    tag('h1', html(view.name)) +
    tag('p', html(view.headline)) +
    sectionsIn(view, MARGIN_SECTIONS, true)
      .map((section) => tag('h2', html(section.heading)) + main(section, view))
      .join('');
  return page(view, CSS, `<table><tr><td class="s">${left}</td><td class="m">${right}</td></tr></table>`);
};
