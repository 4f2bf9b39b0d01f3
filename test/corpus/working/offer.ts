import type { Random } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import type { Plan, Row } from './cv.ts';

type Offer = CvFacts['offer'];
type Said = { readonly row: Row; readonly sentence: string; readonly facts: Offer };

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const start = (random: Random): Said => {
  if (random.below(3) === 0) {
    const words = random.pick(['per direct', 'direct', 'per direct']);
    return { row: ['Beschikbaar', words], sentence: `Beschikbaar: ${words}.`, facts: { availableFrom: 'at-once' } };
  }
  const month = random.below(6);
  const day = random.pick([1, 1, 15]);
  const iso = `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const text = random.pick([
    `${day} ${MONTHS[month]} 2026`,
    `${String(day).padStart(2, '0')}-${String(month + 1).padStart(2, '0')}-2026`,
  ]);
  return { row: ['Beschikbaar per', text], sentence: `Beschikbaar vanaf ${text}.`, facts: { availableFrom: iso } };
};

const hours = (random: Random): Said => {
  const least = random.pick([16, 24, 24, 28, 32, 36]);
  const most = random.below(3) === 0 ? least + 4 : least;
  const text =
    most === least
      ? `${least} uur per week`
      : random.pick([`${least} tot ${most} uur per week`, `${least}-${most} uur per week`]);
  return { row: ['Inzet', text], sentence: `Ik ben inzetbaar voor ${text}.`, facts: { hoursPerWeek: [least, most] } };
};

const rate = (random: Random): Said => {
  const eur = 72 + random.below(50) + random.pick([0, 0.5, 0.75]);
  const text = random.pick([
    `€ ${eur.toFixed(2).replace('.', ',')} exclusief btw`,
    `${eur.toFixed(2).replace('.', ',')} euro per uur, exclusief btw`,
  ]);
  return { row: ['Uurtarief', text], sentence: `Mijn uurtarief is ${text}.`, facts: { rateEur: eur } };
};

const engagement = (random: Random): Said =>
  random.below(2) === 0
    ? { row: ['Contractvorm', 'zzp'], sentence: 'Ik werk als zelfstandige (zzp).', facts: { engagement: 'zzp' } }
    : {
        row: ['Contractvorm', 'in loondienst'],
        sentence: 'Ik ben in loondienst bij mijn detacheerder.',
        facts: { engagement: 'employee' },
      };

/** What a CV says of start, hours, rate and engagement: rows for a table of key data, sentences for a section, and what they say. */
export const offerOf = (
  { language, layout }: Plan,
  random: Random,
): { readonly rows: readonly Row[]; readonly sentences: readonly string[]; readonly facts: Offer } => {
  if (language !== 'nl' || (layout !== 'secondment-form' && random.below(2) === 0))
    return { rows: [], sentences: [], facts: {} };
  const said = [
    start(random),
    hours(random),
    ...(random.below(3) === 0 ? [rate(random)] : []),
    ...(random.below(3) === 0 ? [engagement(random)] : []),
  ];
  const chosen = layout === 'secondment-form' ? said : random.some(said, 1 + random.below(4));
  return {
    rows: chosen.map(({ row }) => row),
    sentences: chosen.map(({ sentence }) => sentence),
    facts: Object.assign({}, ...chosen.map(({ facts }) => facts)),
  };
};
