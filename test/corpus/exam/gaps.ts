import type { Random } from '../../samples/random.ts';
import { draw } from './draw.ts';
import type { Entry } from './model.ts';

const GAPS = [
  'Sabbatical: reis door Zuid-Amerika',
  'Mantelzorg voor mijn ouders',
  'Zorgverlof',
  'Ouderschap, thuis bij de kinderen',
] as const;

/** Where months are free between two jobs, the CV may say why. */
export const withGap = (entries: readonly Entry[], random: Random): readonly Entry[] =>
  entries.flatMap((entry, at): readonly Entry[] => {
    const later = entries[at - 1];
    if (entry.type !== 'job' || later?.type !== 'job' || entry.job.end === undefined) return [entry];
    const [start, end] = [entry.job.end + 1, later.job.start - 1];
    return end - start < 2 ? [entry] : [{ type: 'gap', start, end, text: draw(random, GAPS) }, entry];
  });
