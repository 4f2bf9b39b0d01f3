import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import { loadMachines, type Machines } from '../../infra/local/machines.ts';
import { openWorld, placesIn, type World } from '../../infra/local/world.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { fieldBid, settlementOf } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Result } from '../../shared/domain/results.ts';
import { TransientFault } from '../../shared/lambda/errors.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type MadeOf, putManyBids } from '../builders/many-bids.ts';
import {
  BEFORE,
  CLOSING,
  graduate,
  notGraduate,
  smallDefinition,
  smallOffer,
  smallTender,
} from '../builders/small-tender.ts';

let machines: Machines;
let folder = '';
let world: World;

beforeAll(() => {
  machines = loadMachines();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-world-'));
});

afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** A world in which the tender is published; what a CV says is given, not read. */
const published = async (readCv: Ports['readCv']) => {
  world = await openWorld(folder, BEFORE, machines, { readCv });
  await world.invoke('publish-tender', { definition: { ...smallDefinition, release: 'automatic' } });
};

const open = async (candidateId: string): Promise<UploadPlace> =>
  (await world.invoke('open-upload', {
    tenderId: 'T1',
    offer: smallOffer({ candidateId }),
    type: 'pdf',
  })) as UploadPlace;

const upload = async (candidateId: string): Promise<string> => {
  const place = await open(candidateId);
  await world.upload(place, new TextEncoder().encode(candidateId), world.clock.now());
  await world.engine.idle();
  return place.bidId;
};

const stateOfTender = async () => (await world.ports.tenders.get('T1'))?.state;

const failing =
  (times: number, failure: Error): Ports['readCv'] =>
  async (): Promise<Reading> => {
    times -= 1;
    if (times >= 0) throw failure;
    return graduate;
  };

describe('the workflow, embedded', () => {
  test('a tender runs by itself from the upload to the letters', async () => {
    await published(async () => graduate);
    const bidId = await upload('k1');
    await world.moveTo(CLOSING);
    expect(await stateOfTender()).toBe('settled');
    expect((await world.ports.tenders.settlement('T1'))?.bids).toEqual([
      { bidId, outcome: 'selected', rank: [1, 1], total: [10, 10] },
    ]);
    expect((await world.ports.letters.all('T1')).map(({ letterId, state }) => `${letterId} ${state}`)).toEqual([
      `${bidId}.candidate sent`,
      `${bidId}.outcome sent`,
      `${bidId}.receipt sent`,
    ]);
    expect(await world.engine.failures()).toEqual([]);
  });

  test('a fault that passes is tried again, and nobody notices', async () => {
    await published(failing(3, new TransientFault('throttled')));
    await upload('k1');
    await world.moveTo(CLOSING);
    expect([await stateOfTender(), await world.engine.failures()]).toEqual(['settled', []]);
  });

  test('a bid whose intake keeps failing is put aside, stays in the tender, and a person is asked', async () => {
    await published(failing(99, new Error('the disk is on fire')));
    const bidId = await upload('k1');
    expect((await world.ports.bids.get('T1', bidId))?.progress).toBe('put-aside');
    await world.moveTo(CLOSING);
    expect(await stateOfTender()).toBe('to-decide');
    expect((await world.ports.cases.questions('T1')).map(({ item }) => item)).toEqual(['R1']);
    expect((await world.engine.failures()).map(({ execution, error }) => [execution.machine, error])).toEqual([
      ['intake', expect.stringContaining('BidNotJudged')],
      ['intake', expect.stringContaining('BidNotJudged')],
    ]);
  });

  test('a bid that was put aside is tried once more at the closing', async () => {
    await published(failing(1, new Error('a power cut')));
    await upload('k1');
    await world.moveTo(CLOSING);
    expect(await stateOfTender()).toBe('settled');
  });

  test('an upload whose event was lost is found at the closing', async () => {
    await published(async () => graduate);
    const { key, bidId } = await open('k1');
    await put(key, plusSeconds(CLOSING, -1));
    await world.moveTo(CLOSING);
    expect((await world.ports.tenders.settlement('T1'))?.bids.map((bid) => bid.bidId)).toEqual([bidId]);
  });

  test('an object that came at the closing moment is no bid, with an event or without', async () => {
    await published(async () => graduate);
    const { key } = await open('k1');
    await put(key, CLOSING);
    await world.moveTo(CLOSING);
    expect((await world.ports.tenders.settlement('T1'))?.bids).toEqual([]);
  });

  test('a closing that is started again and again changes nothing', async () => {
    await published(async () => graduate);
    await upload('k1');
    await world.moveTo(CLOSING);
    const [settlement, letters] = [await world.ports.tenders.settlement('T1'), await world.ports.letters.all('T1')];
    for (const machine of ['closing', 'settle', 'closing'] as const) {
      await world.engine.start(machine, { tenderId: 'T1' });
      await world.engine.idle();
    }
    expect([await world.ports.tenders.settlement('T1'), await world.ports.letters.all('T1')]).toEqual([
      settlement,
      letters,
    ]);
    expect(await world.engine.failures()).toEqual([]);
  });

  test('a closing that is started too early opens nothing', async () => {
    await published(async () => graduate);
    await upload('k1');
    await world.engine.start('closing', { tenderId: 'T1' });
    await world.engine.idle();
    expect([await stateOfTender(), await world.ports.cases.opened('T1')]).toEqual(['published', []]);
  });
});

