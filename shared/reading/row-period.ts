import { findDurations, wholeDuration } from './duration.ts';
import { periodPart, type RowPeriod, tidyParts } from './period-part.ts';
import { findPeriods, type PeriodPhrase } from './period-phrase.ts';
import type { Row } from './row.ts';
import { sideBySide, spaced } from './split-period.ts';
import { titleWordAt } from './title-words.ts';
import { wordCount } from './words.ts';
import { wrapped } from './wrapped-period.ts';

const NO_PERIOD =
  /\b(?:geboren|geboorte\w*|geb\.|birth|telefoon|tel\.|mobiel|postcode|kvk|iban|btw-nummer|rijbewijs)\b/i;
const PROSE = /(?:^|\s)(?:[Ii]k|[Mm]ijn|heb|ben|waarin|waarbij|wij|werd|kreeg|had|I(?=\s\p{Ll})|[Mm]y|we)(?=\s)/u;
const MOST_WORDS = 16;

const isClosed = (before: string, after: string): boolean =>
  (before === '' || /[,|/([:·\u2013\u2014-]$/.test(before)) &&
  (after === '' || /^(?:[,|/()\]:·\u2013\u2014-]|\.\s\p{Lu})/u.test(after));

/** `tweede helft 2014 Stagiair energie bij Eneco`: right behind the date stands what the work was. */
const isTitled = (after: string): boolean => /^\p{Lu}/u.test(after) && [0, 1].includes(titleWordAt(after));

const bounded = (text: string, { from, to, form }: PeriodPhrase, loose: boolean): boolean => {
  // A sign for a clock or a calendar says nothing.
  const before = text
    .slice(0, from)
    .replace(/^[\p{So}\s]+/u, '')
    .trim();
  const after = text.slice(to).trim();
  if (before === '' && after === '') return true;
  if (form !== 'single' && form !== 'unlikely' && form !== 'until') return true;
  if (form !== 'until' && loose && (before === '' || after === '' || /^[).]/.test(after))) return true;
  if (form === 'single' && before === '' && /\p{L}/u.test(text.slice(from, to)) && isTitled(after)) return true;
  return isClosed(before, after) && !/^\s?[A-Z]{2}\b/.test(text.slice(to));
};

/** The ranges that follow on a range with nothing but a comma or `en` between them. */
const furtherPeriods = (cell: string, phrase: PeriodPhrase): readonly PeriodPhrase[] => {
  const more: PeriodPhrase[] = [];
  if (phrase.form !== 'range') return more;
  for (const next of findPeriods(cell).filter(({ from }) => from >= phrase.to)) {
    const between = cell.slice((more.at(-1) ?? phrase).to, next.from);
    const joins = /^\s*(?:[,;&+|/]|,?\s*(?:en|én|and|alsmede|daarna))\s*(?:van\s|weer\s)*$/i.test(between);
    if (!joins || !(next.form === 'range' || next.form === 'since')) break;
    more.push(next);
  }
  return more;
};

/** A duration in a text that stands apart from other words, and the text without it. */
const takeDuration = (text: string): { readonly left: string; readonly duration?: RowPeriod['duration'] } => {
  const found = findDurations(text).find(({ from, to }) =>
    isClosed(
      text.slice(0, from).trim(),
      text
        .slice(to)
        .replace(/^\s*\)?/, '')
        .trim(),
    ),
  );
  if (!found) return { left: text };
  const { from, to, min, max } = found;
  return { left: `${text.slice(0, from)}|${text.slice(to)}`, duration: { min, max, words: text.slice(from, to) } };
};

/** `Campagne 2019-2021 bedacht en uitgevoerd.`: years in a sentence about something else. */
const isWithinSentence = (before: string, after: string): boolean =>
  // `Schreef het veiligheidsplan 2019-2022 en de bijbehorende`, of which the rest stands on the next line.
  (/^\p{Lu}\p{Ll}+\s(?:het|de|een)\s\p{Ll}/u.test(before) && /^\s(?:en|met|voor|van)\s\p{Ll}/u.test(after)) ||
  (/\p{L}{2}.*,\s*$/u.test(before) && /^\s(?:ook|nog|mede|tevens|deels|waarvan|onder meer)\s\p{Ll}/u.test(after)) ||
  (/\p{L}\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after) && /\p{L}{3}\.$/u.test(after) && wordCount(after) >= 2);

/** `damwanden en funderingen. Vanaf 1996`: the rest of a sentence, and the begin of the next one. */
const BEHIND_SENTENCE = /^\p{Ll}.*\p{L}{3}\.\s*$/u;

