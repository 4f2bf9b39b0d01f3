import { sideBySide } from '../lambda/side-by-side.ts';
import type { Eraser } from '../ports/eraser.ts';
import { LOG_PART } from './dynamo-log-store.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { bidPartKey, TENDER_ITEM, tenderKey } from './dynamo-tender-store.ts';
import { sealedKey } from './dynamo-vault.ts';

const AT_ONCE = 16;

/** What stays: the tender as it was published, and its log with the parts of what did not fit into one item. */
const STAYS = [TENDER_ITEM, LOG_PART, `PARTS#${LOG_PART}`];

/** Erases items of the two tables. */
export const dynamoEraser = (tenders: DynamoTable, vault: DynamoTable): Eraser => {
  const erase = async (pk: string, stays: readonly string[]): Promise<void> => {
    const keys = (await tenders.query(pk, '')).map(({ sk }) => sk);
    const gone = keys.filter((sk) => !stays.some((kept) => sk.startsWith(kept)));
    await sideBySide(gone, AT_ONCE, (sk) => tenders.remove(pk, sk));
  };
  return {
    eraseSealed: async (tenderId, bidId) => {
      const { pk, sk } = sealedKey(tenderId, bidId);
      await vault.remove(pk, sk);
    },
    erasePart: (tenderId, part) => erase(bidPartKey(tenderId, part), []),
    eraseWhole: (tenderId) => erase(tenderKey(tenderId), STAYS),
  };
};
