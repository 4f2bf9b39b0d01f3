import type { Diploma, Period, Quote } from '../domain/reading.ts';
import { isCourse, isInstitute, levelOf, tellsLevel } from './education-level.ts';
import { columnParts, isTitles, type Part, type PartKind, partsOf } from './education-part.ts';
import { statedStatus, statusOfYears } from './education-status.ts';
import type { RowPeriod } from './period-part.ts';
import { quote, type Row, wordCount } from './row.ts';
import { rowPeriod } from './row-period.ts';
import type { Section } from './section.ts';
import { joinWrapped } from './wrapped-cell.ts';

/** One education on its way: what its rows gave so far. */
type Draft = { readonly rows: Row[]; readonly parts: Part[]; date?: RowPeriod; dateRow?: Row };

const MOST = 40;
const has = (draft: Draft, kind: PartKind): boolean => draft.parts.some((part) => part.kind === kind);

/** A row opens the next education when it brings again what the open one has: a date, a name, an institute. */
const opensNext = (draft: Draft, parts: readonly Part[], date: RowPeriod | undefined, row: Row): boolean => {
  if (draft.rows.length === 0) return false;
  if (date && draft.date) return true;
  const [head] = draft.rows;
  const known = has(draft, 'name') || draft.parts.some(({ kind }) => kind === 'unknown');
  const name = parts.find(({ kind }) => kind === 'name');
  if (name && has(draft, 'name') && (draft.date !== undefined || has(draft, 'institute') || row.bullet)) return true;
  if (name && has(draft, 'name') && row.bold === head?.bold && !has(draft, 'status'))
    return date !== undefined || tellsLevel(name.text);
  if (parts.some(({ kind }) => kind === 'institute') && has(draft, 'institute') && known) return true;
  if (!date && (row.bullet !== head?.bullet || row.text.length > 90)) return false;
  const unknown =
    parts.some(({ kind }) => kind === 'unknown') && known && (draft.date !== undefined || has(draft, 'institute'));
  return (
    unknown &&
    head !== undefined &&
    row.bold === head.bold &&
    (row.bold || date !== undefined) &&
    parts[0]?.kind !== 'institute'
  );
};

/** Words that say nothing by themselves, under a name that the column is too narrow for. */
const endsName = (row: Row, before: Row): boolean => {
  const [first, ...others] = partsOf(row, rowPeriod(row, undefined, true));
  const plain = first?.kind === 'unknown' && others.length === 0 && !/\d/.test(row.text) && wordCount(row.text) <= 4;
  return plain && partsOf(before, undefined).at(-1)?.kind === 'name' && !/\d{4}/.test(before.text);
};

const toDrafts = (all: readonly Row[]): readonly Draft[] => {
  const rows = joinWrapped(all, endsName);
  const drafts: Draft[] = [];
  let titles: readonly string[] = [];
  let rest: readonly string[] | undefined;
  for (const [index, original] of rows.entries()) {
    const row = rest ? { ...original, cells: rest, text: rest.join(' '), moved: true as const } : original;
    rest = undefined;
    if (isTitles(row)) titles = row.cells;
    if (row.text === '' || isTitles(row)) continue;
    const date = rowPeriod(row, rows[index + 1], true);
    rest = date?.nextCells;
    const parts = titles.length === row.cells.length ? columnParts(row, titles, date) : partsOf(row, date);
    let draft = drafts.at(-1);
    if (!draft || opensNext(draft, parts, date, row)) {
      draft = { rows: [], parts: [] };
      drafts.push(draft);
    }
    draft.rows.push(row);
    draft.parts.push(...parts);
    if (date && !draft.date) Object.assign(draft, { date, dateRow: row });
  }
  return drafts;
};

/** The words over a bare level (`Maatschappelijk Werk` over `HBO, Hogeschool Oost`) are the name. */
const named = (parts: readonly Part[], level: number): Part | undefined =>
  parts.slice(0, Math.max(0, level)).findLast(({ kind, row }) => kind === 'unknown' && row !== parts[level]?.row);

