import type { CvView, JobView } from '../view.ts';
import { list, page, prose, text } from './html.ts';
import { jobs, parts, tail } from './parts.ts';

const under = (...lines: readonly string[]): string => `<p class="head">${text(lines.filter(Boolean).join(' | '))}</p>`;

/** Title first, employer first, everything on one line, or the period on a line of its own. */
const HEADS: readonly ((job: JobView) => string)[] = [
  (job) => `<h3>${text(job.title)}</h3>${under(job.employer, job.period)}`,
  (job) => `<h3>${text([job.employer, job.period].filter(Boolean).join(' | '))}</h3>${under(job.title)}`,
  (job) => `<h3>${text(`${job.title}${job.employer ? ` bij ${job.employer}` : ''} (${job.period})`)}</h3>`,
  (job) =>
    `<h3>${text(job.period)}</h3><p class="head"><b>${text(job.title.toUpperCase())}</b></p>${under(job.employer)}`,
];

/** Single column; the head of a job in one of four ways. */
export const classic = (cv: CvView): string => {
  const { personal, profile, hidden } = parts(cv);
  const work = jobs(
    cv,
    (job) => `${HEADS[cv.variant]?.(job) ?? ''}${cv.variant % 2 === 0 ? list(job.lines) : prose(job.lines)}`,
  );
  const css = 'h1{color:#1f4e79}h2{color:#1f4e79;border-bottom:1px solid #1f4e79}.head{color:#555;font-style:italic}';
  const body = `<h1>${text(cv.name)}</h1><p>${text(cv.headline)}</p>${personal}${profile}${hidden}${work}${tail(cv)}`;
  return page(cv, css, body);
};

/** Dates at the right margin, in a serif face. */
export const rightDates = (cv: CvView): string => {
  const { personal, profile, hidden, education } = parts(cv);
  const work = jobs(
    cv,
    (job) =>
      `<div class="row head"><h3>${text(job.title)}</h3><span>${text(job.period)}</span></div><p class="head">${text(job.employer)}</p>${list(job.lines)}`,
  );
  const css = `body{font-family:'Liberation Serif',serif;font-size:11pt}h1{text-align:center;font-weight:400;letter-spacing:1pt}
h2{text-transform:uppercase;font-size:11pt;letter-spacing:1pt;border-bottom:.7pt solid #999}.row{display:flex;justify-content:space-between;gap:12pt}
.row span{white-space:nowrap}.job p.head{font-style:italic}.sub{text-align:center;color:#555}`;
  const rest = tail(cv).replace(education, '');
  const body = `<h1>${text(cv.name)}</h1><p class="sub">${text(cv.headline)}</p>${profile}${hidden}${education}${work}${rest}${personal}`;
  return page(cv, css, body);
};

/** Dates in the left margin beside a line. */
export const timeline = (cv: CvView): string => {
  const { personal, profile, hidden } = parts(cv);
  const work = jobs(
    cv,
    (job) =>
      `<div class="when">${text(job.period)}</div><div class="what"><h3>${text(job.title)}</h3><p class="head">${text(job.employer)}</p>${list(job.lines)}</div>`,
  );
  const css = `h1,h2{color:#0b6b5c}.job{display:grid;grid-template-columns:37mm 1fr;gap:0 5mm;margin:0}.when{font-weight:700;color:#0b6b5c;font-size:9.5pt;padding-top:1pt}
.what{border-left:2pt solid #0b6b5c;padding:0 0 8pt 5mm}.what .head{color:#666}`;
  const body = `<h1>${text(cv.name)}</h1><p>${text(cv.headline)}</p>${profile}${personal}${hidden}${work}${tail(cv)}`;
  return page(cv, css, body);
};
