import { describe, expect, test } from 'vitest';
import { loadMachines, synthesiseTemplate } from '../../infra/local/machines.ts';
import { NotFound, TextInPictures, ThrottledFault, TransientFault } from '../../shared/lambda/errors.ts';
import { type Answers, type Run, runMachine } from './run-machine.ts';

const machines = loadMachines();
const scanning = loadMachines(synthesiseTemplate({ scanning: 'on' }));
const bid = { tenderId: '25752', bidId: 'b1' };
const tender = { tenderId: '25752' };
const order = ({ calls }: Run) => calls.map(([name]) => name);
const inputOf = ({ calls }: Run, name: string) => calls.find(([called]) => called === name)?.[1];

const throwing = (error: Error) => () => {
  throw error;
};

describe('intake', () => {
  const judged = {
    'screen-bid': () => 'a reading',
    'score-bid': () => ({ points: 75 }),
  };
  const answers: Answers = {
    'register-bid': () => ({ ...bid, outcome: 'in-time' }),
    'read-cv': () => ({ ...bid, outcome: 'read' }),
    'recognise-cv': () => ({ ...bid, outcome: 'read' }),
    ...judged,
    'send-receipt': () => 'a letter',
    'put-aside': () => null,
  };
  const intake = (changed: Answers = {}, { definition } = machines.intake) =>
    runMachine(definition, { ...answers, ...changed }, { detail: { object: { key: 'cv/25752/b1.pdf' } } });

  test('judges a bid that is in time and can be read', async () => {
    const run = await intake();
    expect(order(run)).toEqual(['register-bid', 'read-cv', 'screen-bid', 'score-bid', 'send-receipt']);
    expect(run.end).toEqual({ output: { ...bid, outcome: 'read' } });
  });

  test.for([
    ['scanned', scanning],
    ['not scanned', machines],
  ] as const)('recognises the text of a CV that is pictures, where uploads are %s', async ([, { intake: machine }]) => {
    const run = await intake({ 'read-cv': throwing(new TextInPictures('of bid b1')) }, machine);
    expect(order(run)).toEqual(['register-bid', 'read-cv', 'recognise-cv', 'screen-bid', 'score-bid', 'send-receipt']);
    expect([inputOf(run, 'recognise-cv'), run.end]).toEqual([
      { ...bid, outcome: 'in-time' },
      { output: { ...bid, outcome: 'read' } },
    ]);
  });

  test('registers by the whole event and hands on nothing but ids and an outcome', async () => {
    const { calls } = await intake();
    expect(calls.map(([, input]) => input)).toEqual([
      { detail: { object: { key: 'cv/25752/b1.pdf' } } },
      { ...bid, outcome: 'in-time' },
      ...Array.from({ length: 3 }, () => ({ ...bid, outcome: 'read' })),
    ]);
  });

  test('reads again until the CV was scanned for malware, where uploads are scanned', async () => {
    const outcomes = ['not-scanned', 'not-scanned', 'read'];
    const run = await intake({ 'read-cv': () => ({ ...bid, outcome: outcomes.shift() }) }, scanning.intake);
    expect(order(run)).toEqual([
      'register-bid',
      'read-cv',
      'read-cv',
      'read-cv',
      'screen-bid',
      'score-bid',
      'send-receipt',
    ]);
    expect(run.end).toEqual({ output: { ...bid, outcome: 'read' } });
  });

  test.for([
    ['scanned', scanning],
    ['not scanned', machines],
  ] as const)(
    'judges a CV that cannot be read like any other, where uploads are %s',
    async ([, { intake: machine }]) => {
      const run = await intake({ 'read-cv': () => ({ ...bid, outcome: 'unreadable' }) }, machine);
      expect(order(run)).toEqual(['register-bid', 'read-cv', 'screen-bid', 'score-bid', 'send-receipt']);
    },
  );

  test.for(['late', 'withdrawn'])('only tells the supplier of a bid that is %s', async (outcome) => {
    const run = await intake({ 'register-bid': () => ({ ...bid, outcome }) });
    expect([order(run), inputOf(run, 'send-receipt')]).toEqual([['register-bid', 'send-receipt'], { ...bid, outcome }]);
  });

  test.for(['unknown', 'already-done'])('does nothing for an upload that is %s', async (outcome) => {
    const run = await intake({ 'register-bid': () => ({ ...bid, outcome }) });
    expect([order(run), run.end]).toEqual([['register-bid'], { output: { ...bid, outcome } }]);
  });

  test.for(['register-bid', 'read-cv'])('fails loudly on an outcome of %s that it does not know', async (name) => {
    const run = await intake({ [name]: () => ({ ...bid, outcome: 'odd' }) }, scanning.intake);
    expect(run.end).toEqual({ error: 'States.NoChoiceMatched' });
  });

  test.for(['read-cv', 'screen-bid', 'score-bid'])(
    'puts a bid aside when %s fails, and then fails itself',
    async (name) => {
      const run = await intake({ [name]: throwing(new NotFound('no such tender')) });
      expect(order(run).slice(-2)).toEqual([name, 'put-aside']);
      expect(inputOf(run, 'put-aside')).toMatchObject({
        ...bid,
        error: { Error: 'NotFound', Cause: 'no such tender' },
      });
      expect(run.end).toEqual({ error: 'BidNotJudged' });
    },
  );

  test('fails at once when a bid cannot be registered', async () => {
    const run = await intake({ 'register-bid': throwing(new NotFound('no such bid')) });
    expect([order(run), run.end]).toEqual([['register-bid'], { error: 'BidNotJudged' }]);
  });

  test('fails without putting the bid aside when only the receipt cannot be sent', async () => {
    const run = await intake({ 'send-receipt': throwing(new NotFound('no such address')) });
    expect([order(run).at(-1), run.end]).toEqual(['send-receipt', { error: 'ReceiptNotSent' }]);
  });

  test('goes on after a fault that passes', async () => {
    let left = 3;
    const run = await intake({
      'read-cv': () => {
        left -= 1;
        if (left >= 0) throw new TransientFault('throttled');
        return { ...bid, outcome: 'read' };
      },
    });
    expect([order(run).filter((name) => name === 'read-cv').length, run.end]).toEqual([
      4,
      { output: { ...bid, outcome: 'read' } },
    ]);
  });
});

