import type { JobView, Section, View } from '../model.ts';
import { entries, html, page, plain, tag, tasks } from './html.ts';
import { joined, periodOf, rowRest } from './texts.ts';

const CSS = `@page{size:A4;margin:16mm 17mm}body{font:10.5pt "Open Sans","Liberation Sans";color:#404040}p{margin:0 0 3px}ul{margin:2px 0 6px 18px;padding:0}
h1{color:#004494;font-size:21pt;margin:0 0 6px}h2{color:#004494;font-size:12pt;border-bottom:1.5pt solid #004494;margin:16px 0 8px;text-transform:uppercase}
.d{break-after:avoid;color:#757575;font-size:9.5pt;margin-top:9px}.t{font-size:11pt}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:2px 8px 2px 0}
.k{width:31%;text-align:right;color:#004494}`;

const inside = (section: Section, view: View): string => {
  const job = (one: JobView): string =>
    tag('p', html(periodOf(one)), 'class="d"') +
    tag('p', `<b>${html(one.title)}</b>${one.employer ? ` – ${html(one.employer)}` : ''}`, 'class="t"') +
    tasks(one, view.variant);
  if (section.entries)
    return entries(
      section,
      job,
      ({ head, by, period }) =>
        tag('p', `<b>${html(by === 'employer' ? joined(' · ', head, period) : head)}</b>`, 'style="margin-top:12px"'),
      (period, text) => tag('p', html(period), 'class="d"') + tag('p', html(text)),
    );
  if (section.name === 'education')
    return (section.rows ?? [])
      .map(
        (row) =>
          tag('p', html(row.when), 'class="d"') + tag('p', tag('b', html(row.main))) + tag('p', html(rowRest(row))),
      )
      .join('');
  return plain(section, view.variant);
};

/** The old Europass: a table with the dates and labels in its left column. */
const oldRows = (section: Section, view: View): string => {
  const row = (left: string, right: string): string =>
    `<tr valign="top"><td class="k" valign="top" width="32%">${html(left)}</td><td valign="top">${right}</td></tr>`;
  const job = (one: JobView): string =>
    row(periodOf(one), tag('p', tag('b', html(one.title))) + tag('p', html(one.employer)) + tasks(one, view.variant));
  if (section.entries)
    return entries(
      section,
      job,
      ({ head }) => row('', tag('p', tag('b', html(head)))),
      (period, text) => row(period, html(text)),
    );
  if (section.name === 'education')
    return (section.rows ?? [])
      .map((one) => row(one.when, tag('p', tag('b', html(one.main))) + tag('p', html(rowRest(one)))))
      .join('');
  if (section.pairs) return section.pairs.map(([label, value]) => row(label, html(value))).join('');
  return row('', plain(section, view.variant));
};

/** Europass, in its new form with dates above each job or in its old one with dates in the left column. */
export const europass = (view: View): string => {
  const old = view.plan.engine !== 'chromium-pdf';
  const contact = view.contact.map(([label, value]) => `${label}: ${value}`);
  const body = view.sections.map(
    (section) =>
      tag('h2', html(section.heading)) +
      (old ? tag('table', oldRows(section, view), 'width="100%" cellpadding="4"') : inside(section, view)),
  );
  return page(
    view,
    CSS,
    tag('h1', html(view.name)) +
      contact.map((line) => tag('p', html(line))).join('') +
      body.join('') +
      (old ? tag('p', html(`Europass · ${view.name}`), 'style="font-size:7pt;margin:0"') : ''),
  );
};
