import { BidShard } from '../../events/refs.ts';
import { bids, cases, clock, tenders, vault } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { openVault } from './open-vault.ts';

/** `closing`: Open the vault. */
export const handler = step(BidShard, openVault, { tenders, bids, cases, vault, clock });
