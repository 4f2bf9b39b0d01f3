import type { Instant } from './calendar.ts';
import type { TenderDefinition } from './tender.ts';

/** A named person's act of opening a closed tender. */
export type Opener = { readonly by: string; readonly at: Instant };

/** How many persons must open a tender before its vault is. */
export const OPENERS_NEEDED: Readonly<Record<TenderDefinition['opening'], number>> = { automatic: 0, 'two-persons': 2 };

/** A person by name: capitals and spaces make no other one. */
export const personKey = (by: string): string => by.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Whether enough different persons have opened the tender. */
export const isOpenedBy = ({ opening }: Pick<TenderDefinition, 'opening'>, openers: readonly Opener[]): boolean =>
  new Set(openers.map(({ by }) => personKey(by))).size >= OPENERS_NEEDED[opening];
