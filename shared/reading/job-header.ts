import {
  fitsAbove,
  isComplete,
  isKnown,
  isNameLike,
  isRegular,
  partlyAbove,
  repeats,
  sameType,
  usualAbove,
} from './header-shape.ts';
import { within } from './job-draft.ts';
import { type Entry, isHeaderish, namesA, type Part } from './job-entry.ts';
import { labelledStart } from './labelled-header.ts';
import { wordCount } from './words.ts';

/** The rows of one header: the entry with the period, and those before and after it that belong to it. */
export type HeaderRows = { readonly from: number; readonly at: number; readonly to: number };

const MOST_ROWS = 3;
const MOST_LABELLED = 8;
/** A row of more words is running text, even where it names a job or an organisation. */
const MOST_TITLE_WORDS = 8;
const MOST_NAME_WORDS = 5;
/** A line set apart of more words tells of an organisation, and does not name it. */
const MOST_BOLD_WORDS = 10;

/** How many rows above the first period belong to its header: the manner of the whole section. */
const rowsAboveFirst = (entries: readonly Entry[], anchors: readonly number[]): number => {
  const [first = 0] = anchors;
  const own = entries[first];
  if (!own || (isComplete(own.parts) && !own.label)) return 0;
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
  return telling || (count > 0 && own.parts.length === 0) || isRegular(entries, anchors, above) ? count : 0;
};

const above = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): number => {
  const own = entries[at];
  let from = at;
  const taken: Entry[] = own ? [own] : [];
  while (from > floor && at - from < manner.length) {
    const entry = entries[from - 1];
    const model = manner[manner.length - 1 - (at - from)];
    if (!entry || !model || !isHeaderish(entry) || entry.period || repeats(entry.label, taken)) break;
    const bare = !entry.row.bold && !isKnown(entry) && !isNameLike(entry.row.text);
    const near = from === at && own?.parts.length === 0;
    const told = near || sameType(entry, model) || isComplete(entry.parts) || entry.label === 'title';
    if (!told || bare) break;
    if (isComplete(taken.flatMap(({ parts }) => parts)) && !entry.label) break;
    taken.push(entry);
    from -= 1;
  }
  const told = taken.slice(1).some((entry) => isKnown(entry) || entry.row.bold);
  return told || from === floor ? from : at;
};

/** `Gewerkt met: Beaufort, Youforce`: a line of the description with a label of its own. */
const LABELLED = /^\p{Lu}[\p{L}\s]{2,29}:\s/u;

const wanted = (entry: Entry, parts: readonly Part[]): boolean => {
  if (entry.label && entry.label !== 'tasks') return true;
  if (LABELLED.test(entry.row.text) && !namesA(entry, 'title') && !namesA(entry, 'organisation')) return false;
  const title = parts.some(({ names }) => names === 'title');
  const employer = parts.some(
    ({ names, joint }) => names === 'organisation' || (joint === 'at' && names === 'unknown'),
  );
  const unknown = parts.filter(({ names, aside }) => names === 'unknown' && !aside).length;
  const missing = Number(!title) + Number(!employer) - unknown;
  const words = wordCount(entry.row.text);
  const named = entry.row.bold || isNameLike(entry.row.text);
  if (!title && namesA(entry, 'title') && (named || words <= MOST_TITLE_WORDS)) return true;
  const isShort = words <= (entry.row.bold ? MOST_BOLD_WORDS : MOST_NAME_WORDS) || isNameLike(entry.row.text);
  if (!employer && namesA(entry, 'organisation') && isShort && (named || missing > 0)) return true;
  return (
    missing > 0 &&
    namesA(entry, 'unknown') &&
    !namesA(entry, 'title') &&
    ((entry.row.bold && words <= MOST_BOLD_WORDS) || isNameLike(entry.row.text))
  );
};

/** The title of a function with a date of its own right below it, under the dated row of the employer: it belongs to that date. */
const headsOwnJob = (entries: readonly Entry[], at: number, index: number): boolean => {
  const [own, title, date] = [entries[at], entries[index], entries[index + 1]];
  if (!own?.period || !title || !date?.period || date.period.period === undefined) return false;
  const isAlone = date.parts.every(({ names }) => names === 'aside');
  const isGroup = own.parts.some(({ names }) => names !== 'aside') && namesA(title, 'title') && title.row !== own.row;
  return isAlone && isGroup && within(date.period.period, own.period.period);
};

/** A title above a date alone, where the function of a group was found to be: at its left edge, and of its size. */
const isSetAs = (title: Entry | undefined, model: Entry, date: Entry | undefined): boolean =>
  title !== undefined &&
  !title.period &&
  isHeaderish(title) &&
  namesA(title, 'title') &&
  Math.abs(title.row.x - model.row.x) < 2 &&
  Math.abs(title.row.size - model.row.size) < 0.3 &&
  date?.parts.every(({ names }) => names === 'aside') === true;

const below = (entries: readonly Entry[], from: number, at: number, ceiling: number): number => {
  const taken = entries.slice(from, at + 1);
  let to = at;
  while (to < ceiling) {
    const entry = entries[to + 1];
    if (!entry || entry.period || !isHeaderish(entry) || repeats(entry.label, taken)) break;
    const parts = taken.flatMap((row) => row.parts);
    if (isComplete(parts) && !entry.label) break;
    if (!wanted(entry, parts) || (!entry.label && to - at >= MOST_ROWS)) break;
    if (headsOwnJob(entries, at, to + 1)) break;
    taken.push(entry);
    to += 1;
  }
  return to;
};

const titleBelow = (entries: readonly Entry[], { at, to }: HeaderRows): boolean =>
  to > at && entries.slice(at + 1, to + 1).some((entry) => namesA(entry, 'title'));

