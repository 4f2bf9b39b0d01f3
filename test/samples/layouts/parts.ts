import type { CvView, JobView } from '../view.ts';
import { list, paragraphs, section, text } from './html.ts';

/** The sections that most layouts set alike; a layout puts them where it wants them. */
export const parts = (cv: CvView) => {
  const { headings: h } = cv;
  return {
    personal: section(
      h.personal,
      cv.personal.map(([label, value]) => `<p>${text(label)}: ${text(value)}</p>`).join(''),
    ),
    profile: section(h.profile, paragraphs(cv.profile)),
    education: section(h.education, cv.education.map(educationLine).join('')),
    courses: section(h.courses, list(cv.courses)),
    skills: section(h.skills, list(cv.skills)),
    languages: section(h.languages, `<p>${text(cv.languages)}</p>`),
    hobbies: section(h.hobbies, `<p>${text(cv.hobbies)}</p>`),
    references: section(h.references, paragraphs(cv.references)),
    availability: section(h.availability, paragraphs(cv.availability)),
    hidden: cv.hidden.map((line) => `<div class="hidden">${text(line)}</div>`).join(''),
  };
};

const educationLine = ({ name, detail, years }: CvView['education'][number]): string =>
  `<p><b>${text(name)}</b><br>${text([detail, years].filter(Boolean).join(', '))}</p>`;

/** Everything below the work experience, in the usual order. */
export const tail = (cv: CvView): string => {
  const { education, courses, skills, languages, hobbies, availability, references } = parts(cv);
  return education + courses + skills + languages + availability + hobbies + references;
};

/** Jobs one by one, set by the layout. */
export const jobs = (cv: CvView, one: (job: JobView) => string): string =>
  section(cv.headings.work, cv.jobs.map((job) => `<div class="job">${one(job)}</div>`).join(''));
