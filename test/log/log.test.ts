import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortedJson } from '../../shared/domain/sorted-json.ts';
import { EMPTY_LOG, extendLog, knownLog } from '../../shared/log/extend-log.ts';
import { type Act, hashOf, textOfLine } from '../../shared/log/log-line.ts';
import { verifyLog } from '../../shared/log/verify-log.ts';

const act = (n: number, more: Partial<Act> = {}): Act => ({
  at: `2025-12-0${n}T09:00:00.000Z`,
  act: 'upload',
  of: `bid-${n} 1`,
  digests: { document: `d${n}` },
  ...more,
});
const LOG = extendLog(EMPTY_LOG, 'T1', [act(3), act(1), act(2)]);

const verify = (bytes: Uint8Array | string) =>
  verifyLog(
    (async function* () {
      const lines = Buffer.from(bytes).toString('latin1').split('\n');
      for (const [at, line] of lines.entries())
        if (at < lines.length - 1) yield Buffer.from(line, 'latin1');
        else if (line !== '') yield Buffer.from(`${line} without its end`, 'latin1');
    })(),
  );
const actsIn = (log: string) => [...knownLog(log).acts.keys()];

describe('a log', () => {
  test('tells each act once, in the order of their moments, behind a line that names its tender', async () => {
    expect(actsIn(LOG)).toEqual(['upload bid-1 1', 'upload bid-2 1', 'upload bid-3 1']);
    const head = LOG.trimEnd().split('\n').at(-1)?.slice(0, 64);
    expect(await verify(LOG)).toEqual({ whole: true, acts: 3, head, tenderId: 'T1' });
  });

  test('grows at its end only, by what it does not tell yet', () => {
    const more = extendLog(knownLog(LOG), 'T1', [act(1), act(4), act(2), act(3)]);
    expect(actsIn(LOG + more)).toEqual([...actsIn(LOG), 'upload bid-4 1']);
    expect(extendLog(knownLog(LOG + more), 'T1', [act(4), act(3)])).toBe('');
  });

  test('tells of an act that is told otherwise later, once', async () => {
    const altered = act(2, { digests: { document: 'another' } });
    const more = extendLog(knownLog(LOG), 'T1', [act(1), altered, act(3)]);
    expect(JSON.parse(more.slice(65))).toMatchObject({
      n: 5,
      act: 'altered',
      of: 'upload bid-2 1',
      digests: { document: 'another' },
    });
    expect(extendLog(knownLog(LOG + more), 'T1', [act(1), altered, act(3)])).toBe('');
    expect(await verify(LOG + more)).toMatchObject({ whole: true });
  });

  test('that does not verify is added to by nobody', () => {
    const [first, second, ...rest] = LOG.split('\n');
    expect(() => knownLog([second, first, ...rest].join('\n'))).toThrow('The log is broken at line 1.');
  });

  test.for([
    ['nothing', '', 1, 'there is no line'],
    ['a line that was left out', LOG.split('\n').toSpliced(2, 1).join('\n'), 3, 'this is line 4 of the log'],
    ['a first line that was left out', LOG.split('\n').toSpliced(0, 1).join('\n'), 1, 'this is line 2 of the log'],
    ['a line that stands twice', LOG.replace(/^(.*\n)(.*\n)/, '$1$2$2'), 3, 'this is line 2 of the log'],
    ['an end that was cut off', LOG.slice(0, -1), 4, 'its words are not those of its hash'],
    ['words of another kind', 'no log\n', 1, 'it does not begin with a hash'],
    ['a hash of what is no line', `${hashOf('[]')} []\n`, 1, 'it is no line of a log'],
    ['a hash of what is no JSON', `${hashOf('{a}')} {a}\n`, 1, 'it is no line of a log'],
    ['a hash of null', `${hashOf('null')} null\n`, 1, 'it is no line of a log'],
  ] as const)('breaks by %s', async ([, text, line, why]) => {
    expect(await verify(text)).toEqual({ whole: false, line, why });
  });

  test('breaks by a line that was made anew with a hash of its own', async () => {
    const lines = LOG.trimEnd().split('\n');
    const told = JSON.parse((lines[1] ?? '').slice(65));
    const forged = lines.with(1, textOfLine({ ...told, digests: { document: 'another' } }).trimEnd());
    expect(await verify(`${forged.join('\n')}\n`)).toEqual({
      whole: false,
      line: 3,
      why: 'it does not follow the line before it',
    });
  });

  test('breaks by a beginning in its middle', async () => {
    const previous = LOG.trimEnd().split('\n').at(-1)?.slice(0, 64) ?? '';
    const second = textOfLine({ n: 5, at: '2025-12-09T09:00:00.000Z', act: 'begun', of: 'T2', previous });
    expect(await verify(LOG + second)).toEqual({ whole: false, line: 5, why: 'another log begins here' });
  });

  test('breaks by any other byte anywhere', async () => {
    const bytes = Buffer.from(LOG);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(await verify(changed)).toMatchObject({ whole: false });
      }),
      { numRuns: 500 },
    );
  });

  test('hashes a value the same however its fields are ordered', () => {
    expect(sortedJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });
});
