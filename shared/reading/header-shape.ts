import { type Entry, isHeaderish, namesA, type Part } from './job-entry.ts';

/** Whether the parts name who did the work and where. */
export const isComplete = (parts: readonly Part[]): boolean =>
  parts.some(({ names }) => names === 'title') &&
  parts.some(({ names, joint }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));

/** `Noordwind Advies`: mostly capitals, as names are written. */
export const isNameLike = (text: string): boolean => {
  const words = text.split(/[\s/&]+/).filter((word) => /\p{L}{3}/u.test(word));
  const names = words.filter((word) => /^\p{Lu}/u.test(word) || /^(?:van|voor|der|den|het|the|and)$/.test(word));
  return words.length > 0 && words.length <= 7 && names.length * 2 >= words.length + (words.length > 2 ? 1 : 0);
};

/** Whether two rows are set in the same type. */
export const sameType = (one: Entry, other: Entry): boolean =>
  one.row.bold === other.row.bold &&
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

/** Whether as many rows stand above a period as above the first, each in the same type and built as a name. */
export const fitsAbove = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): boolean =>
  at - manner.length >= floor &&
  manner.every((model, index) => fits(entries[at - manner.length + index], model)) &&
  new Set(entries.slice(at - manner.length, at + 1).map(({ row }) => row.page)).size === 1;

/** So much of a list, and more, is written alike where it has a manner. */
const REGULAR = 0.75;

/** Whether the rows above the first period have their like above the other ones. */
export const isRegular = (entries: readonly Entry[], anchors: readonly number[], manner: readonly Entry[]): boolean => {
  const others = anchors.slice(1);
  const alike = others.filter((at, index) => fitsAbove(entries, at, (anchors[index] ?? 0) + 1, manner));
  return others.length > 0 && manner.length > 0 && alike.length >= others.length * REGULAR;
};
