import type { Cv, Job } from '../model.ts';
import { bullets, details, type Manner, page, sectionsHtml, text } from './html.ts';
import { bold, CSS, grid, h2, lineItem, p, row, seen } from './office-parts.ts';

const LABELS = [
  ['Periode', 'Opdrachtgever', 'Functie', 'Werkzaamheden'],
  ['Looptijd', 'Organisatie', 'Rol', 'Taken'],
  ['Datum', 'Werkgever', 'Functietitel', 'Omschrijving'],
] as const;

/** An agency's form: its letterhead, and a table of labels for each job. */
export const agencyForm = (cv: Cv): string => {
  const labels = LABELS[seen(cv) % LABELS.length] ?? LABELS[0];
  const job = (one: Job): string =>
    grid(
      `${row(labels[0], p(text(one.period)))}${row(labels[1], p(text(one.employer)))}${row(labels[2], p(text(one.title)))}${row(labels[3], bullets(one.duties))}${one.notes
        .map((note) => row(note.split(': ')[0] ?? '', p(text(note.split(': ').slice(1).join(': ')))))
        .join('')}`,
      1,
    );
  const manner: Manner = { heading: h2, item: lineItem, jobs: (jobs) => jobs.map(job).join('') };
  const [agency = '', print = ''] = cv.letterhead;
  return page(
    cv,
    CSS,
    `<p align="right"><b>${text(agency)}</b></p><p align="right"><font size="1">${text(print)}</font></p><h1>Curriculum vitae ${text(cv.name)}</h1>${p(text(cv.headline))}${sectionsHtml(cv.sections, manner)}`,
  );
};

/** The older European form: one table, labels on the left for everything. */
export const european = (cv: Cv): string => {
  const manner: Manner = {
    heading: (words) => `<p><font size="4"><b>${text(words)}</b></font></p>`,
    item: (item) =>
      grid(
        `${row('Data', p(text(item.date)))}${row('Naam van de kwalificatie', p(text(item.head)))}${row('Onderwijsinstelling', p(text(item.sub)))}${row('Resultaat', p(text(item.tail)))}`,
      ),
    jobs: (jobs) =>
      jobs
        .map((one) =>
          grid(
            `${row('Data', p(text(one.period)))}${row('Functie of beroep', p(text(one.title)))}${row('Voornaamste werkzaamheden', `${bullets(one.duties)}${one.notes.map((n) => p(text(n))).join('')}`)}${row('Naam van de werkgever', p(text(one.employer)))}`,
          ),
        )
        .join(''),
  };
  return page(cv, CSS, `<h1>Curriculum vitae</h1>${sectionsHtml(cv.sections, manner)}`);
};

const gridRow = (one: Job): string =>
  `<tr><td valign="top">${p(text(one.period))}</td><td valign="top">${p(bold(one.title))}${p(text(one.employer))}</td><td valign="top">${details(one)}</td></tr>`;

/** One table of all jobs; or an overview in a table, and what was done below it. */
export const jobGrid = (cv: Cv): string => {
  const whole = (jobs: readonly Job[]): string =>
    grid(
      `<tr><th>Periode</th><th>Functie en organisatie</th><th>Werkzaamheden</th></tr>${jobs.map(gridRow).join('')}`,
      1,
    );
  const overview = (jobs: readonly Job[]): string =>
    `${grid(`<tr><th>Functie</th><th>Organisatie</th><th>Van – tot</th></tr>${jobs.map((one) => `<tr><td>${text(one.title)}</td><td>${text(one.employer)}</td><td>${text(one.period)}</td></tr>`).join('')}`, 1)}${jobs.some((one) => one.duties.length > 0) ? p('<i>Toelichting</i>') : ''}${jobs
      .filter((one) => one.duties.length > 0)
      .map((one) => `${p(`<u>${text(one.title)}</u>`)}${details(one)}`)
      .join('')}`;
  const manner: Manner = { heading: h2, item: lineItem, jobs: seen(cv) % 2 ? whole : overview };
  return page(cv, CSS, `<h1>${text(cv.name)}</h1>${sectionsHtml(cv.sections, manner)}`);
};
