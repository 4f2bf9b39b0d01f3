import type { JobView, Section, View } from '../model.ts';
import { entries, html, page, plain, tag, tasks } from './html.ts';
import { joined, periodOf } from './texts.ts';

const CSS = `@page{size:A4;margin:20mm 18mm}body{font:10.5pt "Liberation Serif";color:#111}p{margin:0 0 3px}ul{margin:2px 0 5px 18px;padding:0}
h1{font-size:20pt;font-weight:normal;margin:0 0 4px}h2{font-size:13pt;margin:18px 0 6px}table{border-collapse:collapse;width:100%;margin-bottom:8px}
td,th{padding:2px 8px 2px 0;border-bottom:1px solid #ccc;vertical-align:top;text-align:left}.t{margin-top:9px}`;

const allJobs = ({ entries: all = [] }: Section): readonly JobView[] =>
  all.flatMap((entry) =>
    entry.type === 'job'
      ? [entry.job]
      : entry.type === 'group'
        ? entry.jobs.map((job) => (entry.by === 'employer' ? { ...job, employer: entry.head } : job))
        : [],
  );

const table = (section: Section, { labels }: View): string =>
  `<table><tr valign="top"><th>${labels.period}</th><th>${labels.title}</th><th>${labels.employer}</th></tr>${allJobs(
    section,
  )
    .map(
      (job) =>
        `<tr valign="top"><td>${html(job.period)}</td><td>${html(job.title)}</td><td>${html(job.employer)}</td></tr>`,
    )
    .join('')}</table>`;

const detailed = (section: Section, { variant }: View): string =>
  entries(
    section,
    (job) =>
      tag('p', `<b>${html(joined(', ', job.title, job.employer))}</b>`, 'class="t"') +
      tag('p', tag('i', html(periodOf(job)))) +
      tasks(job, variant),
    ({ head, by, period }) =>
      tag('p', `<b>${html(by === 'employer' ? joined(', ', head, period) : head)}</b>`, 'class="t"'),
    (period, text) => tag('p', html(joined(': ', period, text)), 'class="t"'),
  );

const inside = (section: Section, view: View): string => {
  if (section.entries) return detailed(section, view);
  if (section.name === 'education')
    return `<table>${(section.rows ?? []).map(({ when, main, detail, note }) => `<tr valign="top"><td>${html(when)}</td><td>${html(main)}</td><td>${html(detail)}</td><td>${html(note)}</td></tr>`).join('')}</table>`;
  return plain(section, view.variant);
};

/** First the whole career in a table, one line a job; then each job again with what was done. */
export const overview = (view: View): string => {
  const work = view.sections.find(({ name }) => name === 'work');
  const first = work
    ? tag('h2', ['Loopbaan in één oogopslag', 'Overzicht werkervaring', 'Loopbaanoverzicht'][view.variant % 3] ?? '') +
      table(work, view)
    : '';
  return page(
    view,
    CSS,
    tag('h1', html(view.name)) +
      tag('p', html(view.contact.map(([label, value]) => `${label} ${value}`).join(', '))) +
      first +
      view.sections
        .map(
          (section) =>
            tag(
              'h2',
              html(
                section.name === 'work'
                  ? (['Werkervaring in detail', 'Toelichting per functie', 'Werkervaring'][view.variant % 3] ?? '')
                  : section.heading,
              ),
            ) + inside(section, view),
        )
        .join(''),
  );
};
