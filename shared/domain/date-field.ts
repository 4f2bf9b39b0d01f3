import * as z from 'zod';
import { isDate, isLocalDateTime } from './calendar.ts';

const DATE = 'must be an existing date, YYYY-MM-DD';
const MOMENT = 'must be an existing local date and time, YYYY-MM-DDTHH:MM';

/** An existing date, `2026-01-31`. The pattern is for the JSON Schema; that the date exists no pattern tells. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DATE, abort: true })
  .refine(isDate, DATE);

/** An existing local date and time, `2025-12-15T09:00`, in the time zone of the definition. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: MOMENT, abort: true })
  .refine(isLocalDateTime, MOMENT);
