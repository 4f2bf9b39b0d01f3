import { organisationWordAt } from './organisation-words.ts';
import { inCapitals } from './row-type.ts';
import { titleWordAt } from './title-words.ts';

/** What one stretch of words names together: who does the work and where. */
export type SplitNames = { readonly title: string; readonly employer: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*/gu;
/** Ends of names of organisations that hold a word for a job: `De Adviseurs Groep`. */
const LEGAL_END = /\b(?:b\.?\s?v|n\.?\s?v|v\.?o\.?f|groep|group|holding|partners)\b\.?$/i;
/** Words that open the name of an organisation, right behind a title too. */
const OPENS_NAME =
  /^(?:Gemeente|Provincie|Ministerie|Stichting|Waterschap|Hoogheemraadschap|Hogeschool|Universiteit|Vereniging|Omgevingsdienst|Veiligheidsregio|ROC|GGD|UWV|DUO|SVB)$/;

/** `Gemeente Westmeer Doorstroomcoach`: the title begins at its own capital, behind the name. */
const employerFirst = (text: string, words: readonly RegExpExecArray[]): SplitNames | undefined => {
  const at = words.findIndex(([word], index) => index > 0 && titleWordAt(word) !== -1);
  if (at === -1 || LEGAL_END.test(text)) return undefined;
  const start = words.slice(0, at + 1).findLastIndex(([word]) => /^\p{Lu}/u.test(word));
  const from = words[start]?.index ?? 0;
  const employer = text.slice(0, from).replace(/[\s,/–-]+$/u, '');
  return start > 0 && organisationWordAt(employer) !== -1 ? { title: text.slice(from), employer } : undefined;
};

/** `GEMEENTE` as `Gemeente`; an abbreviation stays as it is. */
const capitalised = (word: string): string => (word.length > 4 ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/** `Doorstroomcoach Gemeente Westmeer`. */
const titleFirst = (text: string, words: readonly RegExpExecArray[]): SplitNames | undefined => {
  const shouted = inCapitals(text);
  const at = words.findIndex(([word], index) => index > 0 && OPENS_NAME.test(shouted ? capitalised(word) : word));
  const from = words[at]?.index ?? 0;
  const title = text.slice(0, from).trim();
  const joined = /(?:^|\s)(?:van|de|en|voor|der|in|met|&)$/.test(title);
  return at > 0 && !joined && titleWordAt(title) !== -1 ? { title, employer: text.slice(from) } : undefined;
};

/** Parts a title and an employer between which there is nothing but a space; undefined where the words do not show where. */
export const splitNames = (text: string): SplitNames | undefined => {
  const words = [...text.slice(0, 200).matchAll(WORD)];
  return titleWordAt(words[0]?.[0] ?? '') === -1
    ? (employerFirst(text, words) ?? titleFirst(text, words))
    : titleFirst(text, words);
};
