import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { dynamoBidStore } from '../../shared/aws/dynamo-bid-store.ts';
import { dynamoCaseStore } from '../../shared/aws/dynamo-case-store.ts';
import { dynamoEraser } from '../../shared/aws/dynamo-eraser.ts';
import { dynamoLetterStore } from '../../shared/aws/dynamo-letter-store.ts';
import { dynamoLogStore } from '../../shared/aws/dynamo-log-store.ts';
import { dynamoQuestionStore } from '../../shared/aws/dynamo-question-store.ts';
import { documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { dynamoTenderStore } from '../../shared/aws/dynamo-tender-store.ts';
import { dynamoVault } from '../../shared/aws/dynamo-vault.ts';
import { closeReaders } from '../../shared/documents/open-document.ts';
import { readCv } from '../../shared/documents/read-cv.ts';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import { bidOfKey } from '../../shared/domain/cv-key.ts';
import type { UploadForm } from '../../shared/ports/cv-bucket.ts';
import type { DeadLetterQueue } from '../../shared/ports/dead-letters.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { codeVersion } from '../code-version.ts';
import { type Engine, engine } from './engine.ts';
import { executionStore } from './execution-store.ts';
import { readJson, sweepDrafts, writeWhole } from './files.ts';
import { type FolderCvBucket, folderCvBucket, type PostAnswer } from './folder-cv-bucket.ts';
import { folderDossierBucket } from './folder-dossier-bucket.ts';
import { type Invoke, invokeWith } from './invoke.ts';
import type { Machines } from './machines.ts';
import { memoryMeter } from './memory-meter.ts';
import { type MovedClock, movedClock } from './moved-clock.ts';
import type { Observer } from './observer.ts';
import { outbox } from './outbox.ts';
import { openTables } from './table.ts';
import { type Timer, timer } from './timer.ts';

/** The folders of a data folder that a person may want to open. */
export const placesIn = (dataFolder: string) => ({
  letters: join(dataFolder, 'outbox'),
  dossiers: join(dataFolder, 'dossiers'),
  uploads: join(dataFolder, 'uploads'),
});

/** The whole system in one process, its state in one data folder. */
export type World = {
  readonly ports: Ports;
  readonly engine: Engine;
  readonly clock: MovedClock;
  /** Calls a function, as a supplier's or the desk's page would. */
  readonly invoke: Invoke;
  /** Uploads a file by a form; the bucket's event starts `intake`. */
  readonly upload: (form: UploadForm, bytes: Uint8Array, begunAt: Instant) => Promise<PostAnswer>;
  /** Moves the clock to a moment, by way of every schedule that fires on the way, and waits until all is done. */
  readonly moveTo: (moment: Instant) => Promise<void>;
  /** Goes on where an earlier process stopped. */
  readonly resume: (tenderId: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const TENDER_TABLE = 'tenders';
const VAULT_TABLE = 'vault';
/** Nothing is delivered by others here, so nothing gets stuck on the way. */
const NOTHING: DeadLetterQueue = { receive: async () => [], remove: async () => undefined };
const NO_DEAD_LETTERS = { arrivals: NOTHING, schedules: NOTHING, mail: NOTHING };

const SENDER = 'tenderbureau@tiental.example';

/**
 * Opens the system of a data folder, which is made when it is not there; `start` is the moment at which its clock begins. `instead`
 * holds ports that take the place of the usual ones, such as one that fails; an `observer` looks on.
 */
export const openWorld = async (
  dataFolder: string,
  start: Instant,
  machines: Machines,
  instead: Partial<Ports> = {},
  observer?: Observer,
): Promise<World> => {
  await sweepDrafts(dataFolder);
  const clock = await movedClock(dataFolder, start);
  const tables = await openTables(join(dataFolder, 'tables'), [TENDER_TABLE, VAULT_TABLE]);
  const bucket = folderCvBucket(placesIn(dataFolder).uploads, clock.now, await secretOf(dataFolder));
  const schedules = timer(join(dataFolder, 'schedules'));
  const documents = documentClient(tables.client);
  const tenderTable = dynamoTable(documents, TENDER_TABLE);
  const vaultTable = dynamoTable(documents, VAULT_TABLE);
  observer?.tables(tables.client);
  const usual: Ports = {
    clock: clock.now,
    // Nothing here has a rate to keep to, so nothing waits.
    stopwatch: { elapsed: () => performance.now(), pause: async () => {} },
    oversight: 'by-tender',
    meter: memoryMeter(),
    tenders: dynamoTenderStore(tenderTable),
    bids: dynamoBidStore(tenderTable),
    cases: dynamoCaseStore(tenderTable),
    letters: dynamoLetterStore(tenderTable),
    questions: dynamoQuestionStore(tenderTable),
    log: dynamoLogStore(tenderTable),
    eraser: dynamoEraser(tenderTable, vaultTable),
    freshSalt: () => randomBytes(32).toString('hex'),
    codeVersion: codeVersion(),
    vault: dynamoVault(vaultTable),
    cvs: bucket,
    dossiers: folderDossierBucket(placesIn(dataFolder).dossiers),
    mailer: outbox(placesIn(dataFolder).letters, SENDER),
    scheduler: schedules,
    workflows: { start: (machine, input) => machinery.start(machine, input) },
    readCv,
    recogniseCv,
    deadLetters: NO_DEAD_LETTERS,
    ...instead,
  };
  const ports = observer?.ports(usual) ?? usual;
  const call = invokeWith(ports);
  const invoke: Invoke = (name, input) => observer?.invoked(name, () => call(name, input)) ?? call(name, input);
  const machinery = engine(machines, invoke, executionStore(join(dataFolder, 'executions')), {
    happened: observer?.happened,
  });
  return {
    ports,
    engine: machinery,
    clock,
    invoke,
    upload: uploadTo(bucket, machinery),
    moveTo: mover(clock, schedules, machinery),
    resume: resumer(ports, machinery),
    close: async () => {
      await machinery.idle();
      await closeReaders();
      await tables.close();
    },
  };
};

const uploadTo =
  (bucket: FolderCvBucket, machinery: Engine): World['upload'] =>
  async (form, bytes, begunAt) => {
    const answer = await bucket.post(form, bytes, begunAt);
    if (answer.status === 201) await machinery.start('intake', cvUploaded(answer.object.key, 'uploads'));
    return answer;
  };

const mover =
  (clock: MovedClock, schedules: Timer, machinery: Engine): World['moveTo'] =>
  async (moment) => {
    await machinery.idle();
    for (let next = await schedules.next(moment); next !== undefined; next = await schedules.next(moment)) {
      await clock.moveTo(next);
      await schedules.fire(clock.now(), machinery);
      await machinery.idle();
    }
    await clock.moveTo(moment);
  };

/** Unfinished executions start again; an object whose event was lost between bucket and engine is told again. */
const resumer =
  ({ bids, cvs, letters }: Ports, machinery: Engine): World['resume'] =>
  async (tenderId) => {
    // The data folder is this process's alone: whoever had claimed a letter is gone.
    await letters.freeClaims(tenderId);
    await machinery.resume();
    await machinery.idle();
    for (const { key } of await cvs.list(`cv/${tenderId}/`)) {
      const bid = await bids.get(tenderId, bidOfKey(key)?.bidId ?? '');
      if (bid !== undefined && !isUploaded(bid)) await machinery.start('intake', cvUploaded(key, 'uploads'));
    }
    await machinery.idle();
  };

/** The key with which the folder bucket signs its forms, kept in the data folder. */
const secretOf = async (dataFolder: string): Promise<string> => {
  const path = join(dataFolder, 'bucket-secret.json');
  const known = await readJson<{ secret: string }>(path);
  if (known !== undefined) return known.secret;
  const secret = randomBytes(32).toString('hex');
  await writeWhole(path, JSON.stringify({ secret }));
  return secret;
};
