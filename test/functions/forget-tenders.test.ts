import { describe, expect, test } from 'vitest';
import { forgetTenders } from '../../functions/forget-tenders/forget-tenders.ts';
import { holdTender } from '../../functions/hold-tender/hold-tender.ts';
import { keepLog, LOG_FILE } from '../../functions/keep-log/keep-log.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { assess } from '../../shared/domain/judge.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, graduate, smallBid, smallOffer, smallRecord, smallTender } from '../builders/small-tender.ts';

const UPLOAD = { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true };
const FOUR_WEEKS = 28 * 24 * 60 * 60;
const DUE = plusSeconds(AFTER, FOUR_WEEKS);
const bid = smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' });
const release = { by: 'Ans de Beoordelaar', at: AFTER };

/** A settled tender that ended, with a trace of a person in every place. */
const ended = async () => {
  const ports = memoryPorts(AFTER);
  await ports.tenders.publish(smallRecord({ state: 'settled', openedAt: AFTER, release }));
  await ports.bids.add(bid);
  ports.putObject(bid.key, BEFORE);
  ports.putObject('cv/T1/nobody-1.pdf', BEFORE);
  const assessment = assess(smallTender(), smallOffer(), graduate);
  await ports.vault.putReading('T1', bid.bidId, graduate, 'e1');
  await ports.cases.putOpened('T1', { bidId: bid.bidId, reading: graduate, assessment });
  await ports.letters.claim('T1', `${bid.bidId}.outcome`, AFTER, DUE, 0);
  await ports.letters.confirm('T1', `${bid.bidId}.outcome`, AFTER, 'digest');
  for (const name of ['dossier.html', 'verslag.html', 'results.json', 'decision-file.jsonl'])
    await ports.dossiers.put(`T1/${name}`, 'Noor Verzonnen', 'text/plain');
  await keepLog(ports)({ tenderId: 'T1' });
  await ports.tenders.markDone('T1', AFTER);
  const left = async () => ({
    files: (await ports.cvs.list('cv/T1/')).length,
    bids: (await ports.bids.all('T1')).length,
    sealed: await ports.vault.get('T1', bid.bidId),
    opened: (await ports.cases.opened('T1')).length,
    letters: (await ports.letters.all('T1')).length,
    pages: [...ports.published.keys()],
  });
  return { ports, left, forget: forgetTenders(ports) };
};

const NOTHING = { files: 0, bids: 0, sealed: undefined, opened: 0, letters: 0, pages: [`T1/${LOG_FILE}`] };

describe('a tender that ended', () => {
  test('is forgotten after its weeks: documents, names, readings, letters and dossier', async () => {
    const { ports, left, forget } = await ended();
    ports.setClock(DUE);
    expect(await forget()).toEqual({ forgotten: ['T1'], held: [] });
    expect(await left()).toEqual(NOTHING);
    const record = await ports.tenders.get('T1');
    expect(record).toEqual({ ...smallRecord({ state: 'settled', openedAt: AFTER }), forgottenAt: DUE });
  });

  test('keeps its log, which goes on where it was and gets a salt no more', async () => {
    const { ports, forget } = await ended();
    const before = ports.published.get(`T1/${LOG_FILE}`) ?? '';
    ports.setClock(DUE);
    await forget();
    const log = ports.published.get(`T1/${LOG_FILE}`) ?? '';
    expect(log.startsWith(before)).toBe(true);
    expect(JSON.parse(log.slice(before.length + 65))).toMatchObject({ act: 'forgotten', of: 'T1', at: DUE });
    await keepLog(ports)({ tenderId: 'T1' });
    expect((await ports.log.parts('T1')).join('')).toBe(log);
    expect(await ports.log.salt('T1', 'none')).toBe('none');
  });

  test('is not forgotten a second earlier, nor twice', async () => {
    const { ports, left, forget } = await ended();
    ports.setClock(plusSeconds(DUE, -1));
    const before = await left();
    expect([await forget(), await left()]).toEqual([{ forgotten: [], held: [] }, before]);
    ports.setClock(DUE);
    expect([await forget(), await forget()]).toEqual([
      { forgotten: ['T1'], held: [] },
      { forgotten: [], held: [] },
    ]);
  });

  test('is held as long as a named person says so', async () => {
    const { ports, left, forget } = await ended();
    const hold = (on: boolean) =>
      holdTender(ports)({ tenderId: 'T1', by: 'Ans', reason: 'Er loopt een kort geding.', hold: on });
    ports.setClock(DUE);
    const before = await left();
    await hold(true);
    expect([await forget(), await left()]).toEqual([{ forgotten: [], held: ['T1'] }, before]);
    await hold(false);
    expect([await forget(), await left()]).toEqual([{ forgotten: ['T1'], held: [] }, NOTHING]);
  });

  test('is forgotten on where the day before was cut off', async () => {
    for (let calls = 1; calls < 12; calls += 1) {
      const { ports, left, forget } = await ended();
      ports.setClock(DUE);
      let made = 0;
      const failing = <T extends object>(port: T): T =>
        new Proxy(port, {
          get: (target, name) => {
            const value: unknown = Reflect.get(target, name);
            return typeof value !== 'function'
              ? value
              : (...given: readonly unknown[]) => {
                  made += 1;
                  return made === calls ? Promise.reject(new Error('cut off')) : value(...given);
                };
          },
        });
      const cut = {
        ...ports,
        eraser: failing(ports.eraser),
        cvs: failing(ports.cvs),
        dossiers: failing(ports.dossiers),
      };
      await forgetTenders(cut)().catch(() => undefined);
      await forget();
      expect(await left()).toEqual(NOTHING);
    }
  });

  test('goes on the next day where time is up', async () => {
    const { ports, left, forget } = await ended();
    ports.setClock(DUE);
    let passed = 0;
    const elapsed = () => {
      passed += 5 * 60_000;
      return passed;
    };
    expect(await forgetTenders({ ...ports, stopwatch: { ...ports.stopwatch, elapsed } })()).toEqual({
      forgotten: [],
      held: [],
    });
    await forget();
    expect(await left()).toEqual(NOTHING);
  });

  test('a tender that nobody published cannot be held', async () => {
    const { ports } = await ended();
    expect(await holdTender(ports)({ tenderId: 'T9', by: 'Ans', reason: 'Er loopt een zaak.', hold: true })).toEqual({
      refused: 'unknown-tender',
    });
  });
});
