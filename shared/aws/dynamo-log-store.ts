import type { LogStore } from '../ports/log-store.ts';
import { getLarge, putLargeNew } from './dynamo-large-value.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { tenderKey } from './dynamo-tender-store.ts';

/** Begins the sort keys of a log's parts. */
export const LOG_PART = 'LOG#';
const SALT = 'SALT';

/** Logs in the table of tenders. */
export const dynamoLogStore = (table: DynamoTable): LogStore => ({
  parts: async (tenderId) => {
    const pk = tenderKey(tenderId);
    const heads = await table.query(pk, LOG_PART);
    return Promise.all(heads.map(async ({ sk }) => (await getLarge<string>(table, { pk, sk })) ?? ''));
  },
  add: (tenderId, part, text) =>
    putLargeNew(table, { pk: tenderKey(tenderId), sk: `${LOG_PART}${String(part).padStart(6, '0')}` }, text),
  salt: async (tenderId, fresh) => {
    const place = [tenderKey(tenderId), SALT] as const;
    if (await table.putNew({ pk: place[0], sk: place[1], salt: fresh })) return fresh;
    return String((await table.get(...place))?.salt);
  },
});
