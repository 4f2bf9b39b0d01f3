import type { CvView, JobView } from '../view.ts';
import { lines, list, page, section, text } from './html.ts';
import { jobs, parts, tail } from './parts.ts';

const row = (label: string, body: string): string =>
  body === '' ? '' : `<tr valign="top"><th>${text(label)}</th><td>${body}</td></tr>`;

/** Labels in the left column of a table, facts in the right one. */
export const europass = (cv: CvView): string => {
  const { headings: h } = cv;
  const head = (title: string): string =>
    `<tr class="bar"><th colspan="2" style="text-align:left">${text(title)}</th></tr>`;
  const work = cv.jobs.map(
    (job) =>
      row('Data', text(job.period)) +
      row('Beroep of functie', `<b>${text(job.title)}</b>`) +
      row('Naam van de werkgever', text(job.employer)) +
      row('Voornaamste werkzaamheden', list(job.lines)),
  );
  const studies = cv.education.map(({ name, detail, years }) => row(years, `<b>${text(name)}</b><br>${text(detail)}`));
  const other = [
    row(h.courses, list(cv.courses)),
    row(h.skills, list(cv.skills)),
    row(h.languages, text(cv.languages)),
    row(h.availability, list(cv.availability)),
    row(h.hobbies, text(cv.hobbies)),
    row(h.references, cv.references.map((line) => `${lines(line)}<br>`).join('')),
  ];
  const person = cv.personal.map(([label, value]) => row(label, text(value)));
  const all = [row('Naam', `<b>${text(cv.name)}</b>`), ...person, row(h.profile, cv.profile.map(text).join('<br>'))];
  const table = [...all, head(h.work), ...work, head(h.education), ...studies, head('Overig'), ...other].join('');
  const css = `th{width:46mm;font-weight:400;color:#0e4194;text-align:right;padding:2pt 8pt 2pt 0;font-size:9.5pt}td{border-left:1pt solid #0e4194;padding:2pt 0 2pt 8pt}
.bar th{text-align:left;font-weight:700;font-size:12pt;padding:10pt 0 4pt 0;width:auto}h1{font-size:15pt;color:#0e4194}`;
  return page(cv, css, `<h1>Curriculum vitae</h1>${parts(cv).hidden}<table>${table}</table>`);
};

const labelled = (job: JobView): string =>
  `<table class="labels"><tr><td class="l">Functie:</td><td><b>${text(job.title)}</b></td></tr>${
    job.employer ? `<tr><td class="l">Werkgever:</td><td>${text(job.employer)}</td></tr>` : ''
  }<tr><td class="l">Periode:</td><td>${text(job.period)}</td></tr></table><p class="head"><i>Werkzaamheden:</i></p>${list(job.lines)}`;

const overview = (jobs: readonly JobView[]): string =>
  `<table class="brief"><tr><th>Periode</th><th>Functie</th><th>Werkgever</th></tr>${jobs
    .map(
      ({ period, title, employer }) =>
        `<tr><td>${text(period)}</td><td>${text(title)}</td><td>${text(employer)}</td></tr>`,
    )
    .join('')}</table>`;

/** The house style of an agency: labels Functie, Werkgever, Periode, and the agency's name on top. */
export const compact = (cv: CvView): string => {
  const { personal, profile, hidden } = parts(cv);
  const key = section(
    'Kerngegevens',
    cv.keyData.map(([label, value]) => `<p>${text(label)}: ${text(value)}</p>`).join(''),
  );
  const brief = cv.variant < 2 ? section('Werkervaring in het kort', overview(cv.jobs)) : '';
  const css = `.brief th{text-align:left}.brief td,.brief th{padding:1pt 6pt 1pt 0}body{font-size:9.8pt;line-height:1.35}.agency{background:#f0a202;color:#222;padding:5pt 8pt;font-weight:700}.l{width:24mm;color:#666}
h2{background:#eee;padding:2pt 6pt;font-size:11.5pt}.labels{break-inside:avoid}.head{margin:2pt 0 0}`;
  const top = `<div class="agency">${text(cv.supplierName)}</div><h1>CV ${text(cv.name)}</h1><p>${text(cv.headline)}</p>`;
  return page(cv, css, `${top}${personal}${key}${profile}${hidden}${brief}${jobs(cv, labelled)}${tail(cv)}`);
};

/** A table of what is asked and how the candidate meets it, above a plain CV. */
export const criteria = (cv: CvView): string => {
  const { personal, profile, hidden } = parts(cv);
  const rows = cv.claims.map(([asked, filled]) => `<tr><td>${text(asked)}</td><td>${text(filled)}</td></tr>`).join('');
  const table = `<table class="grid"><tr><th>Eis</th><th>Invulling door kandidaat</th></tr>${rows}</table>`;
  const work = jobs(
    cv,
    (job) =>
      `<p class="head"><b>${text([job.period, job.title].filter(Boolean).join('  '))}</b>${job.employer ? `, ${text(job.employer)}` : ''}</p>${list(job.lines)}`,
  );
  const css = `.grid td,.grid th{border:.7pt solid #888;padding:3pt 5pt}.grid th{background:#5b2a86;color:#fff}.grid td:first-child{width:45%}
body{-webkit-print-color-adjust:exact}h1,h2{color:#5b2a86}`;
  const top = `<h1>${text(cv.name)}</h1><p>${text(cv.headline)}</p><h2>Aansluiting op de aanvraag</h2>${table}`;
  return page(cv, css, `${top}${profile}${personal}${hidden}${work}${tail(cv)}`);
};
