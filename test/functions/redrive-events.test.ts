import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { RedriveEvents } from '../../events/desk-acts.ts';
import { redriveEvents } from '../../functions/redrive-events/redrive-events.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, smallRecord } from '../builders/small-tender.ts';

const NOTHING = { started: 0, unfit: 0, failed: 0 };
const bounce = JSON.parse(readFileSync(new URL('../../events/samples/letter-bounced.json', import.meta.url), 'utf8'));
const LETTER = '8f3a1c0b5d7e9f21-1.receipt';

/** A tender in a state, and queues that hold these messages. */
const stuck = async (
  messages: Partial<Record<'arrivals' | 'schedules' | 'mail', readonly unknown[]>>,
  changes: Parameters<typeof smallRecord>[0] = {},
) => {
  const ports = memoryPorts(AFTER);
  await ports.tenders.publish(smallRecord(changes));
  for (const name of ['arrivals', 'schedules', 'mail'] as const)
    for (const [index, message] of (messages[name] ?? []).entries())
      ports.deadLetters[name].messages.set(
        `r${index}`,
        typeof message === 'string' ? message : JSON.stringify(message),
      );
  const leftIn = (name: 'arrivals' | 'schedules' | 'mail') => ports.deadLetters[name].messages.size;
  return { ports, leftIn, redrive: (most = 100) => redriveEvents(ports)({ most }) };
};

describe('redrive', () => {
  test('starts the intake of every arrival that started none', async () => {
    const event = { version: '0', ...cvUploaded('cv/T1/0123456789abcdef-1.pdf', 'uploads') };
    const { ports, leftIn, redrive } = await stuck({ arrivals: [event] });
    expect(await redrive()).toEqual({
      arrivals: { ...NOTHING, started: 1 },
      schedules: NOTHING,
      mail: NOTHING,
    });
    expect([ports.started, leftIn('arrivals')]).toEqual([
      [{ machine: 'intake', input: cvUploaded('cv/T1/0123456789abcdef-1.pdf', 'uploads') }],
      0,
    ]);
  });

  test.for([
    ['published', 'closing'],
    ['closing', 'closing'],
    ['to-decide', 'settle'],
    ['decided', 'settle'],
    ['settled', 'settle'],
  ] as const)('starts, for a schedule of a tender that is %s, the machine %s', async ([state, machine]) => {
    const bodies = [{ tenderId: 'T1' }, { stateMachineArn: 'arn', input: '{"tenderId":"T1"}' }];
    const { ports, redrive } = await stuck({ schedules: bodies }, { state });
    expect((await redrive()).schedules).toEqual({ ...NOTHING, started: 2 });
    expect(ports.started).toEqual(Array(2).fill({ machine, input: { tenderId: 'T1' } }));
  });

  test.for([
    ['as EventBridge leaves it', bounce],
    ['as Lambda wraps it', { version: '1.0', requestPayload: bounce, responsePayload: { errorMessage: 'x' } }],
  ] as const)('records news about a letter, %s', async ([, message]) => {
    const { ports, leftIn, redrive } = await stuck({ mail: [message] });
    await ports.letters.claim('T1', LETTER, AFTER, AFTER, 0);
    expect((await redrive()).mail).toEqual({ ...NOTHING, started: 1 });
    expect([(await ports.letters.get('T1', LETTER))?.fate, leftIn('mail')]).toEqual(['bounced', 0]);
  });

  test.for([
    ['arrivals', 'no JSON'],
    ['arrivals', { source: 'aws.s3' }],
    ['arrivals', bounce],
    ['schedules', { tenderId: 'T2' }],
    ['schedules', { input: 'no JSON' }],
    ['schedules', '{"tenderId": 7}'],
    ['mail', cvUploaded('x', 'y')],
    ['mail', 'null'],
  ] as const)('leaves in %s what fits nothing: %o', async ([name, message]) => {
    const { ports, leftIn, redrive } = await stuck({ [name]: [message] });
    expect((await redrive())[name]).toEqual({ ...NOTHING, unfit: 1 });
    expect([ports.started, leftIn(name)]).toEqual([[], 1]);
  });

  test('leaves what cannot be started once more, and goes on with the rest', async () => {
    const { ports, leftIn } = await stuck({ schedules: [{ tenderId: 'T1' }, { tenderId: 'T1' }] });
    let calls = 0;
    const workflows: typeof ports.workflows = {
      start: async () => {
        calls += 1;
        if (calls === 1) throw new Error('throttled');
      },
    };
    expect((await redriveEvents({ ...ports, workflows })({ most: 100 })).schedules).toEqual({
      ...NOTHING,
      started: 1,
      failed: 1,
    });
    expect(leftIn('schedules')).toBe(1);
  });

  test('removes a message only after what it starts was started', async () => {
    const { ports, leftIn } = await stuck({ schedules: [{ tenderId: 'T1' }] });
    const left: number[] = [];
    const workflows: typeof ports.workflows = {
      start: async () => {
        left.push(leftIn('schedules'));
      },
    };
    await redriveEvents({ ...ports, workflows })({ most: 1 });
    expect([left, leftIn('schedules')]).toEqual([[1], 0]);
  });

  test('takes no more than it is told of each queue, over as many receipts as that needs', async () => {
    const many = Array.from({ length: 30 }, () => ({ tenderId: 'T1' }));
    const { leftIn, redrive } = await stuck({ schedules: many });
    expect((await redrive(25)).schedules).toEqual({ ...NOTHING, started: 25 });
    expect(leftIn('schedules')).toBe(5);
  });

  test('is asked for at least one, at most a thousand, and a hundred when nothing is said', () => {
    expect(RedriveEvents.parse({})).toEqual({ most: 100 });
    expect([0, 1001, 1.5].map((most) => RedriveEvents.safeParse({ most }).success)).toEqual([false, false, false]);
  });
});
