import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MailDelivery } from '../../events/mail-delivery.ts';
import { recordDelivery } from '../../functions/record-delivery/record-delivery.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE } from '../builders/small-tender.ts';

const SAMPLES = new URL('../../events/samples/', import.meta.url);
const sampleOf = (name: string): MailDelivery =>
  MailDelivery.parse(JSON.parse(readFileSync(new URL(`letter-${name}.json`, SAMPLES), 'utf8')));

const LETTER = '8f3a1c0b5d7e9f21-1.receipt';
const about = { tenderId: 'T1', bidId: '8f3a1c0b5d7e9f21-1' };

/** A letter that was sent, and what SES tells of it. */
const sent = async () => {
  const ports = memoryPorts(AFTER);
  await ports.letters.claim('T1', LETTER, BEFORE, AFTER, 0);
  await ports.letters.confirm('T1', LETTER, BEFORE, 'digest');
  const tell = (name: string) => recordDelivery(ports)(sampleOf(name));
  return { ports, tell, letter: () => ports.letters.get('T1', LETTER) };
};

describe('what became of a letter', () => {
  test.for([
    ['bounced', 'bounced', { LettersBounced: 1 }],
    ['complained', 'complained', { LettersComplained: 1 }],
    ['rejected', 'rejected', { LettersBounced: 1 }],
    ['delayed', 'delayed', {}],
  ] as const)('is noted with the letter, and counted once: %s', async ([sample, fate, counts]) => {
    const { ports, tell, letter } = await sent();
    expect(await tell(sample)).toEqual({ outcome: 'recorded', ...about });
    expect(await tell(sample)).toEqual({ outcome: 'known', ...about });
    expect(await letter()).toEqual({
      letterId: LETTER,
      state: 'sent',
      at: BEFORE,
      changes: 0,
      message: 'digest',
      fate,
      fateAt: AFTER,
    });
    expect(ports.meter.counts).toEqual(counts);
  });

  test('after a delay there may be more to tell, but never a delay after the end', async () => {
    const { tell, letter } = await sent();
    await tell('delayed');
    expect([(await tell('bounced')).outcome, (await tell('delayed')).outcome]).toEqual(['recorded', 'known']);
    expect((await letter())?.fate).toBe('bounced');
  });

  test('of a letter that we never sent is answered', async () => {
    const ports = memoryPorts(AFTER);
    expect(await recordDelivery(ports)(sampleOf('bounced'))).toEqual({ outcome: 'unknown', ...about });
    expect(ports.meter.counts).toEqual({});
  });

  test.for([
    ['no headers', []],
    ['a letter and no tender', [{ name: 'X-Tiental-Letter', value: LETTER }]],
    [
      'an id that is none',
      [
        { name: 'X-Tiental-Tender', value: 'T1' },
        { name: 'X-Tiental-Letter', value: 'Noor Verzonnen <noor@x.example>' },
      ],
    ],
  ] as const)('of a mail with %s is answered', async ([, headers]) => {
    const { tell: _, ports } = await sent();
    const { source, detail } = sampleOf('bounced');
    const event = { source, detail: { ...detail, mail: { headers: [...headers] } } };
    expect(await recordDelivery(ports)(event)).toEqual({ outcome: 'unknown' });
  });

  test('is known by our headers however SES writes their names', async () => {
    const { ports } = await sent();
    const { source, detail } = sampleOf('bounced');
    const headers = detail.mail.headers.map(({ name, value }) => ({ name: name.toUpperCase(), value: ` ${value}` }));
    expect((await recordDelivery(ports)({ source, detail: { ...detail, mail: { headers } } })).outcome).toBe(
      'recorded',
    );
  });

  test('every recorded sample fits the contract', () => {
    const names = readdirSync(SAMPLES).filter((name) => name.startsWith('letter-'));
    expect(names.map((name) => name.slice('letter-'.length, -'.json'.length)).toSorted()).toEqual([
      'bounced',
      'complained',
      'delayed',
      'rejected',
    ]);
  });
});
