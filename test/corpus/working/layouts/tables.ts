import type { Cv, JobItem, Row } from '../cv.ts';
import { about, grouped, joined, p, rowTable, section, t } from './html.ts';
import { joinAll, page, parts, rest } from './parts.ts';

const brief = (cv: Cv): string => {
  const jobs = cv.jobs.filter(({ facts }) => facts !== undefined);
  const words = ['Periode', 'Functie', 'Opdrachtgever'].map((word) => `<th>${word}</th>`).join('');
  return `<table class="brief"><tr valign="top">${words}</tr>${jobs.map((job) => `<tr valign="top"><td>${t(job.period)}</td><td>${t(job.title)}</td><td>${t(job.employer)}</td></tr>`).join('')}</table>`;
};

/** The labels of an agency's form, one set per CV. */
const LABELS = [
  ['Opdrachtgever', 'Rol', 'Periode', 'Werkzaamheden', 'Resultaat'],
  ['Organisatie', 'Functie', 'Looptijd', 'Taken en verantwoordelijkheden', 'Resultaten'],
  ['Klant', 'Functie', 'Van/tot', 'Omschrijving', 'Bereikt'],
] as const;

/** The form of an agency: its name on top, key data, then each assignment by label. */
export const assignments = (cv: Cv): string => {
  const s = parts(cv);
  const [client, role, time, tasks, result] = LABELS[cv.variant % 3] ?? LABELS[0];
  const one = (job: JobItem): string => {
    const { result: got, ...told } = job;
    const facts: readonly Row[] = [
      ...(job.employer === '' ? [] : [[client, job.employer] as const]),
      [role, job.title],
      [time, job.period],
      ...(job.hours === undefined ? [] : [['Omvang', job.hours] as const]),
    ];
    const { hours: _, ...body } = told;
    const text = about(body);
    return `${rowTable(facts, 'form')}${text === '' ? '' : `<p class="head"><b>${tasks}:</b></p>${text}`}${got ? `<p class="head"><b>${result}:</b></p>${p(`${got}.`)}` : ''}`;
  };
  const gap = (job: JobItem): string => (job.facts === undefined ? p(`${job.period}: ${job.title}`) : one(job));
  const top = `<table class="bar"><tr valign="top"><td>${t(cv.agency)}</td><td style="text-align:right" align="right">Curriculum vitae</td></tr></table><h1>${t(cv.name)}</h1>${p(cv.headline)}`;
  const key = section(cv.headings.keyData, rowTable([...cv.personal, ...cv.keyData], 'form'));
  const css = `.bar td{background:#0c4a6e;color:#fff;padding:5pt 8pt;font-weight:bold}.l{color:#0c4a6e}.form{margin-top:7pt}h2{color:#0c4a6e}.brief td,.brief th{border-bottom:1px solid #ccc;padding:2pt 6pt 2pt 0}`;
  const overview = cv.variant < 2 ? section(cv.headings.brief, brief({ ...cv, jobs: cv.jobs })) : '';
  return page(
    cv,
    css,
    joinAll(top, key, s.profile, overview, section(cv.headings.work, grouped(cv.jobs, gap)), s.education, rest(cv)),
  );
};

/** What is asked and how it is met in a table, above a plain CV. */
export const demands = (cv: Cv): string => {
  const s = parts(cv);
  const words =
    [
      ['Eis', 'Invulling'],
      ['Eis / wens', 'Hoe voldoet de kandidaat?'],
      ['Functie-eis', 'Toelichting'],
    ][cv.variant % 3] ?? [];
  const grid = `<table border="1" class="grid"><tr valign="top">${words.map((word) => `<th>${word}</th>`).join('')}</tr>${cv.claims.map(([asked, filled]) => `<tr valign="top"><td width="250">${t(asked)}</td><td>${t(filled)}</td></tr>`).join('')}</table>`;
  const one = (job: JobItem): string =>
    `<p class="head"><b>${t(job.title)}</b></p>${p(joined([job.employer, job.period], cv.variant % 2 === 0 ? ' (' : ', ') + (cv.variant % 2 === 0 && job.employer !== '' ? ')' : ''), 'head')}${about(job)}`;
  const css = `.grid td,.grid th{border:1px solid #64748b;padding:3pt 5pt}.grid th{background:#e2e8f0}h1,h2{color:#334155}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      p(cv.headline),
      s.personal,
      section(cv.headings.claims, grid),
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      s.education,
      rest(cv),
    ),
  );
};
