import type { Language, Month } from './month-names.ts';

/** A period as it is printed, and what it says. */
export type Worded = { readonly text: string; readonly start: string; readonly end: string };
/** Words a period; an absent end goes on. */
export type Say = (start: Month, end: Month | undefined, language: Language) => Worded;

/** What stands where a job goes on. */
export const NOW: Readonly<Record<Language, string>> = { nl: 'heden', en: 'present', de: 'heute' };

/** How long a job lasted, in words, both months counted. */
export const lasting = (start: Month, end: Month, language: Language): string => {
  const [years, months] = [Math.floor((end - start + 1) / 12), (end - start + 1) % 12];
  const plural = language === 'en' ? ['year', 'years', 'month', 'months'] : ['jaar', 'jaar', 'maand', 'maanden'];
  return [
    years > 0 ? `${years} ${plural[years === 1 ? 0 : 1]}` : '',
    months > 0 ? `${months} ${plural[months === 1 ? 2 : 3]}` : '',
  ]
    .filter(Boolean)
    .join(' ');
};
