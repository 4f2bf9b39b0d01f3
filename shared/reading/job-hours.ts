import type { Job } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';
import { quote, type Row } from './row.ts';

const HOURS =
  /(?<![\p{L}\d.,€])(?:(?:gemiddeld|ca\.?|circa|max\.?|minimaal|tot)\s)?(\d{1,2})(?:[.,]\d)?(?:\s?(?:uur|u)?\s?(?:-|tot|à|a|t\/m|\/|of)\s?(\d{1,2}))?\s?(?:-?\s?(?:uren|uur|urige|hours|hrs)|u(?:ur)?)(?![\p{L}\d])(?:\s?(?:per week|p\.?\s?\/?\s?w\.?|\/\s?(?:week|wk|w)|weekly|in de week|a week|per wk))?/u;
const LABELLED =
  /(?:uren(?: per week)?|uren\/week|omvang|hours)\s?:?\s?(\d{1,2})(?:\s?(?:-|tot|à)\s?(\d{1,2}))?(?![\d.,])/;
/** Hours that are not those of the job. */
const NOT =
  /\b(?:beschikbaar|inzetbaar|eur|euro|training|cursus|studie|les(?:sen)?|per dag|per maand|per jaar)\b|€|24\s?\/\s?7/;

/** Hours a week that the words of a job state as such (`32 uur`, `24 tot 32 uur per week`); fte is no number of hours. */
export const jobHours = (row: Row, text: string = row.text): Job['hoursPerWeek'] => {
  const plain = plainText(text.slice(0, 300));
  if (!/\d/.test(plain) || NOT.test(plain)) return undefined;
  const match = HOURS.exec(plain) ?? LABELLED.exec(plain);
  const min = Number(match?.[1] ?? 0);
  const max = Number(match?.[2] ?? min);
  if (!match || min < 2 || max > 60 || max < min) return undefined;
  return { min, max, quote: quote(text.slice(match.index, match.index + match[0].length), row) };
};

const ABOUT_HOURS =
  /^(?:(?:aantal )?uren|omvang|dienstverband|contract|arbeidsduur|werkweek|(?:part|full)-?time|deeltijd|voltijd|hours)\b/i;

/** The hours of a job where a line of its own below the header gives them: `Omvang: 32 uur per week`. */
export const hoursInBody = (rows: readonly Row[]): Job['hoursPerWeek'] => {
  for (const row of rows.slice(0, 12)) {
    if (row.text.length > 60) continue;
    const hours = jobHours(row);
    const bare = row.text.replace(hours?.quote.text ?? '\n', '').replace(/[^\p{L}]/gu, '');
    if (hours && (bare === '' || ABOUT_HOURS.test(row.text))) return hours;
  }
  return undefined;
};
