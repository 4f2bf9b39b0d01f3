import type { Block, Cv } from '../model.ts';
import { joined, line, list } from './parts.ts';

const courseText = ({ name, year }: Cv['courses'][number]): string => (year === '' ? name : `${name} (${year})`);
export const courseList = (cv: Cv): readonly Block[] => list(cv.courses.map(courseText));
export const courseLines = (cv: Cv): readonly Block[] =>
  cv.courses.map(({ name, year }) => line(joined('  ', year, name)));

export const contact = ({ place, phone, email }: Cv): readonly string[] => [place, phone, email];

export const offerLines = (cv: Cv): readonly Block[] =>
  cv.offerLines.map(([label, value]) => line(`${label}: ${value}`));
export const spokenLine = (cv: Cv): readonly Block[] =>
  cv.spoken.length === 0 ? [] : [line(cv.spoken.map(([, text]) => text).join(', '))];
export const systemLine = (cv: Cv): readonly Block[] => (cv.systems.length === 0 ? [] : [line(cv.systems.join(', '))]);
export const referenceLines = (cv: Cv): readonly Block[] => [
  ...cv.referees.map(([, text]) => line(text)),
  ...(cv.onRequest === undefined ? [] : [line(cv.onRequest)]),
];
export const hobbyLine = (cv: Cv): readonly Block[] => (cv.hobbies === '' ? [] : [line(cv.hobbies)]);
export const profileLines = (cv: Cv): readonly Block[] => cv.profile.map((text) => line(text));

/** How to reach someone, and when they were born. */
export const personal = (cv: Cv): readonly Block[] =>
  [...contact(cv), cv.born].filter((text) => text !== '').map((text) => line(text));

/** The jobs at a glance, before they are told at length. */
export const glance = (cv: Cv): readonly Block[] => [
  {
    type: 'rows',
    lined: false,
    widths: [32, 68],
    rows: cv.jobs.map((job) => [[line(job.when.text)], [line(joined(', ', job.title, job.employer))]]),
  },
];
