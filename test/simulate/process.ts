import { type Engine, engine } from '../../infra/local/engine.ts';
import { type Invoke, invokeWith } from '../../infra/local/invoke.ts';
import type { Machines } from '../../infra/local/machines.ts';
import { memoryMeter } from '../../infra/local/memory-meter.ts';
import { dynamoBidStore } from '../../shared/aws/dynamo-bid-store.ts';
import { dynamoCaseStore } from '../../shared/aws/dynamo-case-store.ts';
import { dynamoEraser } from '../../shared/aws/dynamo-eraser.ts';
import { dynamoLetterStore } from '../../shared/aws/dynamo-letter-store.ts';
import { dynamoLogStore } from '../../shared/aws/dynamo-log-store.ts';
import { dynamoQuestionStore } from '../../shared/aws/dynamo-question-store.ts';
import { dynamoTenderStore } from '../../shared/aws/dynamo-tender-store.ts';
import { dynamoVault } from '../../shared/aws/dynamo-vault.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { bucketOf, type Durable, executionsOf, mailerOf, schedulerOf } from './durable.ts';
import { memoryTable } from './memory-table.ts';
import { type Injected, type Trouble, troubleOf } from './trouble.ts';

/** One life of the system between two crashes: the real functions, machines and adapters over what outlives it. */
export type Process = {
  readonly engine: Engine;
  readonly invoke: Invoke;
  readonly trouble: Trouble;
  /** The stores without trouble, to look at. */
  readonly plain: Pick<Ports, 'tenders' | 'bids' | 'cases' | 'letters' | 'questions' | 'vault'>;
};

const storesOn = (durable: Durable, behind: Trouble['behind']) => {
  const table = behind('table', memoryTable(durable.tenders));
  const vaultTable = behind('table', memoryTable(durable.vault));
  return {
    tenders: dynamoTenderStore(table),
    bids: dynamoBidStore(table),
    cases: dynamoCaseStore(table),
    letters: dynamoLetterStore(table),
    questions: dynamoQuestionStore(table),
    log: dynamoLogStore(table),
    eraser: dynamoEraser(table, vaultTable),
    vault: dynamoVault(vaultTable),
  };
};

const NONE = { receive: async () => [], remove: async () => undefined };

/** Starts the system over what outlives it. `readings`: what each CV says, which is given here and not read. */
export const startProcess = (
  durable: Durable,
  machines: Machines,
  readings: readonly Reading[],
  injected: Injected,
): Process => {
  const trouble = troubleOf(injected);
  const { behind } = trouble;
  const read = async ([cv = 0]: Uint8Array): Promise<Reading> =>
    readings[cv] ?? { state: 'unreadable', reason: 'damaged' };
  const stores = storesOn(durable, behind);
  const ports: Ports = {
    ...stores,
    letters: {
      ...stores.letters,
      claim: async (...given) => {
        const claimed = await stores.letters.claim(...given);
        // Whoever finds a letter held comes back later.
        if (claimed === 'held') durable.now = plusSeconds(durable.now, 30);
        return claimed;
      },
    },
    clock: () => plusSeconds(durable.now, durable.skew),
    freshSalt: () => 'salt',
    codeVersion: 'simulated',
    stopwatch: { elapsed: () => 0, pause: async () => {} },
    oversight: 'by-tender',
    meter: memoryMeter(),
    cvs: behind('bucket', bucketOf(durable)),
    dossiers: behind('bucket', {
      put: async (key: string, body: string | AsyncIterable<string>) => {
        durable.dossiers.set(key, typeof body === 'string' ? body : (await Array.fromAsync(body)).join(''));
      },
      remove: async (key: string) => {
        durable.dossiers.delete(key);
      },
    }),
    mailer: behind('mail', mailerOf(durable)),
    scheduler: behind('other', schedulerOf(durable)),
    workflows: behind('other', {
      start: (machine: 'intake' | 'closing' | 'settle', input: unknown) => running.start(machine, input),
    }),
    readCv: read,
    recogniseCv: read,
    deadLetters: { arrivals: NONE, schedules: NONE, mail: NONE },
  };
  const invoke = invokeWith(ports);
  const running = engine(machines, invoke, executionsOf(durable, trouble.isDead), { pace: { wait: 1, retry: 0 } });
  return { engine: running, invoke, trouble, plain: storesOn(durable, (_, port) => port) };
};
