import { type Draft, renamed } from './job-draft.ts';
import type { Part } from './job-entry.ts';
import type { Names } from './job-names.ts';
import { soundsLikeTitle } from './title-words.ts';

/** A place in a header: its row, counted from the one with the period, and the part in that row. */
type Slot = string;

/** How often a title, or an employer, that is sure stands in each place. */
type Manner = { readonly titles: ReadonlyMap<Slot, number>; readonly employers: ReadonlyMap<Slot, number> };

type Placed = { readonly part: Part; readonly slot: Slot };

const placed = ({ entries, rows }: Draft): readonly Placed[] =>
  entries.flatMap(({ parts }, index) =>
    parts
      .filter(({ names }) => names !== 'aside')
      .map((part, at) => ({ part, slot: `${rows.from + index - rows.at} ${at}` })),
  );

const isSureEmployer = ({ names, joint, label }: Part): boolean =>
  names !== 'title' && (names === 'organisation' || joint === 'at' || label === 'client' || label === 'employer');

const count = (slots: readonly Slot[]): ReadonlyMap<Slot, number> => {
  const counts = new Map<Slot, number>();
  for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return counts;
};

const mannerOf = (drafts: readonly Draft[]): Manner => {
  const slots = (sure: (part: Part, names: Names) => boolean): readonly Slot[] =>
    drafts.flatMap((draft) => placed(draft).flatMap(({ part, slot }) => (sure(part, draft.names) ? [slot] : [])));
  return {
    titles: count(slots((part, { title }) => part === title && part.names === 'title')),
    employers: count(slots((part, { employer }) => part === employer && isSureEmployer(part))),
  };
};

const share = (counts: ReadonlyMap<Slot, number>, slot: Slot): number => {
  const all = [...counts.values()].reduce((sum, value) => sum + value, 0);
  return all === 0 ? 0 : (counts.get(slot) ?? 0) / all;
};

const asTitle = ({ part, slot }: Placed, { titles, employers }: Manner): number => {
  const sound = part.names === 'unknown' && soundsLikeTitle(part.text) ? 0.7 : 0;
  const words = part.label === 'title' ? 8 : part.names === 'title' ? 3 : part.names === 'organisation' ? -3 : sound;
  return (
    words - (part.joint === 'at' ? 4 : 0) - (part.aside ? 2.5 : 0) + 2 * share(titles, slot) - share(employers, slot)
  );
};

const asEmployer = ({ part, slot }: Placed, { titles, employers }: Manner): number => {
  const words = part.names === 'title' ? -3 : isSureEmployer(part) ? 3 : 0;
  const label = part.label === 'client' ? 8 : part.label === 'employer' ? 7 : 0;
  const town = part.aside ? (part.names === 'unknown' ? 0.5 : 6) : 0;
  return words + label - town + (part.joint === 'at' ? 2 : 0) + 2 * share(employers, slot) - share(titles, slot);
};

/** Whether words alone leave open which part is which. */
const isOpen = ({ names: { title, employer } }: Draft): boolean =>
  !title || !employer || title.names !== 'title' || !isSureEmployer(employer);

/** The title and the employer that words and places together make likeliest; in the order of the header where nothing tells. */
const likeliest = (parts: readonly Placed[], manner: Manner): Names | undefined => {
  let best: { readonly names: Names; readonly score: number } | undefined;
  for (const [index, one] of parts.entries()) {
    for (const [at, other] of parts.entries()) {
      if (one === other) continue;
      const score = asTitle(one, manner) + asEmployer(other, manner) + (index < at ? 0.1 : 0);
      if (!best || score > best.score) best = { names: { title: one.part, employer: other.part }, score };
    }
  }
  return best && best.score > 0.5 ? best.names : undefined;
};

/**
 * Reads the headers whose words leave open what is title and what is employer by the places where the sure ones of the same list have
 * theirs. Headers of the same list are written alike.
 */
export const inManner = (drafts: readonly Draft[]): readonly Draft[] => {
  const manner = mannerOf(drafts);
  return drafts.map((draft) => {
    const parts = isOpen(draft) ? placed(draft).slice(0, 12) : [];
    const whole = parts.every(({ part }) => part.row.text.includes(part.text));
    const names = parts.length >= 2 && whole ? likeliest(parts, manner) : undefined;
    return names ? renamed(draft, names) : draft;
  });
};
