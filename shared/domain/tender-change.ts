import type { Instant } from './calendar.ts';
import type { TenderDefinition } from './tender.ts';

/** A named person's change of a tender before its closing: extension (verlenging), rectification (rectificatie), cancellation (intrekking). */
export type TenderChange = {
  readonly at: Instant;
  readonly what: 'extended' | 'rectified' | 'cancelled';
  readonly by: string;
  /** Why, in Dutch: suppliers read it. */
  readonly reason: string;
  /** The definition that held until then. */
  readonly before: TenderDefinition;
};

/** What is known of a tender's changes, in their order. */
type Changed = { readonly tender: TenderDefinition; readonly changes?: readonly TenderChange[] };

/** How often a tender was changed so far. */
export const changeCount = ({ changes = [] }: Changed): number => changes.length;

/** The definition that held when a tender had been changed so many times. */
export const definitionAfter = ({ tender, changes = [] }: Changed, count: number): TenderDefinition =>
  changes[count]?.before ?? tender;

/** Whether what bids are judged by may have changed since the publication. */
export const isRectified = ({ changes = [] }: Changed): boolean => changes.some(({ what }) => what === 'rectified');
