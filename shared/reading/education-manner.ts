import type { EducationDraft } from './education-draft.ts';
import type { Part } from './education-part.ts';
import { wordCount } from './words.ts';

/** A place in an education: its row, counted from the first, and the part in that row. */
const slotOf = ({ rows, parts }: EducationDraft, part: Part): string => {
  const own = parts.filter(({ row, kind }) => row === part.row && kind !== 'aside');
  return `${rows.indexOf(part.row)} ${own.indexOf(part)}`;
};

/** `HTS Geodesie, Hogeschool Utrecht`: of two schools in a row the one that tells a level is what was studied. */
const sureIn = ({ parts }: EducationDraft): Part | undefined => {
  const [first, second] = parts.filter(({ kind }) => kind === 'institute');
  return first && second && first.row === second.row && OLD.test(first.text) && !OLD.test(second.text) ? second : first;
};

/** `MTS Zwolle` behind the name of an education is the school. */
const oldSchool = ({ parts }: EducationDraft): Part | undefined => {
  const first = parts.findIndex(({ kind }) => kind === 'name' || kind === 'unknown');
  return parts.find(({ kind, text }, index) => first !== -1 && index > first && kind === 'name' && OLD.test(text));
};
const OLD = /^(?:mts|hts|meao|heao|lts|leao|pabo|mavo|havo|vwo)\s\p{L}[\p{L}'-]*$/iu;

const MOST_WORDS = 6;

/**
 * The institute of each education: words that name one, else, where others of the list have theirs, words with a capital that say
 * nothing by themselves. Educations of the same list are written alike.
 */
export const institutesIn = (drafts: readonly EducationDraft[]): readonly (Part | undefined)[] => {
  const slots = new Set(
    drafts.flatMap((draft) => {
      const sure = sureIn(draft);
      return sure ? [slotOf(draft, sure)] : [];
    }),
  );
  return drafts.map((draft) => {
    const sure = sureIn(draft);
    const old = sure ?? oldSchool(draft);
    if (old) return old;
    const names = draft.parts.filter(({ kind }) => kind === 'name' || kind === 'unknown');
    return names.find(
      (part) =>
        names.length > 1 &&
        part.kind === 'unknown' &&
        /^\p{Lu}/u.test(part.text) &&
        wordCount(part.text) <= MOST_WORDS &&
        slots.has(slotOf(draft, part)),
    );
  });
};
