import { inflateRawSync } from 'node:zlib';
import { Unzip, type UnzipFile, UnzipPassThrough } from 'fflate';

/** The parts of a package that were asked for, by name; or why they could not be had. */
export type ZipParts = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Every name in the package, also of parts that were not asked for. */
  readonly names: ReadonlySet<string>;
  readonly fault?: 'damaged' | 'too-costly';
};

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 24 * 1024 * 1024;
const END_OF_DIRECTORY = 'PK\u0005\u0006';
const LONGEST_COMMENT = 65_557;

class TooCostly extends Error {}

const isWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-LONGEST_COMMENT)).includes(END_OF_DIRECTORY, 0, 'latin1');

/** Hands on what is deflated as it is: fflate finds the entries, zlib inflates them within a limit, at a tenth of the cost. */
class Deflated extends UnzipPassThrough {
  static override compression = 8;
}

/** An entry as it lies in the package, so far as it was there. */
type Packed = { readonly deflated: boolean; readonly chunks: Uint8Array[]; whole: boolean };

const unpacked = ({ deflated, chunks }: Packed, most: number): Uint8Array => {
  const bytes = Buffer.concat(chunks);
  if (!deflated && bytes.length > most) throw new TooCostly();
  try {
    return deflated ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) }) : bytes;
  } catch (error) {
    throw error instanceof RangeError ? new TooCostly() : error;
  }
};

/**
 * Unpacks the parts that `wanted` names, within fixed limits on the number of entries and on what they inflate to; it goes by
 * what is there, not by the sizes that the entries claim. A name that occurs twice is a fault: readers would differ on it.
 */
export const unzipParts = (bytes: Uint8Array, wanted: (name: string) => boolean): ZipParts => {
  const packed = new Map<string, Packed>();
  const names = new Set<string>();
  const parts = new Map<string, Uint8Array>();
  const take = (file: UnzipFile): void => {
    if (names.size >= MOST_ENTRIES) throw new TooCostly();
    if (names.has(file.name)) throw new Error(`${file.name} is there twice.`);
    names.add(file.name);
    if (!wanted(file.name)) return;
    const entry: Packed = { deflated: file.compression !== 0, chunks: [], whole: false };
    packed.set(file.name, entry);
    file.ondata = (error, data, final) => {
      if (error !== null) throw error;
      entry.chunks.push(data);
      entry.whole ||= final;
    };
    file.start();
  };
  const fault = faultOf(() => {
    const unzip = new Unzip(take);
    unzip.register(Deflated);
    unzip.push(bytes, true);
  });
  const unread = faultOf(() => {
    let left = MOST_BYTES;
    for (const [name, entry] of packed) {
      if (!entry.whole) continue;
      const part = unpacked(entry, left);
      left -= part.length;
      parts.set(name, part);
    }
  });
  const cut = [...packed.values()].every(({ whole }) => whole) && isWhole(bytes) ? undefined : 'damaged';
  const found = unread ?? fault ?? cut;
  return found === undefined ? { parts, names } : { parts, names, fault: found };
};

const faultOf = (act: () => void): ZipParts['fault'] => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof TooCostly ? 'too-costly' : 'damaged';
  }
};
