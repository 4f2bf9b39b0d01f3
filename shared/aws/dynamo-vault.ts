import type { SealedBid, Vault } from '../ports/vault.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { pack, unpack } from './packed.ts';

const PARTS = ['reading', 'verdicts', 'assessment'] as const;

/** Readings and assessments in the table of the vault: one item for each bid, one packed attribute for each step's work. */
export const dynamoVault = (table: DynamoTable): Vault => ({
  putReading: async (tenderId, bidId, reading, file) => {
    const { pk, sk } = sealedKey(tenderId, bidId);
    const packed = pack(reading);
    if (await table.putNew({ pk, sk, file, reading: packed })) return;
    await table.update(pk, sk, {
      set: '#file = :file, reading = :reading, verdicts = :none, assessment = :none',
      when: '#file <> :file',
      names: { '#file': 'file' },
      values: { ':file': file, ':reading': packed, ':none': null },
    });
  },
  add: async (tenderId, bidId, part, file) => {
    const added = Object.entries(part).filter(([, value]) => value !== undefined);
    const { pk, sk } = sealedKey(tenderId, bidId);
    return table.update(pk, sk, {
      set: added.map(([name]) => `${name} = :${name}`).join(', '),
      when: '#file = :file',
      names: { '#file': 'file' },
      values: { ...Object.fromEntries(added.map(([name, value]) => [`:${name}`, pack(value)])), ':file': file },
    });
  },
  get: async (tenderId, bidId) => {
    const { pk, sk } = sealedKey(tenderId, bidId);
    const item = await table.get(pk, sk);
    if (item === undefined) return undefined;
    const parts = PARTS.filter((name) => item[name] !== undefined && item[name] !== null).map((name) => [
      name,
      unpack(item[name]),
    ]);
    return { file: item.file, ...Object.fromEntries(parts) } as SealedBid;
  },
});

/** Keys of a bid. One partition for each: the vault is written by every intake at once and never read as a whole. */
export const sealedKey = (tenderId: string, bidId: string) => ({ pk: `TENDER#${tenderId}#BID#${bidId}`, sk: 'SEALED' });
