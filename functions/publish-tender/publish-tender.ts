import type { PublishTender } from '../../events/desk-acts.ts';
import { closingOf, parseTender } from '../../shared/domain/tender-faults.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** A published tender, or the faults that kept it from being published, one line each. */
export type Published =
  | { readonly tenderId: string; readonly closesAt: string }
  | {
      readonly refused: 'invalid-definition' | 'oversight-required' | 'already-closed' | 'other-definition';
      readonly faults: readonly string[];
    };

const UNATTENDED =
  "release: 'automatic' is not allowed here: a named person must release the outcome; leave it out or set 'confirmed'";

/**
 * Publishes a tender and schedules its closing. Publishing the same definition again changes nothing; another definition under
 * the same id is refused. Where oversight is required, so is one that lets rejections leave without a person's release.
 */
export const publishTender =
  ({ tenders, scheduler, clock, oversight }: Pick<Ports, 'tenders' | 'scheduler' | 'clock' | 'oversight'>) =>
  async ({ definition }: PublishTender): Promise<Published> => {
    const parsed = parseTender(definition);
    if (!parsed.ok) return { refused: 'invalid-definition', faults: parsed.faults };
    const { tender } = parsed;
    if (oversight === 'required' && tender.release === 'automatic')
      return { refused: 'oversight-required', faults: [UNATTENDED] };
    const closesAt = closingOf(tender);
    const known = await tenders.get(tender.id);
    if (known === undefined && clock() >= closesAt)
      return { refused: 'already-closed', faults: [`closing: ${tender.closing} has passed`] };
    if (known !== undefined && JSON.stringify(known.tender) !== JSON.stringify(tender))
      return { refused: 'other-definition', faults: [`id: ${tender.id} is taken by a tender with another definition`] };
    await tenders.publish({ tender, state: 'published', closesAt, publishedAt: clock() });
    await scheduler.at({ name: `closing-${tender.id}`, moment: closesAt, machine: 'closing', tenderId: tender.id });
    return { tenderId: tender.id, closesAt };
  };
