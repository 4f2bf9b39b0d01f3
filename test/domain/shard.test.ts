import { describe, expect, test } from 'vitest';
import { shardsFor } from '../../shared/domain/shard.ts';

describe('shards', () => {
  test.for([
    [0, 1],
    [200, 1],
    [201, 16],
    [4_000, 16],
    [4_001, 256],
    [100_000, 256],
  ] as const)('%d bids lie in %d', ([bids, count]) => {
    expect(new Set(shardsFor(bids)).size).toBe(count);
  });

  test.for([1, 1_000, 100_000])('of %d bids hold each bid once', (bids) => {
    const shards = shardsFor(bids);
    for (let n = 0; n < 4096; n += 1) {
      const id = `${n.toString(16).padStart(3, '0')}0-1`;
      expect(shards.filter((shard) => id.startsWith(shard))).toHaveLength(1);
    }
  });

  test('that are at work at the same time lie in all sixteen parts', () => {
    const shards = shardsFor(100_000);
    for (let from = 0; from + 40 <= 256; from += 1)
      expect(new Set(shards.slice(from, from + 40).map((shard) => shard.slice(0, 1))).size).toBe(16);
  });
});
