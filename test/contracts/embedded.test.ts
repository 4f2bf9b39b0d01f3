import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { TenderRef } from '../../events/refs.ts';
import { readJson } from '../../infra/local/files.ts';
import type { Machine, Machines } from '../../infra/local/machines.ts';
import { openTables } from '../../infra/local/table.ts';
import { openWorld, placesIn, type World } from '../../infra/local/world.ts';
import { documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { MachineName } from '../../shared/ports/workflows.ts';
import { cvBucketContract } from './cv-bucket.contract.ts';
import { mailerContract } from './mailer.contract.ts';
import { type Start, startsContract } from './starts.contract.ts';
import { tableContract } from './table.contract.ts';

const START = '2025-12-01T08:00:00.000Z';

/** A machine that only ends: what is tried is its start. */
const ending = (name: MachineName): Machine => ({
  name,
  definition: { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } },
  handlerOf: {},
});

const machines: Machines = { intake: ending('intake'), closing: ending('closing'), settle: ending('settle') };

const folderOf = () => mkdtemp(join(tmpdir(), 'tiental-contract-'));

const tried = async (): Promise<{ world: World; folder: string; close: () => Promise<void> }> => {
  const folder = await folderOf();
  const world = await openWorld(folder, START, machines);
  const close = async () => {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { world, folder, close };
};

tableContract('dynalite', async () => {
  const folder = await folderOf();
  const tables = await openTables(folder, ['tried']);
  const close = async () => {
    await tables.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { table: dynamoTable(documentClient(tables.client), 'tried'), close };
});

cvBucketContract('a folder', async () => {
  const { world, close } = await tried();
  return {
    bucket: world.ports.cvs,
    now: world.clock.now,
    post: async (form, bytes) => (await world.upload(form, bytes, world.clock.now())).status,
    pass: (seconds) => world.moveTo(plusSeconds(world.clock.now(), seconds)),
    close,
  };
});

mailerContract('a folder of .eml files', async () => {
  const { world, folder, close } = await tried();
  return {
    mailer: world.ports.mailer,
    received: async (letterId) => {
      const mail = await PostalMime.parse(await readFile(join(placesIn(folder).letters, `${letterId}.eml`)));
      const trimmed = (part: string | undefined) => (part ?? '').replaceAll('\r\n', '\n').trimEnd();
      return [
        {
          to: mail.to?.map(({ address }) => address).join(', ') ?? '',
          subject: mail.subject ?? '',
          text: trimmed(mail.text),
          html: trimmed(mail.html),
        },
      ];
    },
    close,
  };
});

startsContract('in this process', async () => {
  const { world, folder, close } = await tried();
  const ended = join(folder, 'executions', 'succeeded');
  return {
    workflows: world.ports.workflows,
    scheduler: world.ports.scheduler,
    now: world.clock.now,
    until: async (moment) => {
      await world.moveTo(moment);
      await world.engine.idle();
    },
    started: async (tenderId) => {
      const files = await readdir(ended);
      const all = await Promise.all(files.map((name) => readJson<Start & { input: TenderRef }>(join(ended, name))));
      return all.flatMap((start) =>
        start?.input.tenderId === tenderId ? [{ machine: start.machine, input: start.input }] : [],
      );
    },
    planned: async (schedule) =>
      (await readJson<{ moment: string }>(join(folder, 'schedules', `${schedule}.json`)))?.moment,
    close,
  };
});
