import type { JobView, Section, View } from '../model.ts';
import { entries, html, page, plain, rowsTable, tag, tasks } from './html.ts';
import { joined, periodOf } from './texts.ts';

const CSS = `@page{size:A4;margin:18mm 17mm}body{font:10.5pt Carlito;color:#222}p{margin:0 0 3px}ul{margin:2px 0 5px 18px;padding:0}
h1{font-size:19pt;color:#7a0f3c;margin:0}h2{font-size:13pt;color:#7a0f3c;margin:16px 0 6px}
table{border-collapse:collapse;width:100%;margin-bottom:8px}td,th{border:1px solid #bbb;padding:3px 6px;vertical-align:top;text-align:left}th{background:#f1e4ea}
.k{width:27%;background:#faf5f7}.n{border:0}`;

const jobTable = (job: JobView, { labels, variant }: View, employer: boolean): string => {
  const row = (label: string, value: string): string =>
    value === '' ? '' : `<tr valign="top"><td class="k">${html(label)}</td><td>${value}</td></tr>`;
  const { tools: _, ...bare } = job;
  const [tool, ...values] = job.tools.split(': ');
  const parts = [
    row(labels.period, html(periodOf(job))),
    employer ? row(labels.employer, html(job.employer)) : '',
    row(labels.title, tag('b', html(job.title))),
  ];
  const order = variant % 2 === 0 ? parts : [parts[2], parts[1], parts[0]];
  return tag(
    'table',
    `${order.join('')}${row(labels.tasks, tasks({ ...bare, tools: '' }, variant))}${row(tool ?? '', html(values.join(': ')))}`,
  );
};

const inside = (section: Section, view: View): string => {
  if (section.name === 'criteria')
    return `<table><tr valign="top"><th>Eis</th><th>Invulling</th></tr>${(section.rows ?? []).map(({ main, detail }) => `<tr valign="top"><td>${html(main)}</td><td>${html(detail)}</td></tr>`).join('')}</table>`;
  if (section.entries)
    return entries(
      section,
      (job, inGroup) => jobTable(job, view, inGroup !== 'employer'),
      ({ head, by, period }) => tag('p', `<b>${html(by === 'employer' ? joined(', ', head, period) : head)}</b>`),
      (period, text) => tag('p', html(joined(': ', period, text))),
    );
  if (section.name === 'education')
    return rowsTable(section.rows ?? [], ['Opleiding', 'Onderwijsinstelling', 'Periode', 'Resultaat']);
  if (section.name === 'trainings')
    return rowsTable(
      (section.rows ?? []).map(({ main, when }) => ({ main, detail: when, when: '', note: '' })),
      ['Training', 'Jaar'],
    );
  if (section.pairs)
    return tag(
      'table',
      section.pairs
        .map(([label, value]) => `<tr valign="top"><td class="k">${html(label)}</td><td>${html(value)}</td></tr>`)
        .join(''),
    );
  return plain(section, view.variant);
};

/** A bureau's document: first a table of demands and answers, then the CV in tables. */
export const requirements = (view: View): string => {
  const intro = `Aangeboden door ${view.agency}. Dit cv is vertrouwelijk en alleen bedoeld voor deze aanvraag.`;
  return page(
    view,
    CSS,
    tag('h1', html(`Curriculum vitae ${view.name}`)) +
      tag('p', html(intro)) +
      tag('p', html(view.contact.map(([label, value]) => `${label}: ${value}`).join(' | '))) +
      view.sections.map((section) => tag('h2', html(section.heading)) + inside(section, view)).join(''),
  );
};
