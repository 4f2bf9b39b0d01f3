import type { Diploma, Facts, Job } from '../domain/reading.ts';
import { readContact } from './read-contact.ts';
import { readCredentials } from './read-credentials.ts';
import type { ReadEducation } from './read-education.ts';
import { readLanguages } from './read-languages.ts';
import { readSystems } from './read-systems.ts';
import { readTrainings } from './read-trainings.ts';
import type { Section } from './section-rows.ts';

/** What a CV says besides jobs and educations. What it does not say is absent. */
export const furtherFacts = (
  sections: readonly Section[],
  jobs: readonly Job[],
  education: readonly Diploma[],
  courses: ReadEducation['courses'],
): Pick<Facts, 'trainings' | 'credentials' | 'systems' | 'languages' | 'contact'> => {
  const contact = readContact(sections);
  const languages = readLanguages(sections);
  const systems = readSystems(sections, jobs);
  const read = readTrainings(sections, education, courses);
  const trainings = read.map(({ training }) => training);
  const credentials = readCredentials(sections, read);
  return {
    ...(trainings.length > 0 ? { trainings } : {}),
    ...(credentials.length > 0 ? { credentials } : {}),
    ...(systems.length > 0 ? { systems } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(contact ? { contact } : {}),
  };
};
