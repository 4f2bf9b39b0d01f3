import type { Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { TransientFault } from '../../shared/lambda/errors.ts';
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
