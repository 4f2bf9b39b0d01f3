import { type Instant, instantOf } from './calendar.ts';
import { schemaFaults } from './schema-fault.ts';
import { TenderDefinition } from './tender.ts';
import { referenceFaults } from './tender-references.ts';
import { scheduleFaults } from './tender-schedule.ts';

/** A tender definition, or what is wrong with it: one line per fault, each beginning with the field, such as `criteria[2].award`. */
export type ParsedTender =
  | { readonly ok: true; readonly tender: TenderDefinition }
  | { readonly ok: false; readonly faults: readonly string[] };

/** More faults than this are counted, not shown: nobody reads them, and a hostile file could have a million. */
const MOST_FAULTS = 100;

/** Checks a tender definition of any origin: its fields, and then what these say of each other. Never throws. */
export const parseTender = (json: unknown): ParsedTender => {
  const parsed = TenderDefinition.safeParse(json);
  if (!parsed.success) return failed(schemaFaults(parsed.error.issues, json, 'definition'));
  const faults = [...referenceFaults(parsed.data), ...scheduleFaults(parsed.data)];
  return faults.length > 0 ? failed(faults) : { ok: true, tender: parsed.data };
};

/** The closing moment of a tender; a bid is in time strictly before it. */
export const closingOf = (tender: Pick<TenderDefinition, 'closing' | 'timeZone'>): Instant =>
  instantOf(tender.closing, tender.timeZone);

const failed = (faults: readonly string[]): ParsedTender => {
  const left = faults.length - MOST_FAULTS;
  return { ok: false, faults: left > 0 ? [...faults.slice(0, MOST_FAULTS), `and ${left} more faults`] : faults };
};
