import type { Cv, JobItem } from '../cv.ts';
import { aboveText, courseText, joined, sentences } from '../layouts/html.ts';
import { type Column, type Look, TEXT } from './drawn-column.ts';

const COLOURS = ['#b91c1c', '#0369a1', '#15803d', '#7e22ce', '#c2410c', '#0f766e'] as const;
/** The colour of a CV. */
export const colourOf = ({ variant }: Cv): string => COLOURS[variant] ?? COLOURS[0];
const BOLD: Look = { ...TEXT, font: 'bold' };

const heading = (to: Column, text: string, cv: Cv): void => {
  to.keep(60);
  to.space(9);
  to.write(text.toUpperCase(), { font: 'bold', size: 11, colour: colourOf(cv), spacing: 1.8 });
  to.space(3);
};
const section = (to: Column, cv: Cv, title: string, lines: readonly string[], mark = ''): void => {
  if (lines.length === 0) return;
  heading(to, title, cv);
  for (const text of lines) to.write(`${mark}${text}`);
};

const job = (to: Column, item: JobItem, cv: Cv): void => {
  to.keep(50);
  if (cv.variant % 2 === 0) {
    to.write(item.title, BOLD);
    to.write(joined([item.employer, item.period], '  |  '), { ...TEXT, colour: '#71717a' });
  } else {
    to.write(item.period, { ...TEXT, colour: colourOf(cv) });
    to.write(joined([item.title, item.employer], ' @ '), BOLD);
  }
  to.write(item.hours ?? '');
  if (item.prose) to.write(item.lines.length === 0 ? '' : sentences(item.lines));
  else for (const text of item.lines) to.write(`• ${text}`, TEXT, 6);
  if (item.result !== undefined) to.write(`Resultaat: ${item.result}.`);
  to.space(6);
};

/** The wide column: profile, work and what goes with it. */
export const writeMain = (to: Column, cv: Cv): void => {
  const { headings: h } = cv;
  const side = (jobs: readonly JobItem[]): readonly string[] =>
    jobs.map((item) => joined([item.period, item.title, item.employer], ', '));
  section(to, cv, h.profile, cv.profile);
  heading(to, h.work, cv);
  cv.jobs.forEach((item, at) => {
    const { under } = item;
    if (under && cv.jobs[at - 1]?.under?.name !== under.name) to.write(aboveText(under), BOLD);
    job(to, item, cv);
  });
  section(to, cv, h.internships, side(cv.internships));
  section(to, cv, h.volunteering, side(cv.volunteering));
  section(to, cv, h.sideJobs, side(cv.sideJobs));
  section(to, cv, h.references, cv.onRequest === '' ? cv.references.map((parts) => parts.join(', ')) : [cv.onRequest]);
};

/** The narrow column: person, educations and lists. */
export const writeSide = (to: Column, cv: Cv): void => {
  const { headings: h } = cv;
  section(
    to,
    cv,
    h.personal,
    cv.personal.map(([label, value]) => `${label}: ${value}`),
  );
  heading(to, h.education, cv);
  for (const { name, institute, years, status } of cv.education) {
    to.keep(40);
    to.write(name, BOLD);
    to.write(institute);
    to.write(joined([years, status], ' - '));
    to.space(4);
  }
  section(to, cv, h.trainings, cv.trainings.map(courseText), '• ');
  section(to, cv, h.certificates, cv.certificates.map(courseText), '• ');
  section(to, cv, h.systems, cv.systems, '• ');
  section(to, cv, h.competences, cv.competences, '• ');
  section(
    to,
    cv,
    h.languages,
    cv.languages.map(([word, level]) => `${word} – ${level}`),
  );
  section(to, cv, h.hobbies, cv.hobbies === '' ? [] : [cv.hobbies]);
  section(to, cv, h.availability, cv.availability);
};
