const HEX = '0123456789abcdef';

/** The hexadecimals with which a bid id begins: each of the 16 names a part of a tender's bids, all parts about as large. */
export const BID_PARTS: readonly string[] = [...HEX];

/** Up to how many bids one shard does, and up to how many sixteen do; some hundred bids are a few seconds of work. */
const ONE = 200;
const SIXTEEN = 4_000;

/**
 * The prefixes of bid ids that together hold every bid of a tender once, for work that is done shard by shard. A bid id begins with
 * a hash of its candidate, so that the shards are about as large as one another and all uploads of one candidate are in the same.
 * Shards that follow one another differ in their first digit, so that those at work at the same time lie in different parts.
 */
export const shardsFor = (bids: number): readonly string[] => {
  if (bids <= ONE) return [''];
  if (bids <= SIXTEEN) return BID_PARTS;
  return BID_PARTS.flatMap((second) => BID_PARTS.map((first) => `${first}${second}`));
};
