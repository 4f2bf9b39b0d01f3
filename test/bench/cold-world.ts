import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import { loadMachines } from '../../infra/local/machines.ts';
import { openTables } from '../../infra/local/table.ts';
import { openWorld } from '../../infra/local/world.ts';
import { instantOf, plusSeconds } from '../../shared/domain/calendar.ts';
import { log } from '../../shared/lambda/log.ts';
import { smallDefinition, smallOffer } from '../builders/small-tender.ts';
import type { WrittenResource } from '../infra/bundles.ts';

/** The surroundings in which a function is called for the first time: tables with what it needs, and an answer to all else. */
export type ColdWorld = {
  /** An event of the function's contract; an empty one for a function that nobody named here. */
  readonly eventOf: (name: string) => unknown;
  readonly environmentOf: (resource: WrittenResource) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

const CV = readFileSync(new URL('../samples/inbox/bid-001/cv.pdf', import.meta.url));
const PERSON = 'Meetopstelling';

/** One tender that still takes bids, and one that ran to its end with one bid. */
export const coldWorld = async (folder: string): Promise<ColdWorld> => {
  const { bidId, key, open } = await ranTender(folder);
  const tables = await openTables(join(folder, 'tables'), ['tenders', 'vault']);
  const { port = 0 } = (await tables.client.config.endpoint?.()) ?? {};
  const others = await answering(key);
  const [ended, bid] = [{ tenderId: 'T1' }, { tenderId: 'T1', bidId }];
  const ask = { tenderId: open, offer: smallOffer({ candidateId: 'k9' }), type: 'pdf' };
  const events: Readonly<Record<string, unknown>> = {
    'publish-tender': {
      definition: { ...smallDefinition, id: 'T3', closing: '2999-12-15T09:00', release: 'confirmed' },
    },
    'open-upload': ask,
    'withdraw-bid': { tenderId: open, supplierId: 'lev-1', candidateId: 'k1' },
    decide: { ...bid, item: 'C1', answer: { points: 10 }, by: PERSON, reason: 'Zo staat het er.' },
    'release-outcome': { ...ended, by: PERSON },
    'register-bid': cvUploaded(key, 'uploads'),
    'put-aside': { ...bid, error: {} },
    'open-vault': { ...ended, shard: '' },
    'record-delivery': bounceOf('T1', `${bidId}.receipt`),
  };
  const ofBid = new Set(['read-cv', 'screen-bid', 'score-bid', 'send-receipt']);
  return {
    eventOf: (name) => events[name] ?? (ofBid.has(name) ? bid : ended),
    environmentOf: ({ Properties }) => environment(Properties, port, others.port),
    close: async () => {
      await tables.close();
      await others.close();
    },
  };
};

/** What SES tells of a letter that came back. */
const bounceOf = (tenderId: string, letterId: string) => ({
  source: 'aws.ses',
  detail: {
    eventType: 'Bounce',
    mail: {
      headers: [
        { name: 'X-Tiental-Tender', value: tenderId },
        { name: 'X-Tiental-Letter', value: letterId },
      ],
    },
  },
});

/** Runs both tenders in the embedded system, whose tables are what the functions then find. */
const ranTender = async (folder: string) => {
  log.setLogLevel('ERROR');
  const closing = instantOf(smallDefinition.closing, 'Europe/Amsterdam');
  const world = await openWorld(folder, plusSeconds(closing, -86_400), loadMachines());
  await world.invoke('publish-tender', { definition: { ...smallDefinition, release: 'automatic' } });
  await world.invoke('publish-tender', { definition: { ...smallDefinition, id: 'T2', closing: '2999-12-15T09:00' } });
  const upload = async (tenderId: string) => {
    const place = (await world.invoke('open-upload', { tenderId, offer: smallOffer(), type: 'pdf' })) as UploadPlace;
    await world.upload(place, CV, world.clock.now());
    await world.engine.idle();
    return place;
  };
  await upload('T2');
  const { bidId, key } = await upload('T1');
  await world.moveTo(closing);
  await world.close();
  return { bidId, key, open: 'T2' };
};

const environment = (properties: WrittenResource['Properties'], tables: number, others: number) => {
  const { Variables = {} } = (properties.Environment ?? {}) as { Variables?: Readonly<Record<string, unknown>> };
  const known: Readonly<Record<string, string>> = { TENDER_TABLE: 'tenders', VAULT_TABLE: 'vault' };
  const arn = (name: string) => `arn:aws:states:eu-west-1:000000000000:stateMachine:${name.toLowerCase()}`;
  const given = (name: string, value: unknown) => known[name] ?? (typeof value === 'string' ? value : arn(name));
  return {
    ...Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, given(name, value)])),
    UPLOAD_BUCKET: 'uploads',
    DOSSIER_BUCKET: 'dossiers',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${tables}`,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${others}`,
    POWERTOOLS_LOG_LEVEL: 'INFO',
  };
};

/** A server that has one CV for whoever asks for an object, and says yes to everything else. */
const answering = async (key: string): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const list = `<ListBucketResult><KeyCount>1</KeyCount><Contents><Key>${key}</Key><LastModified>2025-12-14T08:00:00.000Z</LastModified><ETag>"e"</ETag><Size>${CV.length}</Size></Contents></ListBucketResult>`;
  const json = JSON.stringify({
    MessageId: 'm',
    executionArn: 'arn',
    startDate: 0,
    ScheduleArn: 'arn',
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 },
  });
  const server: Server = createServer((request, response) => {
    request.resume();
    if (request.url?.includes('list-type=2')) response.end(list);
    else if (request.method === 'GET' && request.url?.includes('/cv/')) response.end(CV);
    else response.setHeader('content-type', 'application/json').end(request.method === 'PUT' ? '' : json);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
