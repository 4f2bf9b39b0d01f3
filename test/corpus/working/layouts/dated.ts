import type { Cv, EducationItem, JobItem } from '../cv.ts';
import { about, grouped, joined, p, section, t } from './html.ts';
import { joinAll, page, parts, rest } from './parts.ts';

const table = (left: string, right: string, width = 150): string =>
  `<table class="job" width="100%"><colgroup><col width="${width}"><col width="${640 - width}"></colgroup><tr valign="top"><td class="when" width="${width}">${left}</td><td class="what" width="${640 - width}">${right}</td></tr></table>`;
const head = (job: JobItem): string =>
  `<b>${t(job.title)}</b>${job.employer === '' ? '' : `<br><i>${t(job.employer)}</i>`}`;
const study = ({ name, institute, status }: EducationItem): string =>
  `<b>${t(name)}</b><br>${t(joined([institute, status], ', '))}`;

/** Dates in the left margin, as a table without lines. */
export const leftMargin = (cv: Cv): string => {
  const s = parts(cv);
  const work = section(
    cv.headings.work,
    grouped(cv.jobs, (job) => table(t(job.period), `<p>${head(job)}</p>${about(job)}`)),
  );
  const studies = section(
    cv.headings.education,
    cv.education.map((item) => table(t(item.years), `<p>${study(item)}</p>`)).join(''),
  );
  const css = `h2{color:#b45309;text-transform:uppercase;font-size:11.5pt;border-top:2px solid #b45309;padding-top:3pt}.when{padding-right:8pt}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      p(cv.headline),
      s.personal,
      s.profile,
      ...(cv.variant < 2 ? [studies, work] : [work, studies]),
      rest(cv),
    ),
  );
};

/** Dates against the right margin. */
export const rightMargin = (cv: Cv): string => {
  const s = parts(cv);
  const line = (left: string, right: string): string =>
    `<table class="head" width="100%"><colgroup><col width="410"><col width="230"></colgroup><tr valign="top"><td width="410">${left}</td><td align="right" style="text-align:right" width="230">${t(right)}</td></tr></table>`;
  const one = (job: JobItem): string =>
    cv.variant % 2 === 0
      ? `${line(`<b>${t(job.title)}</b>`, job.period)}${p(job.employer, 'head')}${about(job)}`
      : `${line(`<b>${t(joined([job.employer, job.title], ' – '))}</b>`, job.period)}${about(job)}`;
  const studies = cv.education
    .map((item) => `${line(`<b>${t(item.name)}</b>`, item.years)}${p(joined([item.institute, item.status], ', '))}`)
    .join('');
  const css = `body{font-family:'Open Sans',sans-serif;font-size:9.5pt}h2{font-size:12pt;color:#334155;border-bottom:2px solid #334155}.head{margin-top:4pt}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      p(cv.headline),
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      section(cv.headings.education, studies),
      rest(cv),
      s.personal,
    ),
  );
};

/** A line down the page with a dot for each job and its date beside it (Chromium and WeasyPrint). */
export const dotLine = (cv: Cv): string => {
  const s = parts(cv);
  const one = (job: JobItem): string =>
    `<div class="stop"><div class="date">${t(job.period)}</div><div class="dot"></div><div class="text"><p class="head">${head(job)}</p>${about(job)}</div></div>`;
  const studies = cv.education
    .map(
      (item) =>
        `<div class="stop"><div class="date">${t(item.years)}</div><div class="dot"></div><div class="text"><p>${study(item)}</p></div></div>`,
    )
    .join('');
  const css = `.stop{position:relative;padding-left:46mm;border:0}.date{position:absolute;left:0;top:0;width:37mm;text-align:right;color:#be123c;font-weight:bold;font-size:9.5pt}
.dot{position:absolute;left:40.4mm;top:4pt;width:7pt;height:7pt;border-radius:50%;background:#be123c}.text{border-left:1.5pt solid #fda4af;margin-left:-4.4mm;padding-left:5mm;padding-bottom:6pt}h1,h2{color:#881337}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      p(cv.headline),
      s.personal,
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      section(cv.headings.education, studies),
      rest(cv),
    ),
  );
};
