import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { InvalidInput, NotFound, NotScanned, TextInPictures, TransientFault } from '../../shared/lambda/errors.ts';
import { log } from '../../shared/lambda/log.ts';
import { type StepContext, step } from '../../shared/lambda/step.ts';

type Greeter = { readonly greet: (name: string) => string };

const Input = z.object({ name: z.string() });
const work =
  ({ greet }: Greeter) =>
  async ({ name }: { name: string }) => ({ said: greet(name) });

const onAws = { functionName: 'greet', awsRequestId: '1' } as Context;
const embedded = (ports: Greeter): StepContext<Greeter> => ({ ...onAws, ports });

describe('a step', () => {
  test('makes its ports from its wiring, once', async () => {
    let made = 0;
    const handler = step(Input, work, {
      greet: () => {
        made += 1;
        return (name: string) => `dag ${name}`;
      },
    });
    expect([await handler({ name: 'Noor' }, onAws), await handler({ name: 'Bram' }, onAws), made]).toEqual([
      { said: 'dag Noor' },
      { said: 'dag Bram' },
      1,
    ]);
  });

  test('uses the ports of its caller when there are any, and makes none', async () => {
    const handler = step(Input, work, {
      greet: () => {
        throw new Error('made');
      },
    });
    expect(await handler({ name: 'Noor' }, embedded({ greet: (name) => `hoi ${name}` }))).toEqual({ said: 'hoi Noor' });
  });

  test('refuses an input that does not fit, naming the field', async () => {
    const handler = step(Input, work, { greet: () => String });
    await expect(handler({ name: 7 }, onAws)).rejects.toMatchObject({
      name: 'InvalidInput',
      message: expect.stringMatching(/^name: /),
    });
  });

  test('fails under the name of what the work throws, so that the state machine can tell failures apart', async () => {
    const failing = () => async () => {
      throw new TransientFault('throttled');
    };
    await expect(step(Input, failing, {})({ name: 'Noor' }, onAws)).rejects.toMatchObject({ name: 'TransientFault' });
  });
});

const PRIVATE = /Noor|noor@|hbo/;

describe('what a step throws', () => {
  const failing = (failure: Error) => step(Input, () => () => Promise.reject(failure), {});
  const thrownBy = (failure: Error) =>
    failing(failure)({ name: 'Noor' }, onAws).then(
      () => undefined,
      (thrown: Error) => thrown,
    );

  test.for([
    new TransientFault('try again', { cause: new Error('noor@kandidaat.example is not verified') }),
    new InvalidInput('Bid b1 has no CV.'),
    new NotFound('There is no bid b1.'),
    new NotScanned('b1'),
  ])('keeps the text of our own $name, and no cause', async (failure) => {
    const thrown = await thrownBy(failure);
    expect(thrown).toMatchObject({ name: failure.name, message: failure.message });
    expect([thrown?.cause, thrown?.stack]).toEqual([undefined, failure.stack]);
  });

  test('keeps the name and the place of any other, and nothing that it says', async () => {
    const failure = Object.assign(new Error('Rejected: noor@kandidaat.example\n    at Noor'), {
      name: 'MessageRejected',
      offer: { candidateName: 'Noor' },
    });
    const thrown = await thrownBy(failure);
    expect(thrown?.name).toBe('MessageRejected');
    expect(thrown?.stack).toMatch(/\n {4}at .*step\.test\.ts/);
    expect(JSON.stringify([thrown, thrown?.message, thrown?.stack, Object.values(thrown ?? {})])).not.toMatch(PRIVATE);
  });

  test.for([
    ['a field of another kind', { name: { candidateName: 'Noor' } }],
    ['a field that nobody knows', { name: 'x', 'noor@kandidaat.example': 1 }],
    ['no object at all', 'Noor'],
  ] as const)('says where an input is wrong and repeats nothing of it: %s', async ([, input]) => {
    const handler = step(z.strictObject({ name: z.string() }), work, { greet: () => String });
    const thrown = await handler(input, onAws).catch((failure: Error) => failure);
    expect(thrown).toMatchObject({ name: 'InvalidInput' });
    expect((thrown as Error).message).not.toMatch(PRIVATE);
  });
});

describe('what a step logs', () => {
  let lines: Readonly<Record<string, unknown>>[] = [];
  beforeEach(() => {
    lines = [];
    log.setLogLevel('INFO');
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        lines.push(JSON.parse(String(text)));
        return true;
      });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    log.setLogLevel('SILENT');
  });

  const bid = { tenderId: '25752', bidId: '0123456789abcdef-1' };
  const answering = (answer: unknown) => step(z.unknown(), () => async () => answer, {});
  const common = {
    function: 'greet',
    requestId: '1',
    milliseconds: expect.any(Number),
    service: 'tiental',
    timestamp: expect.any(String),
    sampling_rate: 0,
  };
  const done = { ...common, level: 'INFO', message: 'The step is done.' };

  test('is one line with the ids of its input and its answer, and the outcome', async () => {
    await answering({ bidId: bid.bidId, outcome: 'in-time' })({ tenderId: '25752', detail: 'Noor' }, onAws);
    expect(lines).toEqual([{ ...done, ...bid, outcome: 'in-time' }]);
  });

  test.for([
    ['a refusal by its name', { refused: 'invalid-offer', faults: ['Noor'] }, 'refused: invalid-offer'],
    ['a refusal in words as no more than that', { refused: 'Over Noor is al beslist.' }, 'refused'],
  ] as const)('names %s', async ([, answer, outcome]) => {
    await answering(answer)({}, onAws);
    expect(lines).toEqual([{ ...done, outcome }]);
  });

  test.for([
    ['what is no id', { tenderId: 'Noor Verzonnen', bidId: 'noor@kandidaat.example' }, { outcome: 'Noor is ok' }],
    ['what is no text', { tenderId: { name: 'Noor' }, bidId: 7 }, { outcome: ['hbo'] }],
    ['no object at all', 'Noor', 'hbo'],
    ['nothing', null, undefined],
  ] as const)('leaves out %s', async ([, input, answer]) => {
    await answering(answer)(input, onAws);
    expect(lines).toEqual([done]);
  });

  test('names what the state machine branches on as an outcome, no failure', async () => {
    const pictured = step(z.unknown(), () => () => Promise.reject(new TextInPictures('x')), {});
    await expect(pictured(bid, onAws)).rejects.toMatchObject({ name: 'TextInPictures' });
    expect(lines).toEqual([{ ...done, ...bid, outcome: 'pictured' }]);
  });

  test('names a failure and its cause, with the id of the request that failed at the service', async () => {
    const cause = Object.assign(new Error('noor@kandidaat.example'), {
      name: 'MessageRejected',
      code: 'ECONNRESET',
      $metadata: { requestId: 'r-1' },
    });
    const failing = step(z.unknown(), () => () => Promise.reject(new TransientFault('x', { cause })), {});
    await expect(failing(bid, onAws)).rejects.toThrow();
    expect(lines).toEqual([
      {
        ...common,
        ...bid,
        level: 'ERROR',
        message: 'The step failed.',
        failure: 'TransientFault',
        cause: 'MessageRejected',
        code: 'ECONNRESET',
        serviceRequestId: 'r-1',
      },
    ]);
  });
});
