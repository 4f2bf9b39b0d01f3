import { type MemoryMeter, memoryMeter } from '../../infra/local/memory-meter.ts';
import type { Bid } from '../../shared/domain/bid.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { FieldBid, OpenItem } from '../../shared/domain/open-questions.ts';
import { type Opener, personKey } from '../../shared/domain/openers.ts';
import type { AnswerNote, SupplierQuestion } from '../../shared/domain/question.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Settlement } from '../../shared/domain/settlement.ts';
import type { Scan, StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { DeadLetterQueue, DeadLetters } from '../../shared/ports/dead-letters.ts';
import type { MailAllowance } from '../../shared/ports/mailer.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { Hold, LetterRecord, TenderRecord } from '../../shared/ports/tender-store.ts';
import type { OpenedBid, SealedBid } from '../../shared/ports/vault.ts';
import type { MachineName } from '../../shared/ports/workflows.ts';

/** A queue whose messages, by receipt, can be seen and put. */
export type MemoryQueue = DeadLetterQueue & { readonly messages: Map<string, string> };

/** Everything outside, in memory, with what was done to it laid open. */
export type MemoryPorts = Ports & {
  readonly meter: MemoryMeter;
  readonly deadLetters: Readonly<Record<keyof DeadLetters, MemoryQueue>>;
  readonly setClock: (now: Instant) => void;
  /** The time of the bucket, where the clock is wrong. */
  readonly setStorageTime: (now: Instant) => void;
  /** What may be mailed. At first there is no limit. */
  readonly allow: (allowance: MailAllowance) => void;
  readonly putObject: (key: string, uploadedAt: Instant, etag?: string) => void;
  readonly removeObject: (key: string) => void;
  /** What the malware scan says from now on, of every object. */
  readonly setScan: (scan: Scan) => void;
  readonly setReading: (reading: Reading) => void;
  readonly started: { readonly machine: MachineName; readonly input: unknown }[];
  readonly scheduled: Parameters<Ports['scheduler']['at']>[0][];
  /** Ids of the letters in the order in which they were mailed. */
  readonly mailed: string[];
  /** The mailed messages by letter id, their lines no longer folded. */
  readonly messages: Map<string, string>;
  readonly published: Map<string, string>;
};

/** Ports in memory at a moment. */
export const memoryPorts = (now: Instant): MemoryPorts => {
  let clock = now;
  let storageTime: Instant | undefined;
  let passed = 0;
  let allowance: MailAllowance = { perSecond: Infinity, left: Infinity };
  let reading: Reading = { state: 'unreadable', reason: 'no-text' };
  let scan: Scan = 'clean';
  const objects = new Map<string, StoredObject>();
  const started: MemoryPorts['started'] = [];
  const scheduled: MemoryPorts['scheduled'] = [];
  const mailed: string[] = [];
  const messages = new Map<string, string>();
  const published = new Map<string, string>();
  const stores = memoryStores();
  return {
    ...stores,
    clock: () => clock,
    // Time passes only where somebody waits for it.
    stopwatch: {
      elapsed: () => passed,
      pause: async (milliseconds) => {
        passed += milliseconds;
      },
    },
    allow: (next) => {
      allowance = next;
    },
    oversight: 'by-tender',
    freshSalt: () => 'salt',
    codeVersion: 'tested',
    meter: memoryMeter(),
    setClock: (moment) => {
      clock = moment;
    },
    setStorageTime: (moment) => {
      storageTime = moment;
    },
    putObject: (key, uploadedAt, etag = 'e1') => {
      objects.set(key, { key, uploadedAt, size: 1000, etag });
    },
    removeObject: (key) => {
      objects.delete(key);
    },
    setScan: (next) => {
      scan = next;
    },
    setReading: (next) => {
      reading = next;
    },
    cvs: {
      presign: async ({ key, contentType, maxBytes, expiresAt }) => ({
        url: 'memory:',
        fields: { key, 'Content-Type': contentType, maxBytes: String(maxBytes), expiresAt },
      }),
      now: async () => storageTime ?? clock,
      head: async (key) => objects.get(key),
      get: async (key, etag) => {
        const found = objects.get(key);
        return found === undefined ? undefined : found.etag === etag ? new Uint8Array([1]) : 'another';
      },
      scanned: async () => scan,
      remove: async (key) => {
        objects.delete(key);
      },
      list: async (prefix) => [...objects.values()].filter(({ key }) => key.startsWith(prefix)),
    },
    dossiers: {
      put: async (key, body) => {
        published.set(key, typeof body === 'string' ? body : (await Array.fromAsync(body)).join(''));
      },
      remove: async (key) => {
        published.delete(key);
      },
    },
    mailer: {
      from: 'bureau@tiental.example',
      allowance: async () => allowance,
      send: async (message, { letterId }) => {
        mailed.push(letterId);
        messages.set(
          letterId,
          Buffer.from(message)
            .toString()
            .replace(/=\r?\n/g, ''),
        );
      },
    },
    scheduler: {
      at: async (schedule) => {
        if (!scheduled.some(({ name }) => name === schedule.name)) scheduled.push(schedule);
      },
    },
    workflows: {
      start: async (machine, input) => {
        started.push({ machine, input });
      },
    },
    readCv: async () => reading,
    recogniseCv: async () => reading,
    deadLetters: { arrivals: queueOf(), schedules: queueOf(), mail: queueOf() },
    started,
    scheduled,
    mailed,
    messages,
    published,
  };
};

const sorted = (bids: ReadonlyMap<string, Bid>) => [...bids.values()].toSorted((a, b) => (a.bidId < b.bidId ? -1 : 1));
/** A queue that gives ten messages at a time and hides what it gave. */
const queueOf = (): MemoryQueue => {
  const messages = new Map<string, string>();
  const hidden = new Set<string>();
  return {
    messages,
    receive: async (most) => {
      const given = [...messages].filter(([receipt]) => !hidden.has(receipt)).slice(0, Math.min(most, 10));
      for (const [receipt] of given) hidden.add(receipt);
      return given.map(([receipt, body]) => ({ receipt, body }));
    },
    remove: async (receipt) => {
      messages.delete(receipt);
    },
  };
};

const memoryStores = (): Pick<
  Ports,
  'tenders' | 'bids' | 'cases' | 'letters' | 'questions' | 'log' | 'eraser' | 'vault'
> => {
  const tenders = new Map<string, TenderRecord>();
  const done = new Map<string, Instant>();
  const forgotten = new Set<string>();
  const holds: Hold[] = [];
  const asked: SupplierQuestion[] = [];
  const notes: AnswerNote[] = [];
  const openers: Opener[] = [];
  const settlements = new Map<string, Settlement>();
  const bids = new Map<string, Bid>();
  const slots = new Map<string, number>();
  const places = new Map<string, Map<string, number>>();
  const opened = new Map<string, OpenedBid>();
  const decisions = new Map<string, Decision>();
  const letters = new Map<string, LetterRecord>();
  const sealed = new Map<string, SealedBid>();
  const logs = new Map<string, string[]>();
  const salts = new Map<string, string>();
  const field = new Map<string, readonly FieldBid[]>();
  let questions: readonly OpenItem[] = [];
  const change = <K, V>(map: Map<K, V>, key: K, to: (value: V) => V): boolean => {
    const value = map.get(key);
    if (value !== undefined) map.set(key, to(value));
    return value !== undefined;
  };
  return {
    tenders: {
      publish: async (record) => {
        const isNew = !tenders.has(record.tender.id);
        if (isNew) tenders.set(record.tender.id, record);
        return isNew;
      },
      get: async (id) => tenders.get(id),
      underWay: async () => [...tenders.keys()].filter((id) => !done.has(id)).toSorted(),
      markDone: async (id, at) => {
        done.set(id, done.get(id) ?? at);
      },
      ended: async () =>
        [...done].flatMap(([tenderId, endedAt]) => (forgotten.has(tenderId) ? [] : [{ tenderId, endedAt }])),
      markForgotten: async (id) => {
        forgotten.add(id);
      },
      setForgotten: async (id, forgottenAt) => {
        change(tenders, id, ({ changes, release, dossier, ...record }) => ({ forgottenAt, ...record }));
      },
      addOpener: async (_, opener) => {
        if (!openers.some(({ by }) => personKey(by) === personKey(opener.by))) openers.push(opener);
      },
      openers: async () => openers,
      addHold: async (_, hold) => {
        holds.push(hold);
      },
      holds: async () => holds,
      move: async (id, from, to) => {
        const record = tenders.get(id);
        return (
          record !== undefined && from.includes(record.state) && change(tenders, id, () => ({ ...record, state: to }))
        );
      },
      beginClosing: async (id, changes) => {
        const record = tenders.get(id);
        if (record?.state !== 'published' || (record.changes?.length ?? 0) !== changes) return false;
        return change(tenders, id, () => ({ ...record, state: 'closing' }));
      },
      change: async (record) => {
        const known = tenders.get(record.tender.id);
        const isNext = (known?.changes?.length ?? 0) + 1 === record.changes?.length;
        if (known?.state !== 'published' || !isNext) return false;
        return change(tenders, record.tender.id, () => record);
      },
      setOpened: async (id, at) => {
        change(tenders, id, (record) => ({ openedAt: at, ...record }));
      },
      release: async (id, release) => {
        change(tenders, id, (record) => ({ release, ...record }));
      },
      settle: async (id, settlement) => {
        const fixed = settlements.get(id) ?? settlement;
        settlements.set(id, fixed);
        return fixed;
      },
      setDossier: async (id, dossier) => {
        change(tenders, id, (record) => ({ ...record, dossier }));
      },
      settlement: async (id) => settlements.get(id),
    },
    bids: {
      takePlace: async ({ supplierId, candidateKey, slot }, most) => {
        const held = places.get(supplierId) ?? new Map<string, number>();
        if (!held.has(candidateKey) && held.size >= most) return false;
        places.set(supplierId, held.set(candidateKey, Math.max(slot, held.get(candidateKey) ?? 0)));
        return true;
      },
      givePlace: async ({ supplierId, candidateKey, slot }) => {
        const held = places.get(supplierId);
        if ((held?.get(candidateKey) ?? Infinity) <= slot) held?.delete(candidateKey);
      },
      nextSlot: async (_, key) => {
        slots.set(key, (slots.get(key) ?? 0) + 1);
        return slots.get(key) ?? 1;
      },
      add: async (bid) => {
        bids.set(bid.bidId, bid);
      },
      get: async (_, bidId) => bids.get(bidId),
      all: async () => sorted(bids),
      withPrefix: async (_, prefix) => sorted(bids).filter(({ bidId }) => bidId.startsWith(prefix)),
      ofCandidate: async (_, key) => [...bids.values()].filter((bid) => bid.candidateKey === key),
      register: async (_, bidId, upload) => {
        change(bids, bidId, (bid): Bid => ({ ...bid, upload, progress: 'registered' }));
      },
      registerLate: async (_, bidId, lateUpload) => {
        change(bids, bidId, (bid): Bid => ({ ...bid, lateUpload }));
      },
      setProgress: async (_, bidId, progress) =>
        bids.get(bidId)?.progress !== progress && change(bids, bidId, (bid) => ({ ...bid, progress })),
      setAssessed: async (_, bidId, etag) => {
        const bid = bids.get(bidId);
        if (bid?.upload?.etag !== etag || bid.progress === 'assessed') return false;
        return change(bids, bidId, (known): Bid => ({ ...known, progress: 'assessed' }));
      },
      withdraw: async (_, bidId, at) => {
        change(bids, bidId, (bid) => ({ withdrawnAt: at, ...bid }));
      },
    },
    cases: {
      putOpened: async (_, bid) => {
        opened.set(bid.bidId, bid);
      },
      opened: async () => [...opened.values()],
      openedBid: async (_, bidId) => opened.get(bidId),
      putField: async (_, shard, bids) => {
        field.set(shard, bids);
      },
      field: async () => [...new Map([...field.values()].flat().map((bid) => [bid.bidId, bid])).values()],
      putQuestions: async (_, asked) => {
        questions = asked;
      },
      questions: async () => questions,
      decide: async (_, decision) => {
        const key = `${decision.bidId} ${decision.item}`;
        const isNew = !decisions.has(key);
        if (isNew) decisions.set(key, decision);
        return isNew;
      },
      decisions: async () => [...decisions.values()],
    },
    letters: {
      claim: async (_, letterId, at, until, changes) => {
        const known = letters.get(letterId);
        if (known?.state === 'sent') return 'sent';
        if (known?.until !== undefined && known.until > at) return 'held';
        const first = { at: known?.at ?? at, changes: known?.changes ?? changes };
        letters.set(letterId, { letterId, state: 'claimed', ...first, until });
        return first;
      },
      free: async (_, letterId, held) => {
        const known = letters.get(letterId);
        if (known?.state !== 'claimed' || known.until !== held) return;
        const { until, ...claim } = known;
        letters.set(letterId, claim);
      },
      freeClaims: async () => {
        for (const [letterId, { until, ...claim }] of letters)
          if (claim.state === 'claimed') letters.set(letterId, claim);
      },
      confirm: async (_, letterId, at, message) => {
        const { until, ...known }: Partial<LetterRecord> = letters.get(letterId) ?? {};
        if (known.state !== 'sent') letters.set(letterId, { ...known, letterId, state: 'sent', at, message });
      },
      recordFate: async (_, letterId, fate, fateAt) => {
        const known = letters.get(letterId);
        if (known === undefined) return 'unknown';
        if (known.fate !== undefined && (known.fate !== 'delayed' || fate === 'delayed')) return 'known';
        letters.set(letterId, { ...known, fate, fateAt });
        return 'recorded';
      },
      get: async (_, letterId) => letters.get(letterId),
      all: async () => [...letters.values()],
    },
    questions: {
      ask: async (_, question) => {
        if (!asked.some(({ id }) => id === question.id)) asked.push(question);
      },
      asked: async () => asked,
      publish: async (_, note) => {
        if (notes.length >= note.nth) return false;
        notes.push(note);
        return true;
      },
      notes: async () => notes,
    },
    log: {
      parts: async (id) => logs.get(id) ?? [],
      add: async (id, part, text) => {
        const parts = logs.get(id) ?? [];
        if (parts.length >= part) return false;
        logs.set(id, [...parts, text]);
        return true;
      },
      salt: async (id, fresh) => {
        salts.set(id, salts.get(id) ?? fresh);
        return salts.get(id) ?? fresh;
      },
    },
    eraser: {
      eraseSealed: async (_, bidId) => {
        sealed.delete(bidId);
      },
      erasePart: async (_, part) => {
        for (const map of [bids, opened, decisions, letters])
          for (const key of [...map.keys()].filter((known) => known.startsWith(part))) map.delete(key);
        field.clear();
      },
      eraseWhole: async (id) => {
        for (const map of [settlements, salts]) map.delete(id);
        questions = [];
        holds.length = 0;
        openers.length = 0;
        asked.length = 0;
        notes.length = 0;
      },
    },
    vault: {
      putReading: async (_, bidId, reading, file) => {
        if (sealed.get(bidId)?.file !== file) sealed.set(bidId, { reading, file });
      },
      add: async (_, bidId, part, file) =>
        sealed.get(bidId)?.file === file && change(sealed, bidId, (known) => ({ ...known, ...part })),
      get: async (_, bidId) => sealed.get(bidId),
    },
  };
};
