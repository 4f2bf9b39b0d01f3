import { Temporal } from 'temporal-polyfill';

/** A calendar month, `YYYY-MM`. Experience is counted in whole months. */
export type Month = string;

/** An instant in UTC, ISO 8601 with milliseconds and `Z`, so that text order is time order. */
export type Instant = string;

/** Whether `text` is a calendar date that exists (`2026-02-30` does not). */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && parses(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));

/** Whether `text` is a local date and time that exists, `YYYY-MM-DDTHH:MM`. */
export const isLocalDateTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) &&
  parses(() => Temporal.PlainDateTime.from(text, { overflow: 'reject' }));

/** Whether `zone` is a time zone that this runtime knows, such as `Europe/Amsterdam`. */
export const isTimeZone = (zone: string): boolean =>
  parses(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));

/**
 * The instant at which a local date and time falls in a time zone. A moment that the change to summer time skips is taken after
 * the gap, one that occurs twice in autumn is the first: the later reading would let a bid in that a supplier thought late.
 */
export const instantOf = (localDateTime: string, timeZone: string): Instant =>
  toInstant(
    Temporal.PlainDateTime.from(localDateTime).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  );

/** The local date and time `YYYY-MM-DDTHH:MM:SS` that a clock in the time zone shows at an instant. */
export const localTimeOf = (instant: Instant, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });

/** Epoch milliseconds as an {@link Instant}. */
export const toInstant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();

/** Whole seconds from one instant to a later one; negative when it is earlier. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000);

/** The instant `seconds` after `instant` (before it when negative). */
export const plusSeconds = (instant: Instant, seconds: number): Instant =>
  toInstant(Date.parse(instant) + seconds * 1000);

/** The month as a running number, so that `monthNumber(b) - monthNumber(a) + 1` counts both ends. */
export const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month with a running number: the inverse of {@link monthNumber}. */
export const monthOf = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const parses = (parse: () => unknown): boolean => {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
};
