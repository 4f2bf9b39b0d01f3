import { describe, expect, test } from 'vitest';
import { ASSUMPTIONS } from '../../infra/cost/assumptions.ts';
import { costArguments } from '../../infra/cost/cost-arguments.ts';

describe('the arguments of the cost', () => {
  test('are 30 bids unless told otherwise', () => {
    expect(costArguments([])).toEqual({ bids: 30, assumptions: ASSUMPTIONS, help: false });
  });

  test('change what is assumed about time, for one function or for the rest', () => {
    expect(costArguments(['--bids', '1000', '--work', 'read-cv=800', '--work', '50', '--cold', '0'])).toMatchObject({
      bids: 1000,
      assumptions: { work: { ...ASSUMPTIONS.work, 'read-cv': 800, '*': 50 }, start: ASSUMPTIONS.start, cold: 0 },
    });
  });

  test.for([
    [['--bids', '0'], "--bids takes a whole number from 1 to 10000000, not '0'."],
    [['--bids', '1e3'], "--bids takes a whole number from 1 to 10000000, not '1e3'."],
    [['--bids', ''], "--bids takes a whole number from 1 to 10000000, not ''."],
    [['--cold', '101'], "--cold takes a whole number from 0 to 100, not '101'."],
    [['--work', 'read-cv='], "--work takes a whole number from 0 to 900000, not ''."],
    [['--start', 'Read=5'], "--start takes a whole number from 0 to 900000, not 'Read=5'."],
    [['--bid', '3'], "Unknown option '--bid'"],
    [['30'], "Unexpected argument '30'. This command does not take positional arguments"],
  ] as const)('%j are refused in one line', ([args, fault]) => {
    expect(costArguments(args)).toEqual({ fault: expect.stringContaining(fault) });
    expect(JSON.stringify(costArguments(args))).not.toContain('\\n');
  });
});
