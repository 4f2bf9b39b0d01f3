import type { CourseItem, Cv, EducationItem, JobItem, Row } from '../cv.ts';

/** Text made safe for HTML. */
export const t = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Those that are not empty, with something between. */
export const joined = (items: readonly (string | undefined)[], between: string): string =>
  items.filter(Boolean).join(between);
/** A list; nothing for an empty one. */
export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${t(item)}</li>`).join('')}</ul>`;
/** One paragraph; nothing for no text. */
export const p = (text: string, kind = ''): string =>
  text === '' ? '' : `<p${kind && ` class="${kind}"`}>${t(text)}</p>`;
/** A heading with its body; nothing without a body. */
export const section = (heading: string, body: string): string => (body === '' ? '' : `<h2>${t(heading)}</h2>${body}`);

/** Sentences as running text, each with its full stop. */
export const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[.!?”]$/.test(line) ? line : `${line}.`)).join(' ');

/** What a job was about: bullets, running text, or a story of paragraphs, with its result. */
export const about = ({ lines, prose, hours, result, facts }: JobItem): string => {
  const language = facts === undefined ? '' : p(hours ?? '', 'hours');
  const story = lines[0]?.startsWith('Situatie: ') ? lines.map((line) => p(sentences([line]))).join('') : '';
  const body = story || (prose ? p(lines.length === 0 ? '' : sentences(lines)) : list(lines));
  return `${language}${body}${p(result === undefined ? '' : `Resultaat: ${result}.`)}`;
};

/** Rows of label and value, one paragraph each. */
export const rows = (items: readonly Row[]): string => items.map(([label, value]) => p(`${label}: ${value}`)).join('');
/** Rows of label and value as a table. */
export const rowTable = (items: readonly Row[], kind = 'rows'): string =>
  items.length === 0
    ? ''
    : `<table class="${kind}" width="100%"><colgroup><col width="170"><col width="470"></colgroup>${items.map(([label, value]) => `<tr valign="top"><td class="l" width="170">${t(label)}</td><td width="470">${t(value)}</td></tr>`).join('')}</table>`;

/** Jobs, with what stands above those that belong together before the first of them. */
export const grouped = (jobs: readonly JobItem[], one: (job: JobItem) => string): string =>
  jobs
    .map((job, at) => {
      const { under } = job;
      const opens = under !== undefined && jobs[at - 1]?.under?.name !== under.name;
      const head = under && opens ? p(aboveText(under), 'under') : '';
      const own = under?.kind === 'employer' ? { ...job, employer: '' } : job;
      return head + one(own);
    })
    .join('');
/** The line above jobs that belong together. */
export const aboveText = ({ kind, name, period }: NonNullable<JobItem['under']>): string =>
  joined([kind === 'agency' ? `Gedetacheerd via ${name}` : name, period], ', ');

/** A course with what stands behind it. */
export const courseText = ({ name, detail }: CourseItem): string =>
  /^\d{4}$/.test(detail) ? `${name} (${detail})` : joined([name, detail], ', ');

/** One education on two lines, on one, or with its year in front. */
export const educationText = ({ name, institute, years, status }: EducationItem, variant: number): string => {
  if (variant % 3 === 0) return `<p><b>${t(name)}</b><br>${t(joined([institute, years, status], ', '))}</p>`;
  if (variant % 3 === 1) return p(joined([years, joined([name, institute], ', '), status], '  '));
  return p(
    `${joined([name, institute], ' – ')}${years === '' ? '' : ` (${years})`}${status === '' ? '' : `, ${status}`}`,
  );
};

/** One job of a side kind, on a line or two. */
export const sideJob = (job: JobItem): string =>
  `${p(joined([job.period, job.title, job.employer], ', '))}${list(job.lines)}`;

/** Referees one line each, several lines each, or as a table. */
export const referencesText = ({ references, onRequest, variant }: Cv): string => {
  if (onRequest !== '') return p(onRequest);
  if (references.length === 0) return '';
  if (variant === 4)
    return `<table class="rows">${references.map((parts) => `<tr valign="top">${parts.map((part) => `<td>${t(part)}</td>`).join('')}</tr>`).join('')}</table>`;
  return references
    .map((parts) => (variant % 2 === 0 ? p(parts.join(', ')) : `<p>${parts.map(t).join('<br>')}</p>`))
    .join('');
};