describe('a quota that is reached', () => {
  test('puts no bid aside, also where it is reached a hundred times', async () => {
    let left = 100;
    const throttled = () => {
      left -= 1;
      if (left >= 0) throw new ThrottledFault('no more at this rate');
      return { ...bid, outcome: 'read' };
    };
    const answers: Answers = {
      'register-bid': () => ({ ...bid, outcome: 'in-time' }),
      'read-cv': throttled,
      'screen-bid': () => null,
      'score-bid': () => null,
      'send-receipt': () => null,
    };
    const { calls, end } = await runMachine(machines.intake.definition, answers, {});
    expect([calls.filter(([name]) => name === 'read-cv').length, end]).toEqual([
      101,
      { output: { ...bid, outcome: 'read' } },
    ]);
  });
});

describe('closing', () => {
  const answers: Answers = {
    'reconcile-uploads': () => ({ ...tender, outcome: 'closed' }),
    'await-intakes': () => ({ ...tender, outcome: 'ended', shards: [''] }),
    'open-vault': () => 'every reading',
    'rank-bids': () => ({ ...tender, outcome: 'to-decide' }),
    'keep-log': () => tender,
  };
  const closing = (changed: Answers = {}) =>
    runMachine(machines.closing.definition, { ...answers, ...changed }, tender);

  test('waits until no intake runs before it opens the vault', async () => {
    let running = 3;
    const run = await closing({
      'await-intakes': () => {
        running -= 1;
        if (running === 0) return { ...tender, outcome: 'ended', shards: [''] };
        return { ...tender, outcome: running === 2 ? 'running' : 'running-long', done: 3 - running, counted: 0 };
      },
    });
    const waits = ['await-intakes', 'await-intakes', 'await-intakes'];
    expect(run.calls.filter(([name]) => name === 'await-intakes').map(([, input]) => input)).toMatchObject([
      { outcome: 'closed' },
      { done: 1, counted: 0 },
      { done: 2, counted: 0 },
    ]);
    expect(order(run)).toEqual(['reconcile-uploads', ...waits, 'open-vault', 'rank-bids', 'keep-log']);
    expect(run.end).toEqual({ output: { ...tender, outcome: 'to-decide' } });
  });

  test('opens each shard of the bids, and ranks when all are open', async () => {
    const run = await closing({ 'await-intakes': () => ({ ...tender, outcome: 'ended', shards: ['0', '1', 'f'] }) });
    expect(run.calls.slice(2)).toEqual([
      ...['0', '1', 'f'].map((shard) => ['open-vault', { ...tender, shard }]),
      ['rank-bids', { ...tender, outcome: 'ended', shards: ['0', '1', 'f'] }],
      ['keep-log', { ...tender, outcome: 'to-decide' }],
    ]);
  });

  test('reconciles on where time was up', async () => {
    let rounds = 2;
    const run = await closing({
      'reconcile-uploads': () => {
        rounds -= 1;
        return rounds > 0 ? { ...tender, outcome: 'more', after: 'a-1' } : { ...tender, outcome: 'closed' };
      },
    });
    expect(run.calls.slice(0, 3)).toEqual([
      ['reconcile-uploads', tender],
      ['reconcile-uploads', { ...tender, outcome: 'more', after: 'a-1' }],
      ['await-intakes', { ...tender, outcome: 'closed' }],
    ]);
  });

  test('opens nothing while persons must open it first, and keeps its log', async () => {
    const run = await closing({ 'await-intakes': () => ({ ...tender, outcome: 'to-open' }) });
    expect([order(run), run.end]).toEqual([
      ['reconcile-uploads', 'await-intakes', 'keep-log'],
      { output: { ...tender, outcome: 'to-open' } },
    ]);
  });

  test('waits where it is started a moment too early', async () => {
    let looks = 2;
    const run = await closing({
      'reconcile-uploads': () => {
        looks -= 1;
        return { ...tender, outcome: looks > 0 ? 'almost' : 'closed' };
      },
    });
    expect(order(run).slice(0, 3)).toEqual(['reconcile-uploads', 'reconcile-uploads', 'await-intakes']);
  });

  test('opens nothing of a tender that was cancelled, and keeps its log', async () => {
    const run = await closing({ 'reconcile-uploads': () => ({ ...tender, outcome: 'cancelled' }) });
    expect([order(run), run.end]).toEqual([
      ['reconcile-uploads', 'keep-log'],
      { output: { ...tender, outcome: 'cancelled' } },
    ]);
  });

  test.for(['too-early', 'unknown', 'already-opened'])('opens nothing when the tender is %s', async (outcome) => {
    const run = await closing({ 'reconcile-uploads': () => ({ ...tender, outcome }) });
    expect([order(run), run.end]).toEqual([['reconcile-uploads'], { output: { ...tender, outcome } }]);
  });

  test.for(['reconcile-uploads', 'await-intakes', 'open-vault', 'rank-bids', 'keep-log'])(
    'fails loudly when %s fails',
    async (name) => {
      const run = await closing({ [name]: throwing(new NotFound('gone')) });
      expect([order(run).at(-1), run.end]).toEqual([name, { error: 'NotFound' }]);
    },
  );
});

