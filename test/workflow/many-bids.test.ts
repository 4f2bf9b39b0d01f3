import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMachines } from '../../infra/local/machines.ts';
import { openWorld, placesIn } from '../../infra/local/world.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import { fieldBid, settlementOf } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Result } from '../../shared/domain/results.ts';
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

/** More than one shard takes. */
const BIDS = 255;

/** Every third is too dear, every second has no diploma. */
const madeOf = (index: number): MadeOf => ({
  offer: smallOffer({ candidateId: `k${index}`, hourlyRateEur: index % 3 === 0 ? 101 : 60 + (index % 37) }),
  reading: index % 2 === 0 ? graduate : notGraduate,
});

test('a tender that closes in many shards comes to what all its bids together come to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiental-many-'));
  const opened: string[] = [];
  const world = await openWorld(
    folder,
    BEFORE,
    loadMachines(),
    {},
    {
      ports: (ports) => ports,
      tables: () => undefined,
      happened: () => undefined,
      invoked: (name, call) => {
        opened.push(name);
        return call();
      },
    },
  );
  try {
    const tender = smallTender({ shortlistSize: 5 });
    await world.invoke('publish-tender', { definition: { ...smallDefinition, shortlistSize: 5 } });
    await putManyBids(world, tender, BIDS, madeOf);
    await world.moveTo(CLOSING);
    expect(opened.filter((name) => name === 'open-vault')).toHaveLength(16);
    const bids = (await world.ports.bids.all('T1')).filter(isUploaded);
    const byId = new Map((await world.ports.cases.opened('T1')).map(({ bidId, reading }) => [bidId, reading]));
    const field = bids.map((bid) => fieldBid(bid, assess(tender, bid.offer, byId.get(bid.bidId) ?? notGraduate)));
    const settlement = await world.ports.tenders.settlement('T1');
    expect(settlement).toEqual(settlementOf({ tender, bids: field }, CLOSING));
    expect(settlement?.bids.filter(({ outcome }) => outcome === 'selected')).toHaveLength(5);
    const results = await readFile(join(placesIn(folder).dossiers, 'T1', 'results.json'), 'utf8');
    expect((JSON.parse(results) as readonly Result[]).map(({ id }) => id).toSorted()).toEqual(
      bids.map(({ bidId }) => bidId).toSorted(),
    );
    expect(await world.engine.failures()).toEqual([]);
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
});
