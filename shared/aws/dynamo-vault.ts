import type { SealedBid, Vault } from '../ports/vault.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { pack, unpack } from './packed.ts';

const PARTS = ['reading', 'verdicts', 'assessment'] as const;

/** Readings and assessments in the table of the vault: one item for each bid, one packed attribute for each step's work. */
export const dynamoVault = (table: DynamoTable): Vault => ({
  putReading: (tenderId, bidId, reading) => table.put({ ...keyOf(tenderId, bidId), reading: pack(reading) }),
  add: async (tenderId, bidId, part) => {
    const added = PARTS.filter((name) => name !== 'reading' && part[name] !== undefined);
    const { pk, sk } = keyOf(tenderId, bidId);
    await table.update(pk, sk, {
      set: added.map((name) => `${name} = :${name}`).join(', '),
      values: Object.fromEntries(added.map((name) => [`:${name}`, pack(part[name as keyof typeof part])])),
    });
  },
  get: async (tenderId, bidId) => {
    const { pk, sk } = keyOf(tenderId, bidId);
    const item = await table.get(pk, sk);
    if (item === undefined) return undefined;
    return Object.fromEntries(
      PARTS.filter((name) => item[name] !== undefined).map((name) => [name, unpack(item[name])]),
    ) as unknown as SealedBid;
  },
});

// One partition for each bid: the vault is written by every intake at once and never read as a whole.
const keyOf = (tenderId: string, bidId: string) => ({ pk: `TENDER#${tenderId}#BID#${bidId}`, sk: 'SEALED' });
