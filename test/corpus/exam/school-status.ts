import type { Random } from '../../samples/random.ts';
import { draw } from './draw.ts';
import type { Education } from './model.ts';

/** Whether an education was ended, and the words that say so. */
export type Status = {
  readonly status: Education['facts']['status'];
  readonly when: string;
  readonly note: string;
  readonly start?: string;
  readonly end?: string;
};

/** How the end of an education is told; `style` is one manner for the whole CV. */
export const statusOf = (random: Random, style: number, from: number, to: number, dutch: boolean): Status => {
  const range = { start: String(from), end: String(to) };
  if (!dutch) return { status: 'completed', when: `${from} – ${to}`, note: '', ...range };
  const odd = random.below(10);
  if (odd === 0)
    return {
      status: 'not-completed',
      when: `${from} – ${from + 2}`,
      note: draw(random, ['niet afgerond', 'propedeuse behaald', 'voortijdig gestopt', 'geen diploma']),
      start: String(from),
      end: String(from + 2),
    };
  if (style === 0) return { status: 'completed', when: `${from} – ${to}`, note: '', ...range };
  if (style === 1)
    return {
      status: 'completed',
      when: `${from} – ${to}`,
      note: draw(random, ['diploma behaald', 'afgerond', 'diploma']),
      ...range,
    };
  if (style === 2) return { status: 'completed', when: String(to), note: 'diploma behaald', end: String(to) };
  if (style === 3) return { status: 'completed', when: `${from}-${to}`, note: 'Diploma: ja', ...range };
  if (style === 4)
    return odd < 6
      ? { status: 'unclear', when: '', note: '' }
      : { status: 'completed', when: '', note: 'diploma behaald' };
  return { status: 'completed', when: `${from} t/m ${to}`, note: '', ...range };
};

/** The last education is still going on in a few CVs. */
export const goingOn = (from: number, random: Random): Status => ({
  status: 'ongoing',
  when: `${from} – heden`,
  note: draw(random, ['lopend', 'nog bezig', '']),
  start: String(from),
  end: 'present',
});
