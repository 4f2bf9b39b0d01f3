import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** The parts of a package that were asked for, by name; or why they could not be had. */
export type ZipParts = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Every name in the package, also of parts that were not asked for. */
  readonly names: ReadonlySet<string>;
  readonly fault?: 'damaged' | 'too-costly';
};

/** Small steps keep what one of them can inflate to near 4 MB, so that the limits are met in time. */
const STEP = 4_096;
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 24 * 1024 * 1024;
const END_OF_DIRECTORY = 'PK\u0005\u0006';
const LONGEST_COMMENT = 65_557;

class TooCostly extends Error {}

const isWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-LONGEST_COMMENT)).includes(END_OF_DIRECTORY, 0, 'latin1');

const joined = (chunks: readonly Uint8Array[]): Uint8Array => Buffer.concat(chunks);

/**
 * Unpacks the parts that `wanted` names, within fixed limits on the number of entries and on what they inflate to; it goes by
 * what is there, not by the sizes that the entries claim. A name that occurs twice is a fault: readers would differ on it.
 */
export const unzipParts = (bytes: Uint8Array, wanted: (name: string) => boolean): ZipParts => {
  const chunks = new Map<string, Uint8Array[]>();
  const unfinished = new Set<string>();
  const names = new Set<string>();
  let size = 0;
  const take = (file: UnzipFile): void => {
    if (names.size >= MOST_ENTRIES) throw new TooCostly();
    if (names.has(file.name)) throw new Error(`${file.name} is there twice.`);
    names.add(file.name);
    if (!wanted(file.name)) return;
    const list: Uint8Array[] = [];
    chunks.set(file.name, list);
    unfinished.add(file.name);
    file.ondata = (error, data, final) => {
      if (error !== null) throw error;
      size += data.length;
      if (size > MOST_BYTES) throw new TooCostly();
      list.push(data);
      if (final) unfinished.delete(file.name);
    };
    file.start();
  };
  const parts = (): ReadonlyMap<string, Uint8Array> =>
    new Map([...chunks].filter(([name]) => !unfinished.has(name)).map(([name, list]) => [name, joined(list)]));
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    return { parts: parts(), names, fault: error instanceof TooCostly ? 'too-costly' : 'damaged' };
  }
  return isWhole(bytes) && unfinished.size === 0
    ? { parts: parts(), names }
    : { parts: parts(), names, fault: 'damaged' };
};
