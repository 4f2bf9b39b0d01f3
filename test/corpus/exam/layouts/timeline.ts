import type { JobView, Section, View } from '../model.ts';
import { entries, html, page, plain, tag, tasks } from './html.ts';
import { joined, periodOf, rowRest } from './texts.ts';

const CSS = `@page{size:A4;margin:17mm 15mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt Roboto}}body{font:10pt Roboto;color:#333}p{margin:0 0 3px}
ul{margin:2px 0 4px 15px;padding:0}h1{font-size:24pt;margin:0;color:#5b3a8c}h2{font-size:13pt;color:#5b3a8c;margin:16px 0 8px;letter-spacing:1px}
.r{display:flex;break-inside:avoid}.w{width:36mm;flex:none;padding-right:4mm;color:#5b3a8c}.x{border-left:1.5pt solid #c9b8e4;padding:0 0 9px 5mm;flex:1}`;

const row = (left: string, right: string): string =>
  `<div class="r"><div class="w">${html(left)}</div><div class="x">${right}</div></div>`;

const job = (one: JobView, variant: number): string => {
  const [title, employer] = [tag('p', tag('b', html(one.title))), tag('p', html(one.employer))];
  return row(
    periodOf(one),
    (variant % 4 === 3
      ? tag('p', html(joined(' – ', one.title, one.employer)))
      : variant % 4 === 2 && one.employer
        ? tag('p', tag('b', html(one.employer))) + tag('p', html(one.title))
        : title + employer) + tasks(one, variant),
  );
};

const inside = (section: Section, { variant }: View): string => {
  if (section.entries)
    return entries(
      section,
      (one) => job(one, variant),
      ({ head, by, period }) => row(by === 'employer' ? period : '', tag('p', tag('b', html(head)))),
      (period, text) => row(period, tag('p', html(text))),
    );
  if (section.name === 'education')
    return (section.rows ?? [])
      .map((one) => row(one.when, tag('p', tag('b', html(one.main))) + tag('p', html(rowRest(one)))))
      .join('');
  return plain(section, variant);
};

/** Dates left of a line, what happened right of it. */
export const timeline = (view: View): string =>
  page(
    view,
    CSS,
    tag('h1', html(view.name)) +
      tag('p', html(view.headline)) +
      tag('p', html(view.contact.map(([, value]) => value).join('   |   '))) +
      view.sections.map((section) => tag('h2', html(section.heading)) + inside(section, view)).join(''),
  );
