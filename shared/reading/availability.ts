import { monthNumber, monthOf } from '../domain/calendar.ts';
import type { Statements } from '../domain/reading.ts';
import { type DatePhrase, dateAt, plainText } from './date-phrase.ts';
import { quote, type Row } from './row.ts';

/** `Per 1 juni 2026 kan ik beginnen, voor 32 uur per week.` */
const CAN_BEGIN =
  /\bkan (?:ik|hij|zij|ze)\b.{0,30}\b(?:beginnen|starten|aan de slag)\b|\b(?:ik|hij|zij|ze) kan\b.{0,40}\b(?:beginnen|starten|aan de slag)\b/;

const ABOUT =
  /beschikbaar|inzetbaar|beschikbaarheid|inzetbaarheid|startdatum|\bper direct\b|availab|\bstart(?:en)?\b|aanvang/;
const AT_ONCE = /\b(?:per direct|direct|onmiddellijk|per omgaande|meteen|immediately|vandaag|per heden)\b/;
const NOT_YET = /\bniet (?:per )?direct\b|\bniet (?:meer )?beschikbaar\b|\bopzegtermijn\b/;
const HOURS =
  /(?<![\d.,])(\d{1,2})(?:[.,]\d)?(?:\s?(?:uur)?\s?(?:-|tot|à|a|t\/m|\/|of|en)\s?(?:maximaal\s|max\.?\s)?(\d{1,2}))?\s?(?:uur|uren|u\b|hours|hrs)/;

const lastDay = (month: string): string => {
  const next = monthOf(monthNumber(month) + 1);
  return new Date(Date.parse(`${next}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
};

/** The first day on which availability is sure: `begin februari` may be as late as the tenth. */
const sureDay = (text: string, from: number, date: DatePhrase): string | undefined => {
  const { months, precision, day } = date;
  if (precision === 'day' && day !== undefined) return `${months.latest}-${String(day).padStart(2, '0')}`;
  const words = text.slice(Math.max(0, from - 12), date.to);
  if (precision === 'month' && /\bbegin\b/.test(words)) return `${months.latest}-10`;
  if (precision === 'month' && /\b(?:medio|half|halverwege)\b/.test(words)) return `${months.latest}-20`;
  if (precision === 'month' && /\b(?:eind|einde|in|loop van)\b/.test(words)) return lastDay(months.latest);
  return precision === 'month' ? `${months.latest}-01` : lastDay(months.latest);
};

const STARTS =
  /(?<![\p{L}\p{N}])(?=\d|begin|medio|half|eind|jan|feb|m|apr|jun|jul|aug|sep|okt|nov|dec|q[1-4]|voorjaar|zomer|najaar)/gu;

const firstDate = (text: string): string | undefined => {
  let past = 0;
  for (const { index } of text.matchAll(STARTS)) {
    if (index < past) continue;
    const date = dateAt(text, index);
    if (!date || 'unlikely' in date || date.weak || date.slip !== undefined) continue;
    past = date.to;
    if (/\b(?:tot|t\/m|until)\s$/.test(text.slice(0, index))) continue;
    const day = sureDay(text, index, date);
    if (day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return day;
  }
  return undefined;
};

/** Availability that a row states: a date, or at once. `about`: the row stands under a heading for it. */
export const availableFrom = (row: Row, about: boolean): Statements['availableFrom'] => {
  const text = plainText(row.text.slice(0, 600));
  if (!about && !ABOUT.test(text) && !CAN_BEGIN.test(text)) return undefined;
  const evidence = quote(row.text, row);
  const stated =
    about ||
    /beschikbaar|inzetbaar|beschikbaarheid|inzetbaarheid|startdatum|availab|aanvang/.test(text) ||
    CAN_BEGIN.test(text);
  const from = stated ? firstDate(text) : undefined;
  if (from !== undefined) return { from, quote: evidence };
  const atOnce = AT_ONCE.test(text) && !NOT_YET.test(text) && (stated || /per direct/.test(text));
  return atOnce ? { from: 'at-once', quote: evidence } : undefined;
};

/** Hours a week that a row offers; `about` as for {@link availableFrom}. */
export const hoursOffered = (row: Row, about: boolean): Statements['hoursPerWeek'] => {
  const text = plainText(row.text.slice(0, 600));
  if (
    !about &&
    !CAN_BEGIN.test(text) &&
    !/beschikbaar|inzetbaar|beschikbaarheid|inzetbaarheid|availab|uren per week\s?:|aantal uren|omvang inzet/.test(text)
  )
    return undefined;
  const match =
    HOURS.exec(text) ??
    /(?:uren per week|aantal uren|uren|hours)[^\d]{0,12}(\d{1,2})(?:\s?(?:-|tot)\s?(\d{1,2}))?(?![\d-])/.exec(text);
  const min = Number(match?.[1] ?? 0);
  const max = Number(match?.[2] ?? min);
  if (!match || min < 4 || max > 60 || max < min) return undefined;
  return { min, max, quote: quote(row.text, row) };
};
