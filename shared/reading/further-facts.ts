import type { Facts } from '../domain/reading.ts';
import { readContact } from './read-contact.ts';
import { readLanguages } from './read-languages.ts';
import type { Section } from './section.ts';

/** What a CV says besides jobs and educations. What it does not say is absent. */
export const furtherFacts = (sections: readonly Section[]): Pick<Facts, 'languages' | 'contact'> => {
  const contact = readContact(sections);
  const languages = readLanguages(sections);
  return { ...(languages.length > 0 ? { languages } : {}), ...(contact ? { contact } : {}) };
};
