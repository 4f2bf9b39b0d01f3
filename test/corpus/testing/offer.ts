import type { Random } from '../../samples/random.ts';
import type { Cv, Language } from './model.ts';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei'];
const WORDS = {
  nl: { from: 'Beschikbaar', hours: 'Uren per week', rate: 'Uurtarief', form: 'Dienstverband', once: 'per direct' },
  en: { from: 'Available', hours: 'Hours per week', rate: 'Hourly rate', form: 'Contract', once: 'immediately' },
  de: { from: 'Verfügbar', hours: 'Stunden pro Woche', rate: 'Stundensatz', form: 'Vertrag', once: 'sofort' },
} as const;

/** What someone offers; half of the CVs say nothing of it. */
export const offer = (random: Random, language: Language, agency: string): Pick<Cv, 'offer' | 'offerLines'> => {
  if (random.below(2) === 0) return { offer: {}, offerLines: [] };
  const words = WORDS[language];
  const month = random.below(5);
  const least = random.pick([24, 28, 32, 36]);
  const most = random.pick([least, least, 36]);
  const atOnce = language !== 'nl' || random.below(3) === 0;
  const rate = random.below(3) === 0 && language === 'nl' ? 68 + random.below(48) / 2 : undefined;
  const zzp = random.below(2) === 0;
  const form = language === 'nl' && random.below(3) > 0;
  return {
    offer: {
      availableFrom: atOnce ? 'at-once' : `2026-0${month + 1}-01`,
      hoursPerWeek: [least, most],
      ...(rate === undefined ? {} : { rateEur: rate }),
      ...(form ? { engagement: zzp ? 'zzp' : 'employee' } : {}),
    },
    offerLines: [
      [words.from, atOnce ? words.once : `per 1 ${MONTHS[month]} 2026`],
      [words.hours, least === most ? `${least}` : `${least} - ${most}`],
      ...(rate === undefined ? [] : [[words.rate, `€ ${rate.toFixed(2).replace('.', ',')} exclusief btw`] as const]),
      ...(form ? [[words.form, zzp ? "zelfstandige (zzp'er)" : `in loondienst bij ${agency}`] as const] : []),
    ],
  };
};
