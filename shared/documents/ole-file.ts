/** The streams of an OLE container (compound file), by their names; only those of its root folder. */
export type OleFile = {
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream; nothing where there is none of that name. Throws a `RangeError` where its chain is broken. */
  readonly stream: (name: string) => Uint8Array | undefined;
};

const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const STREAM = 2;
const ROOT = 5;

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly links: readonly number[];
};

const broken = (): RangeError => new RangeError('The chain of sectors is broken.');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const numbers = (bytes: Uint8Array): readonly number[] => {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
};

/** The numbers of the sectors from `start` on. No sector stands twice in a chain, so that its length is bounded. */
const chain = (table: readonly number[], start: number): readonly number[] => {
  const sectors: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = table[at] ?? NONE) {
    if (sectors.length >= table.length || at >= table.length) throw broken();
    sectors.push(at);
  }
  return sectors;
};

const entryOf = (bytes: Uint8Array): Entry => {
  const view = viewOf(bytes);
  const length = Math.min(64, Math.max(2, view.getUint16(64, true))) - 2;
  return {
    name: Buffer.from(bytes.subarray(0, length)).toString('utf16le'),
    type: bytes[66] ?? 0,
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
    links: [68, 72, 76].map((at) => view.getUint32(at, true)),
  };
};

/** Where the sectors of the table of sectors stand: 109 of them in the header, more in a chain of their own. */
const tableSectors = (view: DataView, sector: (at: number) => Uint8Array): readonly number[] => {
  const found = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  const seen = new Set<number>();
  for (let at = view.getUint32(68, true); at < LAST_SECTOR; ) {
    if (seen.has(at)) throw broken();
    seen.add(at);
    const listed = numbers(sector(at));
    found.push(...listed.slice(0, -1));
    at = listed.at(-1) ?? NONE;
  }
  const sectors = found.filter((at) => at < LAST_SECTOR);
  if (new Set(sectors).size < sectors.length) throw broken();
  return sectors;
};

/** The entries of the root folder, which hang together as a tree. */
const rootEntries = (entries: readonly Entry[]): readonly Entry[] => {
  const [found, seen, open] = [[] as Entry[], new Set<number>(), [entries[0]?.links[2] ?? NONE]];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    open.push(...entry.links.slice(0, 2));
  }
  return found;
};

/** Opens the container. Throws a `RangeError` where it is damaged. */
export const openOle = (bytes: Uint8Array): OleFile => {
  const view = viewOf(bytes);
  const [shift, miniShift, cutoff] = [view.getUint16(30, true), view.getUint16(32, true), view.getUint32(56, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw broken();
  const sector = (at: number): Uint8Array => {
    const start = Math.max(HEADER, 1 << shift) + (at << shift);
    if (at >= LAST_SECTOR || start < 0 || start >= bytes.length) throw broken();
    return bytes.subarray(start, start + (1 << shift));
  };
  const table = tableSectors(view, sector).flatMap((at) => numbers(sector(at)));
  const read = (start: number): Uint8Array => Buffer.concat(chain(table, start).map(sector));
  const folder = read(view.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(folder.length / ENTRY) }, (_, index) =>
    entryOf(folder.subarray(index * ENTRY, (index + 1) * ENTRY)),
  );
  if (entries[0]?.type !== ROOT) throw broken();
  const [miniTable, root] = [numbers(read(view.getUint32(60, true))), entries[0]];
  const streams = new Map(
    rootEntries(entries).flatMap((entry) => (entry.type === STREAM ? [[entry.name, entry]] : [])),
  );
  const mini = ({ start, size }: Entry): Uint8Array => {
    const container = read(root.start);
    const parts = chain(miniTable, start).map((at) => container.subarray(at << miniShift, (at + 1) << miniShift));
    return Buffer.concat(parts).subarray(0, size);
  };
  const stream = (name: string): Uint8Array | undefined => {
    const entry = streams.get(name);
    if (entry === undefined) return undefined;
    return entry.size < cutoff ? mini(entry) : read(entry.start).subarray(0, entry.size);
  };
  return { names: new Set(streams.keys()), stream };
};
