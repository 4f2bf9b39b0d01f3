import type { Cv, JobItem } from '../cv.ts';
import { about, aboveText, courseText, grouped, joined, list, p, referencesText, section, t } from './html.ts';
import { joinAll, page, parts, rest } from './parts.ts';

const bar = (title: string): string => `<tr valign="top"><td colspan="2" class="bar"><b>${t(title)}</b></td></tr>`;
const line = (label: string, body: string): string =>
  body === '' ? '' : `<tr valign="top"><td class="l" width="180">${t(label)}</td><td>${body}</td></tr>`;

/** The old Europass form: labels on the left, facts on the right. */
export const oldEuropass = (cv: Cv): string => {
  const { headings: h } = cv;
  const one = (job: JobItem): string =>
    line('Datums', t(job.period)) +
    line(job.facts === undefined ? 'Bezigheid' : 'Functie of beroep', `<b>${t(job.title)}</b>`) +
    line('Werkgever', t(job.employer)) +
    line('Belangrijkste activiteiten', about(job));
  const above = (job: JobItem, at: number): string =>
    job.under && cv.jobs[at - 1]?.under?.name !== job.under.name && job.under.kind === 'agency'
      ? line('', `<b>${t(aboveText(job.under))}</b>`)
      : '';
  const studies = cv.education
    .map(
      (item) =>
        line('Datums', t(item.years)) +
        line('Naam van de opleiding', `<b>${t(item.name)}</b>`) +
        line('Instelling', t(item.institute)) +
        line('Resultaat', t(item.status)),
    )
    .join('');
  const sides = (
    [
      ['internships', cv.internships],
      ['sideJobs', cv.sideJobs],
      ['volunteering', cv.volunteering],
    ] as const
  )
    .map(([key, jobs]) => (jobs.length === 0 ? '' : bar(h[key]) + jobs.map(one).join('')))
    .join('');
  const other = [
    line(h.trainings, list(cv.trainings.map(courseText))),
    line(h.certificates, list(cv.certificates.map(courseText))),
    line(h.systems, t(cv.systems.join(', '))),
    line(h.competences, list(cv.competences)),
    line(h.languages, cv.languages.map(([word, level]) => t(`${word}: ${level}`)).join('<br>')),
    line(h.availability, list(cv.availability)),
    line(h.hobbies, t(cv.hobbies)),
    line(h.references, referencesText(cv)),
  ].join('');
  const person = cv.personal.map(([label, value]) => line(label, t(value))).join('');
  const css = `.l{text-align:right;color:#1e40af;padding:1pt 8pt 1pt 0;font-size:9.5pt}td{padding:1pt 0 1pt 6pt}.bar{padding-top:9pt;color:#1e40af;font-size:12pt}h1{font-size:14pt;color:#1e40af}`;
  const body =
    line('Naam', `<b>${t(cv.name)}</b>`) +
    person +
    line(h.profile, cv.profile.map((text) => p(text)).join('')) +
    bar(h.work) +
    cv.jobs.map((job, at) => above(job, at) + one(job)).join('') +
    bar(h.education) +
    studies +
    sides +
    bar('Overige informatie') +
    other;
  return page(
    cv,
    css,
    `<h1>Europass Curriculum Vitae</h1><table width="100%"><colgroup><col width="180"><col width="460"></colgroup>${body}</table>`,
  );
};

/** The new Europass form: a bar with the name, dates in brackets, the place behind the employer. */
export const newEuropass = (cv: Cv): string => {
  const s = parts(cv);
  const one = (job: JobItem): string =>
    `<p class="head">[ ${t(job.period)} ]</p><p class="head"><b>${t(job.title)}</b></p>${job.employer === '' ? '' : `<p class="head who"><b>${t(job.employer)}</b></p>`}${about(job)}`;
  const studies = cv.education
    .map(
      (item) =>
        `${item.years === '' ? '' : `<p class="head">[ ${t(item.years)} ]</p>`}<p class="head"><b>${t(item.name)}</b></p>${p(joined([item.institute, item.status], ' | '), 'who')}`,
    )
    .join('');
  const css = `.top{background:#004494;color:#fff;padding:8pt 12pt}.top h1{color:#fff}h2{color:#004494;text-transform:uppercase;font-size:11.5pt;border-bottom:1pt solid #004494}.who{color:#4b5563}.head{margin-top:2pt}`;
  const top = `<div class="top"><h1>${t(cv.name)}</h1><p>${cv.personal.map(([label, value]) => `<b>${t(label)}:</b> ${t(value)}`).join(' &nbsp;|&nbsp; ')}</p></div>`;
  return page(
    cv,
    css,
    joinAll(
      top,
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      section(cv.headings.education, studies),
      rest(cv),
    ),
  );
};
