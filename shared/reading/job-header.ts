import { type Entry, isHeaderish, namesA, type Part } from './job-entry.ts';
import { splitNames } from './split-names.ts';

/** The rows of one header: the entry with the period, and those before and after it that belong to it. */
export type HeaderRows = { readonly from: number; readonly at: number; readonly to: number };

/** What a header names. */
export type Names = { readonly title?: Part; readonly employer?: Part };

/** `het Doorstroompunt`: a kind of place more than a name. */
const isCommon = (text: string): boolean => /^(?:het|een)\s/.test(text);

/** `Coach bij het Doorstroompunt`: what an article follows is no name, so that the title may go on to it. */
const withPlace = (title: Part, parts: readonly Part[]): Part => {
  const next = parts[parts.indexOf(title) + 1];
  if (next?.joint !== 'at' || next.row !== title.row || !/^(?:het|de|een)\s/.test(next.text)) return title;
  const from = title.row.text.indexOf(title.text);
  const to = title.row.text.indexOf(next.text, from + title.text.length);
  const between = title.row.text.slice(from + title.text.length, to);
  return from === -1 || to === -1 || !/^\sbij\s$/.test(between)
    ? title
    : { ...title, text: title.row.text.slice(from, to + next.text.length) };
};

/** Names of which one holds the other too, apart. */
const apart = ({ title, employer }: Names): Names => {
  const whole = title && employer ? undefined : (title ?? employer);
  const split = whole?.label === undefined && whole ? splitNames(whole.text) : undefined;
  if (!whole || !split) return { ...(title ? { title } : {}), ...(employer ? { employer } : {}) };
  return { title: { ...whole, text: split.title }, employer: { ...whole, text: split.employer } };
};

/** Who does the work and where: labels first, then `bij`, then words that name jobs and organisations, then the order. */
export const namesIn = (parts: readonly Part[]): Names => {
  const names = apart(chosen(parts));
  return names.title && parts.includes(names.title) ? { ...names, title: withPlace(names.title, parts) } : names;
};

const chosen = (parts: readonly Part[]): Names => {
  const title = parts.find(({ names }) => names === 'title');
  const employer =
    parts.find(({ label }) => label === 'client') ??
    parts.find(({ label }) => label === 'employer') ??
    parts.find(
      ({ joint, names, text }) => joint === 'at' && names !== 'title' && names !== 'aside' && !isCommon(text),
    ) ??
    parts.find(({ names, text }) => names === 'organisation' && !isCommon(text)) ??
    parts.find(({ joint, names }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));
  const open = parts.filter((part) => part.names === 'unknown' && part !== employer);
  if (title && employer) return { title, employer };
  const after = title ? open.find((part) => parts.indexOf(part) > parts.indexOf(title)) : undefined;
  if (title) return withEmployer(title, after ?? open[0]);
  if (employer) return open[0] ? { title: open[0], employer } : { employer };
  const [first, second] = open;
  return first ? withEmployer(first, second) : {};
};

const withEmployer = (title: Part, employer: Part | undefined): Names => (employer ? { title, employer } : { title });

const complete = (parts: readonly Part[]): boolean =>
  parts.some(({ names }) => names === 'title') &&
  parts.some(({ names, joint }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));

const MOST_ROWS = 3;
const MOST_LABELLED = 8;

/** `Noordwind Advies`: mostly capitals, as names are written. */
const isNameLike = (text: string): boolean => {
  const words = text.split(/[\s/&-]+/).filter((word) => /\p{L}{3}/u.test(word));
  const names = words.filter((word) => /^\p{Lu}/u.test(word) || /^(?:van|voor|der|den|het|the|and)$/.test(word));
  return words.length > 0 && words.length <= 7 && names.length * 2 >= words.length + (words.length > 2 ? 1 : 0);
};

const sameType = (one: Entry, other: Entry): boolean =>
  one.row.bold === other.row.bold &&
  Math.abs(one.row.size - other.row.size) < 0.6 &&
  one.row.bullet === other.row.bullet;

