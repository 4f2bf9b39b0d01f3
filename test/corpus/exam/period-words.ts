import type { Random } from '../../samples/random.ts';
import { SENT } from './career.ts';
import { draw } from './draw.ts';
import type { Plan } from './model.ts';
import type { Month } from './month-names.ts';
import { DUTCH_PERIODS, ENGLISH_PERIODS, GERMAN_PERIODS } from './period-styles.ts';
import { lasting, type Worded } from './worded.ts';

/** Prints a period in the manner of one CV. */
export type Say = (start: Month, end: Month | undefined) => Worded;

const stylesOf = ({
  language,
}: Plan): readonly ((start: Month, end: Month | undefined, language: Plan['language']) => Worded)[] =>
  Object.values(language === 'nl' ? DUTCH_PERIODS : language === 'en' ? ENGLISH_PERIODS : GERMAN_PERIODS);

/** The manner of a CV: every manner is used in turn; some CVs are rougher about what is long ago. */
export const periodsOf = (plan: Plan, random: Random): Say => {
  const styles = stylesOf(plan);
  const main = styles[(plan.at * 9) % styles.length] ?? styles[0];
  const old =
    plan.language === 'nl' && random.below(4) === 0
      ? draw(random, [DUTCH_PERIODS.years, DUTCH_PERIODS.thirds, DUTCH_PERIODS.seasons])
      : main;
  const linkedIn: Say = (start, end) => {
    const said = DUTCH_PERIODS.named(start, end, plan.language);
    return { ...said, text: `${said.text} (${lasting(start, end ?? SENT, plan.language)})` };
  };
  if (plan.layout === 'network-profile')
    return plan.language === 'nl' ? linkedIn : (start, end) => ENGLISH_PERIODS.brief(start, end, 'en');
  return (start, end) =>
    ((end ?? SENT) < SENT - 130 ? (old ?? main) : main)?.(start, end, plan.language) ?? {
      text: '',
      start: '',
      end: '',
    };
};

/** What is misspelt in a few CVs: a year with a figure too many, or two figures exchanged. */
export const misspelt = (text: string, year: number, doubled: boolean): string => {
  const [a, b, c, d] = String(year);
  const exchanged = `${a}${b}${d}${c}`;
  return text.replace(String(year), doubled || Number(exchanged) < 2040 ? `${year}${d}` : exchanged);
};
