import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * A value as compressed JSON, for one attribute of a table: an item may hold 400 kB, and a reading with its quotes compresses to a
 * quarter. Returns bytes.
 */
export const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));

/** The value that {@link pack} packed. The caller names its type: only this system writes these attributes. */
export const unpack = <T>(packed: unknown): T => JSON.parse(gunzipSync(packed as Uint8Array).toString()) as T;
