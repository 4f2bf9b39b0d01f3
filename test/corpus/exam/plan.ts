import type { Plan } from './model.ts';
import type { Language } from './month-names.ts';
import { SHARES } from './shares.ts';

/** Documents in another language than Dutch, by their place among those of a layout. */
const FOREIGN: Readonly<Record<string, Language>> = {
  'network-profile 1': 'en',
  'word-tabs 5': 'en',
  'latex-right 2': 'en',
  'moderncv 6': 'en',
  'sidebar 7': 'en',
  'europass 5': 'de',
};
const JARGON = new Set(['network-profile 7', 'word-tabs 1', 'timeline 3', 'sidebar 1', 'job-board 9', 'latex-right 6']);

const drawn = SHARES.flatMap(([layout, engines]) =>
  engines.flatMap(([engine, count]) => Array.from({ length: count }, () => ({ layout, engine }))),
);

/** A few careers are long and told at length. */
const isLong = (at: number): boolean => at % 29 === 6;

/** All documents of the set, in the order of their ids. */
export const PLANS: readonly Plan[] = drawn.map(({ layout, engine }, at) => {
  const place = `${layout} ${drawn.slice(0, at).filter((one) => one.layout === layout).length}`;
  const scanned = engine.startsWith('scan');
  return {
    id: `x-${String(at + 1).padStart(3, '0')}`,
    layout,
    engine,
    scanned,
    language: FOREIGN[place] ?? 'nl',
    jargon: JARGON.has(place),
    jobs: isLong(at) ? 12 : scanned ? 3 + (at % 3) : 2 + ((at * 7) % 11),
    at,
  };
});
