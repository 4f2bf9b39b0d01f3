import { repeats } from './header-shape.ts';
import { type Entry, isHeaderish, namesA } from './job-entry.ts';

const MOST_LABELLED = 8;

/**
 * Where the header of a labelled period starts: labelled rows right above it, whatever they are and however many, and over these one row
 * that names the job, where no label does. The period itself where nothing stands above it so.
 */
export const labelledStart = (entries: readonly Entry[], at: number, floor: number): number => {
  if (entries[at]?.label !== 'period') return at;
  const taken: Entry[] = entries.slice(at, at + 1);
  let from = at;
  while (from > floor && at - from < MOST_LABELLED) {
    const entry = entries[from - 1];
    if (!entry?.label || entry.label === 'tasks' || entry.period || !isHeaderish(entry) || repeats(entry.label, taken))
      break;
    taken.push(entry);
    from -= 1;
  }
  const title = entries[from - 1];
  const isTitled = taken.some(({ label }) => label === 'title');
  const mayName = title && from > floor && !title.label && !title.period && isHeaderish(title);
  return !isTitled && from < at && mayName && (title.row.bold || namesA(title, 'title')) ? from - 1 : from;
};