describe('settle', () => {
  const answers: Answers = {
    'fix-shortlist': () => ({ ...tender, outcome: 'fixed' }),
    'publish-dossier': () => 'a page',
    'plan-letters': () => tender,
    'send-letters': () => ({ ...tender, outcome: 'done', from: 3 }),
    'keep-log': () => tender,
  };
  const settle = (changed: Answers = {}) => runMachine(machines.settle.definition, { ...answers, ...changed }, tender);

  test('publishes, plans the later letters and sends those of now', async () => {
    const run = await settle();
    expect(order(run)).toEqual(['fix-shortlist', 'publish-dossier', 'plan-letters', 'send-letters', 'keep-log']);
    expect(run.end).toEqual({ output: { ...tender, outcome: 'done', from: 3 } });
  });

  test.for(['more', 'used-up'])('sends on where a round ended with %s', async (outcome) => {
    let rounds = 3;
    const run = await settle({
      'send-letters': ({ from = 0 }: { readonly from?: number }) => {
        rounds -= 1;
        return rounds > 0 ? { ...tender, outcome, from: from + 10 } : { ...tender, outcome: 'done', from: 25 };
      },
    });
    expect(run.calls.slice(3, 6).map(([name, input]) => [name, (input as { from?: number }).from])).toEqual([
      ['send-letters', undefined],
      ['send-letters', 10],
      ['send-letters', 20],
    ]);
    expect(run.end).toEqual({ output: { ...tender, outcome: 'done', from: 25 } });
  });

  test('keeps the log and does nothing else while something is open', async () => {
    const run = await settle({ 'fix-shortlist': () => ({ ...tender, outcome: 'not-yet' }) });
    expect([order(run), run.end]).toEqual([
      ['fix-shortlist', 'keep-log'],
      { output: { ...tender, outcome: 'not-yet' } },
    ]);
  });

  test.for(['fix-shortlist', 'publish-dossier', 'send-letters', 'plan-letters', 'keep-log'])(
    'fails loudly when %s fails',
    async (name) => {
      expect((await settle({ [name]: throwing(new NotFound('gone')) })).end).toEqual({ error: 'NotFound' });
    },
  );
});
