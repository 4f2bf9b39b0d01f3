import type { EntryView, JobView, Row, Section, View } from '../model.ts';
import { joined, periodOf, plainLines } from './texts.ts';

/** Text as HTML. */
export const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An element; nothing where it would be empty. */
export const tag = (name: string, inner: string, attributes = ''): string =>
  inner === '' ? '' : `<${name}${attributes ? ` ${attributes}` : ''}>${inner}</${name.split(' ')[0]}>`;

/** A whole document. */
export const page = (view: View, css: string, body: string): string =>
  `<!DOCTYPE html><html lang="${view.language}"><head><meta charset="utf-8"><title>${html(view.name)}</title><style>${css}</style></head><body>${body}</body></html>`;

/** What was done in a job, as bullets or as running text, and the systems of it. */
export const tasks = ({ lines, tools }: JobView, manner: number): string =>
  (manner % 3 === 0
    ? tag('p', html(lines.join(' ')))
    : tag('ul', lines.map((line) => tag('li', html(line))).join(''))) + tag('p', html(tools), 'class="tools"');

/** Entries one by one: jobs, groups under a head of their own, and gaps. */
export const entries = (
  section: Section,
  job: (job: JobView, inGroup: 'agency' | 'employer' | undefined) => string,
  head: (entry: Extract<EntryView, { type: 'group' }>) => string,
  gap: (period: string, text: string) => string,
): string =>
  (section.entries ?? [])
    .map((entry) =>
      entry.type === 'gap'
        ? gap(entry.period, entry.text)
        : entry.type === 'job'
          ? job(entry.job, undefined)
          : head(entry) + entry.jobs.map((one) => job(one, entry.by)).join(''),
    )
    .join('');

/** Rows as a table with a head: name, institute, when and whether there is a diploma. */
export const rowsTable = (rows: readonly Row[], heads: readonly string[], attributes = ''): string =>
  tag(
    'table',
    `<tr>${heads.map((head) => tag('th', html(head))).join('')}</tr>${rows
      .map(
        ({ when, main, detail, note }) =>
          `<tr>${[main, detail, when, note]
            .slice(0, heads.length)
            .map((cell) => `<td>${html(cell)}</td>`)
            .join('')}</tr>`,
      )
      .join('')}`,
    attributes,
  );

/** A section without jobs as lines or bullets. */
export const plain = (section: Section, manner: number): string => {
  const lines = plainLines(section, manner);
  return section.rows && manner % 3 === 1
    ? tag('ul', lines.map((line) => tag('li', html(line))).join(''))
    : lines.map((line) => tag('p', html(line))).join('');
};

/** The first line of a job, with room above it that every engine prints. */
const FIRST = 'class="t" style="margin-top:10px"';

/** Title, employer and period of a job in four common orders, each part marked by its class. */
export const jobHead = (job: JobView, manner: number): string => {
  const [title, employer, when] = [tag('b', html(job.title)), html(job.employer), html(periodOf(job))];
  return (
    [
      tag('p', title, FIRST) + tag('p', joined(' | ', employer, when), 'class="e"'),
      tag('p', when, FIRST) + tag('p', title) + tag('p', employer, 'class="e"'),
      tag('p', joined(' – ', title, employer), FIRST) + tag('p', when, 'class="e"'),
      tag('p', tag('b', joined(', ', employer, '')), FIRST) +
        tag('p', html(job.title), 'class="e"') +
        tag('p', when, 'class="e"'),
    ][manner % 4] ?? title
  );
};
