import { describe, expect, test } from 'vitest';
import { awaitIntakes } from '../../functions/await-intakes/await-intakes.ts';
import { openTender } from '../../functions/open-tender/open-tender.ts';
import { openVault } from '../../functions/open-vault/open-vault.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, smallRecord, smallTender } from '../builders/small-tender.ts';

const ref = { tenderId: 'T1' };
const start = { machine: 'closing', input: ref };

const closed = async (state: 'published' | 'cancelled' | 'closing' = 'closing', opening = 'two-persons') => {
  const ports = memoryPorts(AFTER);
  await ports.tenders.publish(smallRecord({ state, tender: smallTender({ opening }) }));
  const open = async (by: string) => (await openTender(ports)({ ...ref, by })).outcome;
  return { ports, open };
};

describe('a tender that two persons must open', () => {
  test('stays shut after its closing until two have opened it', async () => {
    const { ports, open } = await closed();
    const shut = { ...ref, outcome: 'to-open' };
    expect(await awaitIntakes(ports)(ref)).toEqual(shut);
    expect([await open('Ans de Vries'), await awaitIntakes(ports)(ref), ports.started]).toEqual(['one-more', shut, []]);
    await expect(openVault(ports)({ ...ref, shard: '' })).rejects.toThrow('was not opened by two persons');
    expect([await open('Bas Bakker'), ports.started]).toEqual(['opening', [start]]);
    expect(await awaitIntakes(ports)(ref)).toEqual({ ...ref, outcome: 'ended', shards: [''] });
    expect(await openVault(ports)({ ...ref, shard: '' })).toEqual({ ...ref, shard: '' });
  });

  test('is not opened by the same person twice, whatever capitals and spaces the name has', async () => {
    const { ports, open } = await closed();
    expect([await open('Ans de Vries'), await open('ans  de VRIES ')]).toEqual(['one-more', 'one-more']);
    expect(await ports.tenders.openers('T1')).toEqual([{ by: 'Ans de Vries', at: AFTER }]);
  });

  test.for([
    ['before it has closed', 'published', 'two-persons', 'not-closed'],
    ['when it was cancelled', 'cancelled', 'two-persons', 'not-closed'],
    ['that opens by itself', 'closing', 'automatic', 'not-needed'],
  ] as const)('nobody opens one %s', async ([, state, opening, outcome]) => {
    const { ports, open } = await closed(state, opening);
    expect([await open('Ans de Vries'), await open('Bas Bakker')]).toEqual([outcome, outcome]);
    expect([await ports.tenders.openers('T1'), ports.started]).toEqual([[], []]);
  });

  test('nobody opens one that does not exist', async () => {
    expect(await openTender(memoryPorts(AFTER))({ ...ref, by: 'Ans de Vries' })).toEqual({
      ...ref,
      outcome: 'unknown-tender',
    });
  });
});
