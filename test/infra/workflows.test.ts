import { describe, expect, test } from 'vitest';
import { loadMachines } from '../../infra/local/machines.ts';
import { NotFound, TransientFault } from '../../shared/lambda/errors.ts';
import { type Answers, type Run, runMachine } from './run-machine.ts';

const machines = loadMachines();
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
    ...judged,
    'send-receipt': () => 'a letter',
    'put-aside': () => null,
  };
  const intake = (changed: Answers = {}) =>
    runMachine(
      machines.intake.definition,
      { ...answers, ...changed },
      { detail: { object: { key: 'cv/25752/b1.pdf' } } },
    );

  test('judges a bid that is in time and can be read', async () => {
    const run = await intake();
    expect(order(run)).toEqual(['register-bid', 'read-cv', 'screen-bid', 'score-bid', 'send-receipt']);
    expect(run.end).toEqual({ output: { ...bid, outcome: 'read' } });
  });

  test('registers by the whole event and hands on nothing but ids and an outcome', async () => {
    const { calls } = await intake();
    expect(calls.map(([, input]) => input)).toEqual([
      { detail: { object: { key: 'cv/25752/b1.pdf' } } },
      { ...bid, outcome: 'in-time' },
      ...Array.from({ length: 3 }, () => ({ ...bid, outcome: 'read' })),
    ]);
  });

  test('reads again until the CV was scanned for malware', async () => {
    const outcomes = ['not-scanned', 'not-scanned', 'read'];
    const run = await intake({ 'read-cv': () => ({ ...bid, outcome: outcomes.shift() }) });
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

  test('does not screen a CV that cannot be read', async () => {
    const run = await intake({ 'read-cv': () => ({ ...bid, outcome: 'unreadable' }) });
    expect(order(run)).toEqual(['register-bid', 'read-cv', 'score-bid', 'send-receipt']);
  });

  test.for(['late', 'withdrawn'])('only tells the supplier of a bid that is %s', async (outcome) => {
    const run = await intake({ 'register-bid': () => ({ ...bid, outcome }) });
    expect([order(run), inputOf(run, 'send-receipt')]).toEqual([['register-bid', 'send-receipt'], { ...bid, outcome }]);
  });

  test.for(['unknown', 'already-done'])('does nothing for an upload that is %s', async (outcome) => {
    const run = await intake({ 'register-bid': () => ({ ...bid, outcome }) });
    expect([order(run), run.end]).toEqual([['register-bid'], { output: { ...bid, outcome } }]);
  });

  test.for(['register-bid', 'read-cv'])('fails loudly on an outcome of %s that it does not know', async (name) => {
    const run = await intake({ [name]: () => ({ ...bid, outcome: 'odd' }) });
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

describe('closing', () => {
  const answers: Answers = {
    'reconcile-uploads': () => ({ ...tender, outcome: 'closed' }),
    'await-intakes': () => ({ ...tender, running: 0 }),
    'open-vault': () => 'every reading',
    'rank-bids': () => ({ ...tender, outcome: 'to-decide' }),
  };
  const closing = (changed: Answers = {}) =>
    runMachine(machines.closing.definition, { ...answers, ...changed }, tender);

  test('waits until no intake runs before it opens the vault', async () => {
    let running = 3;
    const run = await closing({
      'await-intakes': () => {
        running -= 1;
        return { ...tender, running };
      },
    });
    const waits = ['await-intakes', 'await-intakes', 'await-intakes'];
    expect(order(run)).toEqual(['reconcile-uploads', ...waits, 'open-vault', 'rank-bids']);
    expect(run.end).toEqual({ output: { ...tender, outcome: 'to-decide' } });
  });

  test.for(['too-early', 'unknown', 'already-opened'])('opens nothing when the tender is %s', async (outcome) => {
    const run = await closing({ 'reconcile-uploads': () => ({ ...tender, outcome }) });
    expect([order(run), run.end]).toEqual([['reconcile-uploads'], { output: { ...tender, outcome } }]);
  });

  test.for(['reconcile-uploads', 'await-intakes', 'open-vault', 'rank-bids'])(
    'fails loudly when %s fails',
    async (name) => {
      const run = await closing({ [name]: throwing(new NotFound('gone')) });
      expect([order(run).at(-1), run.end]).toEqual([name, { error: 'NotFound' }]);
    },
  );
});

describe('settle', () => {
  const batches = [
    { ...tender, letters: ['l1', 'l2'] },
    { ...tender, letters: ['l3'] },
  ];
  const answers: Answers = {
    'fix-shortlist': () => ({ ...tender, outcome: 'fixed' }),
    'publish-dossier': () => 'a page',
    'list-letters': () => ({ ...tender, batches }),
    'send-letters': () => 'sent',
    'plan-letters': () => tender,
  };
  const settle = (changed: Answers = {}) => runMachine(machines.settle.definition, { ...answers, ...changed }, tender);

  test('publishes, sends every batch of letters and plans the later ones', async () => {
    const run = await settle();
    const sent = ['send-letters', 'send-letters'];
    expect(order(run)).toEqual(['fix-shortlist', 'publish-dossier', 'list-letters', ...sent, 'plan-letters']);
    expect(run.calls.filter(([name]) => name === 'send-letters').map(([, input]) => input)).toEqual(batches);
  });

  test('plans the later letters when none may go out now', async () => {
    const run = await settle({ 'list-letters': () => ({ ...tender, batches: [] }) });
    expect([order(run).at(-1), run.end]).toEqual(['plan-letters', { output: { ...tender, batches: [] } }]);
  });

  test('does nothing while something is open', async () => {
    const run = await settle({ 'fix-shortlist': () => ({ ...tender, outcome: 'not-yet' }) });
    expect([order(run), run.end]).toEqual([['fix-shortlist'], { output: { ...tender, outcome: 'not-yet' } }]);
  });

  test.for(['fix-shortlist', 'publish-dossier', 'list-letters', 'send-letters', 'plan-letters'])(
    'fails loudly when %s fails',
    async (name) => {
      expect((await settle({ [name]: throwing(new NotFound('gone')) })).end).toEqual({ error: 'NotFound' });
    },
  );
});
