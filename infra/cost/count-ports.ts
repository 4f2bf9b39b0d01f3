import type { Ports } from '../../shared/ports/ports.ts';
import type { Assumptions } from './assumptions.ts';
import type { BucketCosts } from './bucket-requests.ts';
import type { StackFacts } from './stack-facts.ts';
import type { Usage } from './usage.ts';

/** What is to be known of a call besides what it uses: whether it is about a letter, and what was unlocked by a key for it. */
export type CallDetail = { readonly ofLetter?: boolean; readonly key?: string };

/** Counts a call to a service. */
export type CountCall = (service: keyof Assumptions['call'], some: Partial<Usage>, detail?: CallDetail) => void;

/** What the ports need to know to count. */
type Known = {
  readonly facts: Pick<StackFacts, 'keyedUploads'>;
  readonly buckets: BucketCosts;
  /** How many letters there were of each kind. */
  readonly letters: Map<string, number>;
};

/** The same ports, with each call that costs something counted. Tables are counted at their client. */
export const countedPorts = (ports: Ports, known: Known, count: CountCall): Ports => ({
  ...ports,
  cvs: countedCvs(ports.cvs, known, count),
  dossiers: {
    ...ports.dossiers,
    put: async (key, body, contentType) => {
      let byteOut = 0;
      const weigh = (text: string) => {
        byteOut += Buffer.byteLength(text);
      };
      await ports.dossiers.put(key, passing(body, weigh), contentType);
      // The desk and the client fetch each page about once.
      count('bucket', { ...known.buckets.put, bucketRead: 1, byteOut });
    },
  },
  mailer: {
    ...ports.mailer,
    send: (message, envelope) => {
      const kind = envelope.letterId.split('.').at(-1) ?? '';
      known.letters.set(kind, (known.letters.get(kind) ?? 0) + 1);
      count('mail', { letter: 1 }, { ofLetter: true });
      return ports.mailer.send(message, envelope);
    },
  },
  scheduler: {
    at: (schedule) => {
      count('other', { schedule: 1 });
      return ports.scheduler.at(schedule);
    },
  },
  workflows: {
    start: (machine, input) => {
      count('other', {});
      return ports.workflows.start(machine, input);
    },
  },
});

/** The same text, of which each piece is looked at as it passes. */
async function* passing(text: string | AsyncIterable<string>, look: (piece: string) => void): AsyncGenerator<string> {
  for await (const piece of typeof text === 'string' ? [text] : text) {
    look(piece);
    yield piece;
  }
}

const OBJECTS_A_PAGE = 1000;

const countedCvs = (cvs: Ports['cvs'], { facts, buckets }: Known, count: CountCall): Ports['cvs'] => ({
  ...cvs,
  head: (key) => {
    count('bucket', buckets.head ?? {});
    return cvs.head(key);
  },
  get: (key, etag) => {
    count('bucket', buckets.get ?? {}, facts.keyedUploads ? { key: 'uploads' } : {});
    return cvs.get(key, etag);
  },
  list: async (prefix) => {
    const objects = await cvs.list(prefix);
    const pages = Math.max(1, Math.ceil(objects.length / OBJECTS_A_PAGE));
    for (let page = 0; page < pages; page += 1) count('bucket', buckets.list ?? {});
    return objects;
  },
});
