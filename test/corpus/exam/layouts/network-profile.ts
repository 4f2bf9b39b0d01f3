import { SENT } from '../career.ts';
import type { JobView, Section, View } from '../model.ts';
import { lasting } from '../worded.ts';
import { entries, html, page, tag } from './html.ts';
import { joined, sectionsIn } from './texts.ts';

const CSS = `@page{size:A4;margin:18mm 14mm 18mm 0;@bottom-right{content:"Page " counter(page);font:8pt Roboto}}
body{font:10.5pt "Open Sans",Carlito;margin:0;color:#181818}p{margin:0 0 3px}
.side{position:absolute;left:0;top:-18mm;width:58mm;height:297mm;background:#293e49;color:#e1e8eb;padding:18mm 2mm 0 7mm;box-sizing:border-box;font-size:8.6pt}.side p{font-size:8pt}
.side h3{color:#fff;font-size:12pt;margin:18px 0 6px;font-weight:normal}.main{margin-left:68mm}
h1{font-weight:normal;font-size:25pt;margin:0 0 4px}h2{font-weight:normal;font-size:15pt;margin:22px 0 8px;border-top:1px solid #c7d1d8;padding-top:12px}
.c{font-size:12pt;margin-top:14px}.t{font-size:11pt}.d{color:#555;font-size:10pt}.l{color:#777;font-size:9.5pt}`;

const SIDE = ['skills', 'systems', 'languages', 'trainings', 'registrations'];

const side = (view: View): string =>
  tag('h3', view.language === 'nl' ? 'Contactgegevens' : 'Contact') +
  view.contact.map(([, value]) => tag('p', html(value))).join('') +
  sectionsIn(view, SIDE)
    .map(
      ({ heading, lines = [], rows = [], pairs = [] }) =>
        tag('h3', html(heading)) +
        [...lines, ...rows.map(({ main }) => main), ...pairs.map(([label, value]) => `${label} (${value})`)]
          .map((line) => tag('p', html(line)))
          .join(''),
    )
    .join('');

const role = (job: JobView, own: boolean): string =>
  (own ? tag('p', html(job.employer), 'class="c"') : '') +
  tag('p', html(job.title), 'class="t"') +
  tag('p', html(job.period), 'class="d"') +
  job.lines.map((line) => tag('p', html(line))).join('') +
  tag('p', html(job.tools));

const work = (section: Section, view: View): string =>
  entries(
    section,
    (job, inGroup) => role(job, inGroup !== 'employer'),
    ({ head, by, jobs }) => {
      const [first, last] = [jobs.at(-1)?.months[0], jobs[0]?.months[1]];
      const total = by === 'employer' && first !== undefined ? lasting(first, last ?? SENT, view.language) : '';
      return tag('p', html(head), 'class="c"') + tag('p', total, 'class="l"');
    },
    (period, text) => tag('p', html(text), 'class="c"') + tag('p', html(period), 'class="d"'),
  );

const rows = ({ rows: all = [] }: Section): string =>
  all
    .map(
      ({ when, main, detail, note }) =>
        tag('p', html(detail), 'class="c"') +
        tag('p', html(`${main}${when ? ` · (${when})` : ''}${note ? ` · ${note}` : ''}`)),
    )
    .join('');

/** Like the PDF that a professional network makes of a profile: a dark margin on the first page, employers above roles. */
export const networkProfile = (view: View): string => {
  const main = sectionsIn(view, [...SIDE, 'criteria'], true).map(
    (section) =>
      tag('h2', html(section.heading)) +
      (section.entries
        ? work(section, view)
        : section.rows
          ? rows(section)
          : [...(section.lines ?? []), ...(section.pairs ?? []).map(([label, value]) => joined(': ', label, value))]
              .map((line) => tag('p', html(line)))
              .join('')),
  );
  return page(
    view,
    CSS,
    `<div class="side"${view.plan.engine === 'chromium-pdf' ? ' style="top:0;height:250mm"' : ''}>${side(view)}</div><div class="main">${tag('h1', html(view.name))}${tag('p', html(view.headline))}${main.join('')}</div>`,
  );
};