/** The name as it stands in its row: a level and what follows it (`hbo, Rechten`) are one name. */
const nameOf = ({ parts }: Draft): Part | undefined => {
  const index = parts.findIndex(({ kind }) => kind === 'name');
  const first = parts[index] ?? parts.find(({ kind }) => kind === 'unknown');
  const next = parts[index + 1];
  const short =
    first &&
    /^(?:hbo|mbo|wo|bachelor|master|b|mbo niveau \d|mbo-?\d|hbo-bachelor|hbo bachelor|associate degree|wo-master|wo-bachelor|post-?hbo|bachelor of \w+|bachelor'?s degree|master'?s degree|(?:bachelor|master|hbo|mbo|wo)-?\s?(?:opleiding|diploma|studie)|universitair|drs\.?|mr\.?|ir\.?|ing\.?|llm|llb|msc|bsc|ma|ba)$/i.test(
      first.text,
    );
  if (!first) return parts.find(({ kind, text }) => kind === 'status' && tellsLevel(text));
  if (first.kind === 'name' && next?.kind === 'unknown' && next.row === first.row && / en /.test(next.text)) {
    const whole = `${first.text}, ${next.text}`;
    if (first.row.text.includes(whole)) return { ...first, text: whole };
  }
  if (!short) return first;
  const before =
    index > 0 && parts[index - 1]?.kind === 'unknown' && parts[index - 1]?.row === first.row
      ? parts[index - 1]
      : undefined;
  const other = next?.kind === 'unknown' && next.row === first.row ? next : (before ?? named(parts, index) ?? next);
  if (other && other.kind !== 'unknown') return first;
  if (!other) return first;
  const [left, right] = other === next ? [first, other] : [other, first];
  const from = first.row.text.indexOf(left.text);
  const to = first.row.text.indexOf(right.text, from + left.text.length);
  const end = to + right.text.length;
  const close = first.row.text.charAt(end) === ')' ? 1 : 0;
  return from === -1 || to === -1 || other.row !== first.row
    ? other
    : { ...first, text: first.row.text.slice(from, end + close) };
};

/** `(MWD)`, `(bachelor)`: a bracket right behind the name that says more of it. */
const withBracket = ({ text, row }: Part): string => {
  const from = row.text.indexOf(text);
  const match = from === -1 ? null : /^\s\(([^()\d]{1,40})\)/.exec(row.text.slice(from + text.length));
  return match && !statedStatus(match[1] ?? '') && !isInstitute(match[1] ?? '') ? text + match[0] : text;
};

type Status = Pick<Diploma, 'status'> & { readonly statusQuote?: Quote };

const YES_OR_NO = /^(?:ja|nee|yes|no)$/i;

const statusOf = ({ rows, parts, date, dateRow }: Draft): Status => {
  const answer = parts.find(({ text, kind }) => kind === 'status' && YES_OR_NO.test(text));
  if (answer) {
    const status = /^(?:ja|yes)$/i.test(answer.text) ? 'completed' : 'not-completed';
    return { status, statusQuote: quote(answer.text, answer.row) };
  }
  const stated = rows.flatMap((row) => {
    const found = statedStatus(row.text);
    return found ? [{ ...found, row }] : [];
  });
  const denied =
    stated.find(({ status }) => status === 'not-completed') ?? stated.find(({ status }) => status === 'ongoing');
  const best = denied ?? stated[0];
  if (best) return { status: best.status, statusQuote: quote(best.words, best.row) };
  if (!date?.period || !dateRow) return { status: 'unclear' };
  return { status: ofYears(date.period, date), statusQuote: quote(date.words, dateRow) };
};

const ofYears = (period: Period, date: RowPeriod): Diploma['status'] =>
  /(?:sinds|vanaf|from|since)\s/i.test(date.words) || /[-–—]\s*$/.test(date.words)
    ? 'ongoing'
    : statusOfYears(period, date.single);

const toDiploma = (draft: Draft): Diploma | undefined => {
  const name = nameOf(draft);
  const institute = draft.parts.find(({ kind, row }) => kind === 'institute' && row !== undefined);
  const all = draft.rows
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 2000);
  if (!name || wordCount(name.text) > 16) return undefined;
  const level = levelOf(name.text, all);
  return {
    name: quote(withBracket(name), name.row),
    ...(level ? { level } : {}),
    ...statusOf(draft),
    ...(institute ? { institute: quote(institute.text, institute.row) } : {}),
  };
};

const isShortProgramme = (name: string): boolean => isCourse(name) && !/post-?\s?hbo|post-?\s?bachelor/i.test(name);

/** The educations of one section. Courses are left out; under a heading for courses, all that names no level. */
export const readEducation = ({ kind, rows }: Pick<Section, 'kind' | 'rows'>): readonly Diploma[] =>
  toDrafts(rows)
    .flatMap((draft) => {
      const diploma = toDiploma(draft);
      if (!diploma || isShortProgramme(diploma.name.text)) return [];
      const placed = diploma.level !== undefined || diploma.institute !== undefined;
      const telling =
        placed ||
        (draft.date?.period !== undefined &&
          (!draft.date.single ||
            statedStatus(
              draft.rows
                .map(({ text }) => text)
                .join(' ')
                .slice(0, 600),
            ) !== undefined));
      const fits = kind === 'education' ? telling : tellsLevel(diploma.name.text) && !isCourse(diploma.name.text);
      return fits ? [diploma] : [];
    })
    .slice(0, MOST);
