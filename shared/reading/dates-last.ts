import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { prominence, typeOf } from './row-type.ts';

const FEWEST_CARDS = 2;
/** With fewer rows a date stands near enough to its title either way. */
const FEWEST_ROWS = 3;

/** `32 u`, beside a date. */
const HOURS = /^(?:ca\.?\s)?\d{1,2}(?:[.,]\d)?\s?(?:u|uur|uren|fte|dagen)\b.{0,12}$/i;

/** A row with a period, and nothing else but how much of the week it was. */
const isBareDate = (row: Row, next: Row | undefined): boolean => {
  const period = rowPeriod(row, next);
  return (
    period !== undefined &&
    !row.bullet &&
    period.rest.every((part) => HOURS.test(part)) &&
    period.nextCells === undefined
  );
};

/** The rows of each card, the last of them its date, without the number that counts the cards; undefined where other rows follow the last date. */
const cardsOf = (rows: readonly Row[]): readonly (readonly Row[])[] | undefined => {
  const cards: Row[][] = [];
  let open: Row[] = [];
  for (const [index, row] of rows.entries()) {
    open.push(row);
    if (!isBareDate(row, rows[index + 1])) continue;
    const count = `${cards.length + 1}`;
    cards.push(open.filter(({ text }) => text !== count));
    open = [];
  }
  return open.length === 0 ? cards : undefined;
};

/** A card begins with a row, or with two of one title, that stands out above all others in it. */
const hasHead = ([first, ...others]: readonly Row[]): boolean => {
  const end = first ? others.findIndex((row) => typeOf(row) !== typeOf(first)) : -1;
  return (
    first !== undefined &&
    end !== -1 &&
    end < 2 &&
    others.slice(end).every((row) => prominence(row) < prominence(first))
  );
};

/** Each card begins as the others do, and holds no other date. */
const areAlike = (cards: readonly (readonly Row[])[]): boolean => {
  const heads = new Set(cards.map(([first]) => first && typeOf(first)));
  return (
    heads.size === 1 &&
    cards.every((card) => card.length > 1 && hasHead(card)) &&
    cards.some((card) => card.length > FEWEST_ROWS) &&
    cards.every((card) => card.slice(0, -1).every((row, index) => rowPeriod(row, card[index + 1]) === undefined))
  );
};

/**
 * Puts the dates of cards that end with one (`Jongerenwerker`, an employer, what was done, and `okt '21 – nu` at the foot) in front of
 * their cards, where the dates of jobs stand else. The rows of any other section stay as they are.
 */
export const withDatesFirst = (rows: readonly Row[]): readonly Row[] => {
  const cards = cardsOf(rows);
  if (!cards || cards.length < FEWEST_CARDS || !areAlike(cards)) return rows;
  return cards.flatMap((card) => {
    const [date, first, ...others] = [card.at(-1), ...card.slice(0, -1)];
    return date && first ? [{ ...date, moved: true as const }, { ...first, moved: true as const }, ...others] : card;
  });
};
