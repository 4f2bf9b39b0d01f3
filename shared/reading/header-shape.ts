import { within } from './job-draft.ts';
import { type Entry, isHeaderish, namesA, type Part } from './job-entry.ts';

/** Whether the parts name who did the work and where. */
export const isComplete = (parts: readonly Part[]): boolean =>
  parts.some(({ names }) => names === 'title') &&
  parts.some(({ names, joint }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));

/** `Noordwind Advies`: mostly capitals, as names are written. */
export const isNameLike = (text: string): boolean => {
  if (/^\p{Lu}[\p{Lu}\d&+. ]{1,10}$/u.test(text)) return true;
  const all = text
    .replace(/\s\([^()]*\)(?=$|,)/g, '')
    .split(/[\s/&]+/)
    .filter((word) => /\p{L}{3}/u.test(word));
  const words = all.filter((word) => !/^(?:van|voor|der|den|het|the|and)$/.test(word));
  const names = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return names.length > 0 && all.length <= 8 && names.length * 2 >= words.length + (words.length > 2 ? 1 : 0);
};

/** A bold title with a plain employer beside it is bold or not by which of them is longer. */
const isMixed = ({ row }: Entry): boolean => row.cells.length > 1 || /\s[|•·]\s/.test(row.text);

/** Whether two rows are set in the same type. */
export const sameType = (one: Entry, other: Entry): boolean =>
  (one.row.bold === other.row.bold || (isMixed(one) && isMixed(other))) &&
  Math.abs(one.row.size - other.row.size) < 0.6 &&
  one.row.bullet === other.row.bullet;

/** Whether a label comes again in one header, which has each of them once. */
export const repeats = (label: Entry['label'], taken: readonly Entry[]): boolean =>
  label !== undefined && label !== 'aside' && taken.some((entry) => entry.label === label);

/** Whether words or a label tell what the row names. */
export const isKnown = (entry: Entry): boolean =>
  namesA(entry, 'title') || namesA(entry, 'organisation') || entry.label !== undefined;

/** Whether a row may stand above a period as part of its header, in the type of `model`. */
const fits = (entry: Entry | undefined, model: Entry): boolean =>
  entry !== undefined &&
  !entry.period &&
  isHeaderish(entry) &&
  sameType(entry, model) &&
  Math.abs(entry.row.x - model.row.x) < 4 &&
  (isKnown(entry) || isNameLike(entry.row.text));

/** A header may begin at the foot of one page and go on at the head of the next. */
const onAdjacentPages = (entries: readonly Entry[]): boolean =>
  (entries.at(-1)?.row.page ?? 0) - (entries[0]?.row.page ?? 0) <= 1;

/** Whether as many rows stand above a period as above the first, each in the same type and built as a name. */
export const fitsAbove = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): boolean =>
  at - manner.length >= floor &&
  manner.every((model, index) => fits(entries[at - manner.length + index], model)) &&
  onAdjacentPages(entries.slice(at - manner.length, at + 1));

/** Whether the words of a job end with this row, so that what stands below it may be a header. */
const ends = ({ row, label }: Entry): boolean => row.bullet || label === 'tasks' || /[.;!?]$/.test(row.text);

/** How many rows above a period are the last ones of the manner, where its first ones, such as the employer of several jobs, are not repeated. */
export const partlyAbove = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): number => {
  for (let count = manner.length - 1; count > 0; count -= 1) {
    const before = entries[at - count - 1];
    const apart = at - count === floor || (before !== undefined && ends(before));
    if (apart && fitsAbove(entries, at, floor, manner.slice(-count))) return count;
  }
  return 0;
};

/** So much of a list, and more, is written alike where it has a manner. */
const REGULAR = 0.75;
/** In a list that is written in two ways, at least so much is written in the one. */
const USUAL = 0.5;
const MOST_ABOVE = 3;

/** Whether the rows above the first period have their like above the other ones. */
export const isRegular = (entries: readonly Entry[], anchors: readonly number[], manner: readonly Entry[]): boolean => {
  const others = anchors.slice(1);
  const alike = others.filter((at, index) => fitsAbove(entries, at, (anchors[index] ?? 0) + 1, manner));
  return others.length > 0 && manner.length > 0 && alike.length >= others.length * REGULAR;
};

/** Whether the first period may be that of an employer over several jobs; what stands first in a list has no rows above it. */
const mayHead = (entries: readonly Entry[], anchors: readonly number[]): boolean => {
  const [first, second] = anchors.slice(0, 2).map((at) => entries[at]);
  if (anchors[0] !== 0 || !first || !second) return true;
  const names = (entry: Entry): boolean => entry.parts.some((part) => part.names !== 'aside');
  return (
    within(second.period?.period, first.period?.period) &&
    (!sameType(first, second) || (names(first) && !names(second)))
  );
};

/** The rows above the periods that tell the manner of the list where the first period does not: those that most others have their like of. */
export const usualAbove = (entries: readonly Entry[], anchors: readonly number[]): readonly Entry[] => {
  if (!mayHead(entries, anchors)) return [];
  for (let count = MOST_ABOVE; count > 0; count -= 1) {
    for (const [index, at] of anchors.entries()) {
      const manner = entries.slice(Math.max(0, at - count), at);
      const telling = manner[0]?.row.bold === true;
      if (manner.length < count || !telling) continue;
      const alike = anchors.filter((other, place) =>
        fitsAbove(entries, other, place === 0 ? 0 : (anchors[place - 1] ?? 0) + 1, manner),
      );
      if (alike.length >= 2 && alike.length >= anchors.length * USUAL && alike.includes(at)) return manner;
      if (index > MOST_ABOVE) break;
    }
  }
  return [];
};
