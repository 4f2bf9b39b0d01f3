import type { Part } from './job-entry.ts';
import { splitNames } from './split-names.ts';

/** What a header names. */
export type Names = { readonly title?: Part; readonly employer?: Part };

/** `het Doorstroompunt`: a kind of place more than a name. */
const isCommon = (text: string): boolean => /^(?:het|een)\s/.test(text);

/** `de gemeente Heerenveen`: an article, what kind of organisation it is, and its name. */
const NAMED = /^(?:het|de)\s\p{Ll}+\s(?:\p{Ll}+\s){0,2}\p{Lu}/u;

/** `Coach bij het Doorstroompunt`: what an article follows is no name, so that the title may go on to it. */
const withPlace = (title: Part, parts: readonly Part[]): Part => {
  const next = parts[parts.indexOf(title) + 1];
  if (next?.joint !== 'at' || next.row !== title.row || !/^(?:het|de|een)\s/.test(next.text)) return title;
  if (NAMED.test(next.text)) return title;
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
  const found = apart(chosen(parts));
  const volunteer = found.title ? undefined : parts.find(({ text }) => /^vrijwillig(?:er|ster)$/i.test(text));
  const names = volunteer ? { ...found, title: volunteer } : found;
  return names.title && parts.includes(names.title) ? { ...names, title: withPlace(names.title, parts) } : names;
};

const chosen = (all: readonly Part[]): Names => {
  const told = all.filter(({ aside, names }) => !aside || names === 'unknown');
  const parts = told.some(({ names }) => names !== 'aside') ? told : all;
  const title = parts.find(({ names }) => names === 'title');
  const employer =
    parts.find(({ label }) => label === 'client') ??
    parts.find(({ label }) => label === 'employer') ??
    parts.find(
      ({ joint, names, text }) => joint === 'at' && names !== 'title' && names !== 'aside' && !isCommon(text),
    ) ??
    parts.find(({ names, text }) => names === 'organisation' && !isCommon(text)) ??
    parts.find(({ joint, names }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));
  const unknown = parts.filter((part) => part.names === 'unknown' && part !== employer);
  const plain = unknown.filter((part) => !part.aside);
  const open = [...plain, ...unknown.filter((part) => !plain.includes(part))];
  if (title && employer) return { title, employer };
  const after = title ? open.find((part) => parts.indexOf(part) > parts.indexOf(title)) : undefined;
  if (title) return withEmployer(title, after ?? open[0]);
  if (employer) return open[0] ? { title: open[0], employer } : { employer };
  const [first, second] = open;
  return first ? withEmployer(first, second) : {};
};

const withEmployer = (title: Part, employer: Part | undefined): Names => (employer ? { title, employer } : { title });
