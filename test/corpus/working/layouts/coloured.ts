import type { Cv, JobItem } from '../cv.ts';
import { about, grouped, joined, p, section, t } from './html.ts';
import { joinAll, page, parts } from './parts.ts';

const COLOURS = ['#1f2937', '#14532d', '#7f1d1d', '#1e3a8a', '#4c1d95', '#134e4a'] as const;

/** A coloured bar with white text beside the work: left or right (Chromium and WeasyPrint). */
export const bar = (cv: Cv): string => {
  const s = parts(cv);
  const right = cv.variant % 2 === 1;
  const one = (job: JobItem): string =>
    cv.variant < 3
      ? `<h3>${t(job.title)}</h3>${p(joined([job.employer, job.period], ' | '), 'head')}${about(job)}`
      : `<p class="head">${t(job.period)}</p><h3>${t(joined([job.employer, job.title], ' – '))}</h3>${about(job)}`;
  const side = joinAll(s.personal, s.languages, s.systems, s.competences, s.certificates, s.hobbies, s.availability);
  const main = joinAll(
    `<h1>${t(cv.name)}</h1>`,
    p(cv.headline, 'role'),
    s.profile,
    section(cv.headings.work, grouped(cv.jobs, one)),
    s.internships,
    s.education,
    s.trainings,
    s.volunteering,
    s.sideJobs,
    s.references,
  );
  const colour = COLOURS[cv.variant];
  const css = `@page{margin:12mm 0;background:linear-gradient(${right ? 270 : 90}deg,${colour} 62mm,#fff 62mm)}html{background:linear-gradient(${right ? 270 : 90}deg,${colour} 62mm,#fff 62mm)}body{-webkit-print-color-adjust:exact;font-size:10pt}
.side{position:absolute;top:0;${right ? 'right' : 'left'}:0;width:50mm;padding:0 6mm;color:#fff;font-size:9.3pt}.side h2{font-size:11pt;border-bottom:1pt solid #fff}.main{margin-${right ? 'right' : 'left'}:62mm;padding:0 9mm}
.role{font-weight:bold;color:${colour}}h1,.main h2,h3{color:${colour}}.head{color:#555}`;
  const aside = `<div class="side">${side}</div>`;
  const column = `<div class="main">${main}</div>`;
  return page(cv, css, cv.variant % 3 === 0 ? column + aside : aside + column);
};

/** What a site for professionals exports: a narrow grey column, employers above their jobs, lengths of time behind the dates. */
export const exported = (cv: Cv): string => {
  const s = parts(cv);
  const one = (job: JobItem, at: number): string => {
    const above =
      job.employer !== '' && (job.under?.kind !== 'employer' || cv.jobs[at - 1]?.under?.name !== job.under.name);
    return `${above ? `<p class="who">${t(job.employer)}</p>` : ''}<p class="head">${t(job.title)}</p><p class="when">${t(job.period)}</p>${about(job)}`;
  };
  const studies = cv.education
    .map(
      (item) =>
        `<p class="who">${t(item.institute)}</p>${p(`${joined([item.name, item.status], ', ')}${item.years === '' ? '' : ` · (${item.years})`}`, 'when')}`,
    )
    .join('');
  const side = joinAll(s.personal, s.systems, s.competences, s.languages, s.certificates, s.trainings);
  const main = joinAll(
    `<h1>${t(cv.name)}</h1>`,
    p(cv.headline),
    s.profile,
    section(cv.headings.work, cv.jobs.map(one).join('')),
    section(cv.headings.education, studies),
    s.internships,
    s.volunteering,
    s.sideJobs,
    s.hobbies,
    s.availability,
    s.references,
  );
  const css = `@page{margin:14mm 0}html{background:linear-gradient(90deg,#293e49 60mm,#fff 60mm)}@page{background:linear-gradient(90deg,#293e49 60mm,#fff 60mm)}body{-webkit-print-color-adjust:exact;font:10pt/1.45 Arimo,'Liberation Sans',sans-serif}.side{position:absolute;top:0;left:0;width:47mm;padding:0 7mm 0 6mm;color:#fff;font-size:9pt}
.side h2{font-size:11pt;font-weight:normal}.main{margin-left:60mm;padding:0 10mm}.who{font-size:11.5pt;margin:7pt 0 0;break-after:avoid}.when{color:#6b7280;font-size:9pt}h1{font-weight:normal}h2{font-weight:normal}`;
  return page(cv, css, `<div class="side">${side}</div><div class="main">${main}</div>`);
};
