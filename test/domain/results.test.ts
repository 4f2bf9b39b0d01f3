import { describe, expect, test } from 'vitest';
import { type Result, resultsPieces, resultsText } from '../../shared/domain/results.ts';

const result = (id: string): Result => ({
  id,
  eligible: 'yes',
  requirements: { R1: 'pass' },
  scores: {},
  total: 10,
  totalRange: [10, 10],
  rank: 1,
  shortlisted: true,
  evidence: [{ criterion: 'C1', because: 'Twee\nregels en "tekens".' }],
  warnings: [],
});

async function* each(results: readonly Result[]): AsyncGenerator<Result> {
  yield* results;
}

describe('a results file in pieces', () => {
  test.for([0, 1, 3])('of %d results is the file as a whole', async (count) => {
    const results = Array.from({ length: count }, (_, index) => result(`b-${index}`));
    expect((await Array.fromAsync(resultsPieces(each(results)))).join('')).toBe(resultsText(results));
  });
});
