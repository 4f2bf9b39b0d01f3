import { isBareLevel, tellsLevel } from './education-level.ts';
import { type EducationRow, endsBelow, has, onlyStatus } from './education-row.ts';

const MOST_ABOVE = 3;

/** Whether rows can be one education: no two names that tell a level, no two levels by themselves, no two institutes. */
const isOne = (group: readonly EducationRow[]): boolean => {
  const parts = group.flatMap((row) => row.parts);
  const [levels, names] = [true, false].map((bare) =>
    parts.filter(({ kind, text }) => kind === 'name' && tellsLevel(text) && isBareLevel(text) === bare),
  );
  return (
    (names?.length ?? 0) <= 1 &&
    (levels?.length ?? 0) <= 1 &&
    parts.filter(({ kind }) => kind === 'institute').length <= 1
  );
};

/** A list in which each education has one date, as many rows below its start as the first one. Undefined for any other list. */
export const regular = (rows: readonly EducationRow[]): readonly (readonly EducationRow[])[] | undefined => {
  const dated = rows.flatMap((row, index) =>
    row.date && !onlyStatus(row) && !endsBelow(row, rows[index - 1]) ? [index] : [],
  );
  const [above] = dated;
  if (above === undefined || dated.length < 2 || above > MOST_ABOVE) return undefined;
  if (dated.some((at, index) => index > 0 && at - above <= (dated[index - 1] ?? 0))) return undefined;
  const groups = dated.map((at, index) => rows.slice(at - above, (dated[index + 1] ?? rows.length + above) - above));
  const full = groups.every(
    (group) => isOne(group) && group.some(({ parts }) => has(parts, 'name') || has(parts, 'unknown')),
  );
  return full ? groups : undefined;
};

/** A list of bold names, each with lines that are not bold and tell of one date. Undefined for any other list. */
export const byWeight = (rows: readonly EducationRow[]): readonly (readonly EducationRow[])[] | undefined => {
  const groups: EducationRow[][] = [];
  for (const [index, row] of rows.entries()) {
    if (row.row.bold && !rows[index - 1]?.row.bold) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const isRegular = (group: readonly EducationRow[]): boolean =>
    group.filter(({ row }) => !row.bold).some(({ date }) => date !== undefined) &&
    group.filter(({ row }) => row.bold).every(({ date }) => date === undefined) &&
    isWhole(group);
  return groups.length > 0 && rows[0]?.row.bold && groups.every(isRegular) ? groups : undefined;
};

/** A gap so much wider than the usual one between two lines parts two educations. */
const WIDE = 1.5;

/** A list in which wider gaps part the educations, each of them whole. Undefined for any other list. */
export const apart = (rows: readonly EducationRow[]): readonly (readonly EducationRow[])[] | undefined => {
  const gaps = rows.map(({ row }, index) => {
    const before = rows[index - 1]?.row;
    return before && before.page === row.page && row.y > before.y ? row.y - before.y : undefined;
  });
  const known = gaps.filter((gap) => gap !== undefined).toSorted((a, b) => a - b);
  const usual = known[0];
  if (usual === undefined || known.length < rows.length - 1 || (known.at(-1) ?? 0) < usual * WIDE) return undefined;
  const groups: EducationRow[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || (gaps[index] ?? 0) >= usual * WIDE) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups.every((group) => group.length > 1 && isWhole(group)) ? groups : undefined;
};

/** One name, and besides it an institute or a date, and of each at most one. */
const isWhole = (group: readonly EducationRow[]): boolean => {
  const parts = group.flatMap((row) => row.parts);
  const dates = group.filter((row) => row.date !== undefined && !onlyStatus(row)).length;
  const named = has(parts, 'name') || has(parts, 'unknown');
  return isOne(group) && named && dates <= 1 && (dates === 1 || has(parts, 'institute'));
};
