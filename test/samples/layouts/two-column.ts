import type { CvView } from '../view.ts';
import { list, page, text } from './html.ts';
import { jobs, parts } from './parts.ts';

/** A dark column with person, skills and languages beside a white one with the work. */
export const sidebar = (cv: CvView): string => {
  const { personal, profile, hidden, education, courses, skills, languages, hobbies, references, availability } =
    parts(cv);
  const work = jobs(
    cv,
    (job) =>
      `<h3>${text(job.title)}</h3><p class="head">${text(job.employer)}</p><p class="head when">${text(job.period)}</p>${list(job.lines)}`,
  );
  const initials = cv.name
    .split(' ')
    .map((word) => word.charAt(0))
    .filter((char) => char === char.toUpperCase())
    .slice(0, 2)
    .join('');
  const left = `<aside><div class="photo">${text(initials)}</div>${personal}${skills}${languages}${courses}${hobbies}</aside>`;
  const right = `<main><h1>${text(cv.name)}</h1><p class="role">${text(cv.headline)}</p>${profile}${hidden}${work}${education}${availability}${references}</main>`;
  return page(cv, CSS, `<div class="sheet">${left}${right}</div>`);
};

const CSS = `@page{margin:14mm 0}html{background:linear-gradient(90deg,#263545 64mm,#fff 64mm)}body{-webkit-print-color-adjust:exact;font-size:10pt}
.sheet{display:grid;grid-template-columns:64mm 1fr}aside{color:#f3f5f7;padding:0 7mm;font-size:9.5pt;background:#263545}aside h2{font-size:11.5pt;color:#9fd3c7}
main{padding:0 14mm 0 9mm}h1{color:#263545}.role{color:#2a7f6f;font-weight:700;font-size:11.5pt}main h2{color:#2a7f6f}.head{color:#555;margin:0}.when{font-size:9pt}
.photo{width:30mm;height:30mm;border-radius:50%;background:#9fd3c7;color:#263545;font-size:24pt;line-height:30mm;text-align:center;margin:0 auto 4mm}`;