const placeBelow = (entries: readonly Entry[], { at, to }: HeaderRows): boolean =>
  to > at && entries.slice(at + 1, to + 1).some((entry) => namesA(entry, 'organisation'));

/** Where most jobs of a section have their employer right below the period, a row set like those is one too, however long. */
const placedInManner = (entries: readonly Entry[], headers: readonly HeaderRows[]): readonly HeaderRows[] => {
  const placed = headers.filter((header) => placeBelow(entries, header));
  const model = entries[(placed[0]?.at ?? -2) + 1];
  if (model === undefined || placed.length * 2 <= headers.length) return headers;
  return headers.map((header) => {
    const entry = entries[header.to + 1];
    const own = entries.slice(header.from, header.to + 1);
    const fits =
      entry !== undefined &&
      isHeaderish(entry) &&
      !entry.period &&
      sameType(entry, model) &&
      Math.abs(entry.row.x - model.row.x) < 2 &&
      namesA(entry, 'organisation');
    return fits && !isComplete(own.flatMap(({ parts }) => parts)) && header.to === header.at
      ? { ...header, to: header.to + 1 }
      : header;
  });
};

/** Where the other jobs of a section have their title right below the period, an unknown word that stands there is a title too. */
const inManner = (entries: readonly Entry[], headers: readonly HeaderRows[]): readonly HeaderRows[] => {
  const manner = headers.filter((header) => titleBelow(entries, header)).length;
  return headers.map((header) => {
    const entry = entries[header.at + 1];
    const untitled = !entries.slice(header.from, header.to + 1).some((own) => namesA(own, 'title'));
    const own = entries[header.at];
    const fits =
      entry && own && header.to === header.at && isHeaderish(entry) && !entry.period && wordCount(entry.row.text) <= 5;
    const named = own && own.parts.filter(({ names }) => names !== 'aside').length === 1;
    return untitled && fits && named && manner * 2 >= headers.length ? { ...header, to: header.at + 1 } : header;
  });
};

/** `Beoordelaar subsidies – opdrachtgever RVO` over a date alone: a header, whatever the manner of the other ones. */
const tellsAll = (entries: readonly Entry[], at: number, floor: number): boolean => {
  const [before, own] = [entries[at - 1], entries[at]];
  return (
    at > floor &&
    before !== undefined &&
    own?.parts.every(({ names }) => names === 'aside') === true &&
    before.period === undefined &&
    isHeaderish(before) &&
    isComplete(before.parts) &&
    Math.abs(before.row.x - own.row.x) < 4
  );
};

const startOf = (entries: readonly Entry[], at: number, floor: number, manner: readonly Entry[]): number => {
  const found = above(entries, at, floor, manner);
  const from = found === at && manner.length === 0 && tellsAll(entries, at, floor) ? at - 1 : found;
  return from < at ? from : at - partlyAbove(entries, at, floor, manner);
};

/** The place among the anchors of the first that is written as most are: with the same label (`Periode: ...`), or without any. */
const leadOf = (entries: readonly Entry[], anchors: readonly number[]): number => {
  const labels = anchors.map((at) => entries[at]?.label);
  const most = labels.find((label) => labels.filter((other) => other === label).length * 2 > labels.length);
  return Math.max(0, labels.indexOf(most));
};

/** `Gedetacheerd via Talentenpool, 2019 - heden`: the assignments below it have headers of their own. */
const isAgency = (entry: Entry | undefined): boolean =>
  entry !== undefined &&
  /^(?:gedetacheerd|detachering|uitgezonden)\s(?:via|door|vanuit|bij)\s/i.test(entry.row.text) &&
  entry.parts.every(({ names }) => names === 'aside');

/** Finds the header of every period in a section. */
export const findHeaders = (entries: readonly Entry[], anchors: readonly number[]): readonly HeaderRows[] => {
  const [first] = anchors;
  if (first === undefined) return [];
  const lead = leadOf(entries, anchors);
  const count = rowsAboveFirst(entries, anchors.slice(lead));
  const from = anchors[lead] ?? first;
  const own = entries.slice(from - count, from);
  const usual = count > 0 ? [] : usualAbove(entries, anchors);
  const manner = usual.length > 0 ? usual : own;
  const regular = usual.length > 0 || isRegular(entries, anchors, manner);
  const headers: HeaderRows[] = [];
  let model: Entry | undefined;
  for (const [index, at] of anchors.entries()) {
    const floor = (headers.at(-1)?.to ?? -1) + 1;
    const alike = regular && fitsAbove(entries, at, floor, manner);
    const start = alike ? at - manner.length : index === lead ? at - count : startOf(entries, at, floor, manner);
    const labelled = manner.length > 0 ? labelledStart(entries, at, floor) : at;
    const isInGroup = index > 0 && at > floor && headsOwnJob(entries, anchors[index - 1] ?? at, at - 1);
    const mayBeFunction = index > 0 && start === at && at > floor;
    const isFirst = mayBeFunction && isInGroup;
    const isLater = mayBeFunction && model !== undefined && isSetAs(entries[at - 1], model, entries[at]);
    if (isInGroup) model ??= entries[at - 1];
    const isFunction = isFirst || isLater;
    const from = Math.max(labelled < at ? labelled : isFunction ? at - 1 : start, floor);
    const next = anchors[index + 1];
    const ceiling =
      next === undefined
        ? entries.length - 1
        : Math.max(at, next - 1 - (fitsAbove(entries, next, at + 1, manner) ? manner.length : count));
    headers.push({ from, at, to: isAgency(entries[at]) ? at : below(entries, from, at, ceiling) });
  }
  return placedInManner(entries, inManner(entries, headers));
};