/** `Sinds 2024 adviseert zij ook`, `sinds 2023 wordt het beleid gevolgd`: sentences. */
const DOES =
  /^\s(?:\p{Ll}+\s(?:ik|zij|hij|ze|wij|we)|wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|kan|kunnen)\s/u;

/** `Gemeente Oost, projectleider. Sinds mei 2020 ben ik`: a name in bold type, and the sentence that begins behind it. */
const headsSentence = (row: Row, before: string, words: string): boolean =>
  row.bold && /^\p{Lu}.*\p{L}{3}\.\s*$/u.test(before) && /^(?:Sinds|Van|Vanaf|Tussen)\s/.test(words);

const inCell = (row: Row, index: number, phrase: PeriodPhrase): RowPeriod | undefined => {
  const cell = row.cells[index] ?? '';
  const more = furtherPeriods(cell, phrase);
  const told = headsSentence(row, cell.slice(0, phrase.from), cell.slice(phrase.from));
  const end = told ? cell.length : (more.at(-1)?.to ?? phrase.to);
  const rest = cell.slice(0, phrase.from) + cell.slice(end);
  if (isWithinSentence(cell.slice(0, phrase.from), cell.slice(end))) return undefined;
  if (/^\p{Ll}.*\p{L}/u.test(cell.slice(0, phrase.from)) && /^\)?\s+\p{Ll}{2}/u.test(cell.slice(end))) return undefined;
  if (/(?:^|:)\s*$/.test(cell.slice(0, phrase.from)) && DOES.test(cell.slice(end))) return undefined;
  if (BEHIND_SENTENCE.test(cell.slice(0, phrase.from))) return undefined;
  if (
    !told &&
    phrase.form === 'since' &&
    /\p{L}{3}\.\s*$/u.test(cell.slice(0, phrase.from)) &&
    /^\s\p{Ll}/u.test(cell.slice(end))
  )
    return undefined;
  if (wordCount(rest) > MOST_WORDS || (PROSE.test(` ${rest}`) && wordCount(rest) > 3)) return undefined;
  const words = cell.slice(phrase.from, phrase.to);
  const { left: after, duration } = takeDuration(cell.slice(end));
  const beside = duration
    ? []
    : row.cells.flatMap((other, at) => (at === index ? [] : (takeDuration(other).duration ?? [])));
  const further = more.flatMap((next) => periodPart(next, cell.slice(next.from, next.to), row).period ?? []);
  const parts = [...row.cells.slice(0, index), cell.slice(0, phrase.from), after, ...row.cells.slice(index + 1)];
  const long = duration ?? beside[0];
  return {
    ...periodPart(phrase, words, row),
    ...{ words, single: phrase.form === 'single', rest: tidyParts(parts.flatMap((part) => part.split('|'))) },
    ...(phrase.form === 'until' ? { undated: true } : {}),
    ...(long ? { duration: long } : {}),
    ...(further.length > 0 ? { more: further } : {}),
  };
};

/**
 * The period that a row bears in the manner of a header; undefined for prose and for rows without one. `loose`: a year before or
 * after other words counts too, as in a list of diplomas.
 */
export const rowPeriod = (row: Row, next: Row | undefined, loose = false): RowPeriod | undefined => {
  if (!row.cells.some((cell) => /\d/.test(cell)) || NO_PERIOD.test(row.text)) return undefined;
  const columns = sideBySide(row, next);
  if (columns) return columns;
  for (const [index, cell] of row.cells.entries()) {
    if (wordCount(cell.slice(0, 400)) > MOST_WORDS + 6 || cell.length > 200) continue;
    const phrase = spaced(cell) ?? findPeriods(cell).find((found) => bounded(cell, found, loose));
    const across = wrapped(row, index, next);
    if (across && (!phrase || phrase.form === 'open' || phrase.form === 'single')) return across;
    const found = phrase && inCell(row, index, phrase);
    if (found) return found;
  }
  return undefined;
};

/** A duration that a row bears in the manner of a header, without any date: `Coach, Gemeente Rijn, ca. 3 jaar`. */
export const rowDuration = (row: Row): RowPeriod | undefined => {
  if (
    !(/\d/.test(row.text) || wholeDuration(row.text)) ||
    row.text.length > 160 ||
    wordCount(row.text) > MOST_WORDS ||
    /[.;]$/.test(row.text)
  )
    return undefined;
  const found = row.cells.map(takeDuration);
  const duration = found.find((cell) => cell.duration)?.duration;
  if (!duration) return undefined;
  const rest = tidyParts(found.flatMap(({ left }) => left.split('|')));
  return { words: duration.words, single: false, undated: true, duration, rest };
};
