import { randomFrom } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import { REFEREES } from './bank/persons.ts';
import { draw } from './draw.ts';
import type { Plan } from './model.ts';

const ON_REQUEST = {
  nl: [
    'Op aanvraag beschikbaar.',
    'Op verzoek te verstrekken.',
    'Referenties geef ik graag op verzoek.',
    'Worden op aanvraag verstrekt.',
  ],
  en: ['Available on request.'],
  de: ['Auf Anfrage.'],
} as const;

/** The referees, in one of the forms in which CVs give them; nothing where a CV is silent. */
export const refereesOf = (
  plan: Plan,
  employers: readonly string[],
): { readonly lines: readonly string[]; readonly facts: CvFacts['references'] } => {
  const random = randomFrom(`referees ${plan.id}`);
  const none = { lines: [], facts: { named: [], onRequest: false } };
  const kind = random.below(plan.layout === 'network-profile' ? 1 : 5);
  if (kind < 2) return none;
  if (kind < 4) return { lines: [draw(random, ON_REQUEST[plan.language])], facts: { named: [], onRequest: true } };
  const chosen = random.some(REFEREES, 1 + random.below(3));
  const form = random.below(4);
  const lines = chosen.map(([name, role], at) => {
    const where = employers[at % employers.length] ?? '';
    const phone = `06-${20 + at}00 0${random.below(10)} ${10 + random.below(90)}`;
    return (
      [
        `${name}, ${role} ${where}`,
        `${name} (${role} bij ${where}), tel. ${phone}`,
        `${name} – ${role}, ${where} – ${phone}`,
        `${name} | ${role} | ${where}`,
      ][form] ?? name
    );
  });
  return { lines, facts: { named: chosen.map(([name]) => name), onRequest: false } };
};