const repeats = (label: Entry['label'], taken: readonly Entry[]): boolean =>
  label !== undefined && label !== 'aside' && taken.some((entry) => entry.label === label);

/** How many rows above the first period belong to its header: the manner of the whole section. */
const rowsAboveFirst = (entries: readonly Entry[], first: number): number => {
  const own = entries[first];
  if (!own || (complete(own.parts) && !own.label)) return 0;
  let count = 0;
  while (count < (own.label ? MOST_LABELLED : MOST_ROWS)) {
    const entry = entries[first - 1 - count];
    if (!entry || !isHeaderish(entry) || entry.period) break;
    count += 1;
  }
  const above = entries.slice(first - count, first);
  const telling = above.some(
    (entry) => entry.row.bold || entry.label || namesA(entry, 'title') || namesA(entry, 'organisation'),
  );
  return telling || (count > 0 && own.parts.length === 0) ? count : 0;
};

const isKnown = (entry: Entry): boolean =>
  namesA(entry, 'title') || namesA(entry, 'organisation') || entry.label !== undefined;

const above = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): number => {
  const own = entries[at];
  let from = at;
  const taken: Entry[] = own ? [own] : [];
  while (from > floor && at - from < manner.length) {
    const entry = entries[from - 1];
    const model = manner[manner.length - 1 - (at - from)];
    if (!entry || !model || !isHeaderish(entry) || entry.period || repeats(entry.label, taken)) break;
    const bare = !entry.row.bold && !isKnown(entry) && !isNameLike(entry.row.text);
    if (!sameType(entry, model) || bare) break;
    if (complete(taken.flatMap(({ parts }) => parts)) && !entry.label) break;
    taken.push(entry);
    from -= 1;
  }
  const told = taken.slice(1).some((entry) => isKnown(entry) || entry.row.bold);
  return told || from === floor ? from : at;
};

const wanted = (entry: Entry, parts: readonly Part[]): boolean => {
  if (entry.label && entry.label !== 'tasks') return true;
  const title = parts.some(({ names }) => names === 'title');
  const employer = parts.some(
    ({ names, joint }) => names === 'organisation' || (joint === 'at' && names === 'unknown'),
  );
  if (!title && namesA(entry, 'title')) return true;
  if (!employer && namesA(entry, 'organisation')) return true;
  const unknown = parts.filter(({ names }) => names === 'unknown').length;
  const missing = Number(!title) + Number(!employer) - unknown;
  return (
    missing > 0 && namesA(entry, 'unknown') && !namesA(entry, 'title') && (entry.row.bold || isNameLike(entry.row.text))
  );
};

const below = (entries: readonly Entry[], from: number, at: number, ceiling: number): number => {
  const taken = entries.slice(from, at + 1);
  let to = at;
  while (to < ceiling) {
    const entry = entries[to + 1];
    if (!entry || entry.period || !isHeaderish(entry) || repeats(entry.label, taken)) break;
    const parts = taken.flatMap((row) => row.parts);
    if (complete(parts) && !entry.label) break;
    if (!wanted(entry, parts) || (!entry.label && to - at >= MOST_ROWS)) break;
    taken.push(entry);
    to += 1;
  }
  return to;
};

/** Finds the header of every period in a section. */
export const findHeaders = (entries: readonly Entry[], anchors: readonly number[]): readonly HeaderRows[] => {
  const [first] = anchors;
  if (first === undefined) return [];
  const count = rowsAboveFirst(entries, first);
  const manner = entries.slice(first - count, first);
  const headers: HeaderRows[] = [];
  for (const [index, at] of anchors.entries()) {
    const floor = (headers.at(-1)?.to ?? -1) + 1;
    const from = index === 0 ? first - count : above(entries, at, floor, manner);
    const next = anchors[index + 1];
    const ceiling = next === undefined ? entries.length - 1 : Math.max(at, next - 1 - count);
    headers.push({ from, at, to: below(entries, from, at, ceiling) });
  }
  return headers;
};
