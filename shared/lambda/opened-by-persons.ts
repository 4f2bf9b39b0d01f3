import { isOpenedBy, OPENERS_NEEDED } from '../domain/openers.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Ports } from '../ports/ports.ts';

/** Whether as many persons as the tender asks for have opened it; nobody is looked for where it asks for none. */
export const isOpenedByPersons = async (
  { tenders }: Pick<Ports, 'tenders'>,
  tender: TenderDefinition,
): Promise<boolean> => OPENERS_NEEDED[tender.opening] === 0 || isOpenedBy(tender, await tenders.openers(tender.id));
