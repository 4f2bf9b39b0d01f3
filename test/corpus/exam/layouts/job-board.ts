import type { Section, View } from '../model.ts';
import { entries, html, jobHead, page, plain, rowsTable, tag, tasks } from './html.ts';
import { joined } from './texts.ts';

const CSS = `@page{size:A4;margin:20mm}body{font:11pt "Liberation Sans";color:#2d2d2d}p{margin:0 0 2px}ul{margin:3px 0 5px 18px;padding:0}
h1{font-size:22pt;margin:0}h2{font-size:14pt;margin:18px 0 6px;border-bottom:1px solid #999}.e{color:#555}.t{margin-top:10px}th{text-align:left}td,th{padding:1px 12px 1px 0}`;

const inside = (section: Section, { variant }: View): string => {
  if (section.entries)
    return entries(
      section,
      (job, inGroup) =>
        jobHead(job, inGroup === 'employer' ? ([0, 1, 2][variant % 3] ?? 0) : variant) + tasks(job, variant + 1),
      ({ head, by, period }) =>
        tag(
          'p',
          `<b>${html(by === 'employer' ? joined(', ', head, period) : head)}</b>`,
          'class="t" style="margin-top:10px"',
        ),
      (period, text) => tag('p', html(joined(': ', period, text)), 'class="t" style="margin-top:10px"'),
    );
  if (section.name === 'education' && variant % 2 === 0)
    return rowsTable(section.rows ?? [], ['Opleiding', 'Instelling', 'Jaren', 'Bijzonderheden']);
  return plain(section, variant);
};

/** The plain list that job boards make: headings, and under them one item after the other. */
export const jobBoard = (view: View): string =>
  page(
    view,
    CSS,
    tag('h1', html(view.name)) +
      tag('p', html(view.headline)) +
      tag('p', html(view.contact.map(([, value]) => value).join(' • '))) +
      view.sections.map((section) => tag('h2', html(section.heading)) + inside(section, view)).join(''),
  );