/** More than one shard takes. */
const BIDS = 205;

/** Every third is too dear, every second has no diploma. */
const madeOf = (index: number): MadeOf => ({
  offer: smallOffer({ candidateId: `k${index}`, hourlyRateEur: index % 3 === 0 ? 101 : 60 + (index % 37) }),
  reading: index % 2 === 0 ? graduate : notGraduate,
});

test('a tender that closes in many shards comes to what all its bids together come to', async () => {
  const called: string[] = [];
  const invoked = (name: string, call: () => Promise<unknown>) => {
    called.push(name);
    return call();
  };
  const observer = { ports: (ports: Ports) => ports, tables: () => undefined, happened: () => undefined, invoked };
  world = await openWorld(folder, BEFORE, machines, {}, observer);
  const tender = smallTender({ shortlistSize: 5 });
  await world.invoke('publish-tender', { definition: { ...smallDefinition, shortlistSize: 5 } });
  await putManyBids(world, tender, BIDS, madeOf);
  await world.moveTo(CLOSING);
  expect(called.filter((name) => name === 'open-vault')).toHaveLength(16);
  const bids = (await world.ports.bids.all('T1')).filter(isUploaded);
  const byId = new Map((await world.ports.cases.opened('T1')).map(({ bidId, reading }) => [bidId, reading]));
  const field = bids.map((bid) => fieldBid(bid, assess(tender, bid.offer, byId.get(bid.bidId) ?? notGraduate)));
  const settlement = await world.ports.tenders.settlement('T1');
  expect(settlement).toEqual(settlementOf({ tender, bids: field }, CLOSING));
  expect(settlement?.bids.filter(({ outcome }) => outcome === 'selected')).toHaveLength(5);
  const results = await readFile(join(placesIn(folder).dossiers, 'T1', 'results.json'), 'utf8');
  const found = (JSON.parse(results) as readonly Result[]).map(({ id }) => id);
  expect(found.toSorted()).toEqual(bids.map(({ bidId }) => bidId).toSorted());
  expect(await world.engine.failures()).toEqual([]);
});

/** Puts an object into the bucket with a time, and tells nobody. */
const put = async (key: string, uploadedAt: string) => {
  const path = join(placesIn(folder).uploads, key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'cv');
  await utimes(path, Date.parse(uploadedAt) / 1000, Date.parse(uploadedAt) / 1000);
};
