import type { Cv, Job } from '../model.ts';
import { byHouse, details, type Manner, page, sectionsHtml, text } from './html.ts';
import { bold, CSS, h2, lineItem, p, seen } from './office-parts.ts';

const QUESTIONS = ['Situatie', 'Taak', 'Resultaat'] as const;

/** The form of a tender: numbered chapters, assignments as situation, task and result. */
export const tenderForm = (cv: Cv): string => {
  const job = (one: Job, at: number): string =>
    `<p><b>${at + 1}. ${text(one.title)}</b></p>${one.employer ? p(`Opdrachtgever: ${text(one.employer)}`) : ''}${one.period ? p(`Uitgevoerd: ${text(one.period)}`) : ''}${one.duties
      .map((duty, n) => p(`<i>${QUESTIONS[n] ?? 'En verder'}:</i> ${text(duty)}`))
      .join('')}${one.notes.map((note) => p(text(note))).join('')}<p></p>`;
  const numbers = new Map(cv.sections.map((section, at) => [section, at + 1]));
  const manner: Manner = {
    heading: (words, section) => `<h2>${numbers.get(section)}&nbsp; ${text(words)}</h2>`,
    item: lineItem,
    jobs: (jobs) => jobs.map(job).join(''),
  };
  return page(
    cv,
    CSS,
    `<h1>CV-formulier inhuur</h1>${p(`Kandidaat: ${text(cv.name)}`)}${sectionsHtml(cv.sections, manner)}`,
  );
};

/** Each job on one line, dates first; older writers do so. */
export const oneLiners = (cv: Cv): string => {
  const mark = seen(cv) % 2 ? ': ' : '&nbsp;&nbsp;&nbsp;';
  const job = (one: Job): string =>
    `${p(`${one.period ? `${text(one.period)}${mark}` : ''}${bold(one.title)}${one.employer ? `, ${text(one.employer)}` : ''}`)}${details(one)}`;
  const manner: Manner = {
    heading: (words) => `<p><b><u>${text(words)}</u></b></p>`,
    item: lineItem,
    jobs: (jobs) => jobs.map(job).join(''),
  };
  return page(
    cv,
    CSS.replace('Liberation Sans', 'Liberation Serif'),
    `<p align="center"><b>CURRICULUM VITAE</b></p><p align="center">${text(cv.name)}</p>${sectionsHtml(cv.sections, manner)}`,
  );
};

/** Employers as headings with their roles below, dates behind the title in brackets. */
export const houses = (cv: Cv): string => {
  const role = (one: Job): string =>
    `${p(`<i>${text(one.title)}</i>${one.period ? ` (${text(one.period)})` : ''}`)}${details(one)}`;
  const group = (jobs: readonly Job[]): string =>
    `${jobs[0]?.employer ? `<h3>${text(jobs[0].employer)}</h3>` : ''}${jobs.map(role).join('')}`;
  const manner: Manner = { heading: h2, item: lineItem, jobs: (jobs) => byHouse(jobs).map(group).join('') };
  return page(
    cv,
    `${CSS}h3{font-size:11pt;margin-bottom:0}`,
    `<h1>${text(cv.name)}</h1>${p(text(`${cv.headline} | ${cv.place} | ${cv.email}`))}${sectionsHtml(cv.sections, manner)}`,
  );
};
