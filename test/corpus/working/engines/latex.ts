import type { Cv, JobItem } from '../cv.ts';
import { aboveText, courseText, joined, sentences } from '../layouts/html.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '€': '\\texteuro{}',
};
/** Text made safe for TeX. */
export const tex = (text: string): string => text.replace(/[&%$#_{}~^\\€]/g, (found) => SPECIAL[found] ?? found);

/** A list of points; nothing for none. */
export const items = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `\\begin{itemize}${texts.map((text) => `\\item ${tex(text)}`).join('\n')}\\end{itemize}`;

/** What a job was about. */
export const about = ({ lines, prose, hours = '', result }: JobItem): string => {
  const story = lines[0]?.startsWith('Situatie: ') ? lines.map((text) => tex(sentences([text]))).join('\n\n') : '';
  const body = story || (prose ? tex(sentences(lines)) : items(lines));
  return joined([tex(hours), body, result === undefined ? '' : tex(`Resultaat: ${result}.`)], '\n\n');
};

/** The line above jobs that belong together, before the first of them. */
export const above = (cv: Cv, at: number): string => {
  const under = cv.jobs[at]?.under;
  return under === undefined || cv.jobs[at - 1]?.under?.name === under.name ? '' : tex(aboveText(under));
};

/** The sections after work and education: heading and body in TeX. Empty ones are left out. */
export const restOf = (cv: Cv): readonly (readonly [heading: string, body: string])[] => {
  const { headings: h } = cv;
  const side = (jobs: readonly JobItem[]): string =>
    items(jobs.map((job) => joined([job.period, job.title, job.employer], ', ')));
  const sections: readonly (readonly [string, string])[] = [
    [h.internships, side(cv.internships)],
    [h.trainings, items(cv.trainings.map(courseText))],
    [h.certificates, items(cv.certificates.map(courseText))],
    [h.systems, tex(cv.systems.join(', '))],
    [h.competences, tex(cv.competences.join(' / '))],
    [h.languages, tex(cv.languages.map(([word, level]) => `${word} (${level})`).join(', '))],
    [h.volunteering, side(cv.volunteering)],
    [h.sideJobs, side(cv.sideJobs)],
    [h.hobbies, tex(cv.hobbies)],
    [h.availability, tex(cv.availability.join(' '))],
    [
      h.references,
      cv.onRequest === '' ? cv.references.map((parts) => tex(parts.join(', '))).join('\n\n') : tex(cv.onRequest),
    ],
  ];
  return sections.filter(([, body]) => body !== '').map(([heading, body]) => [tex(heading), body]);
};
