import type { Instant } from '../domain/calendar.ts';

/** What a browser posts to upload one file: the address, and fields that come before the field `file`. */
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** The place for one CV: its key, and what the storage itself enforces of an upload to it. */
export type UploadSlot = {
  readonly key: string;
  readonly contentType: string;
  readonly maxBytes: number;
  readonly expiresAt: Instant;
};

/** An object as the storage describes it. `uploadedAt` is the storage's own time: whole seconds on S3, milliseconds in a folder. */
export type StoredObject = {
  readonly key: string;
  readonly uploadedAt: Instant;
  readonly size: number;
  readonly etag: string;
};

/**
 * What the malware scan says of an object. `unscannable`: it cannot be scanned, such as a file behind a password; `pending`: there is no
 * verdict, yet or because the scan itself failed.
 */
export type Scan = 'clean' | 'infected' | 'unscannable' | 'pending';

/** The bucket to which suppliers upload CVs. */
export type CvBucket = {
  /** A form that uploads one object to the slot until it expires. */
  readonly presign: (slot: UploadSlot, now: Instant) => Promise<UploadForm>;
  /** The storage's own present moment, by which it dates objects. What closes a tender goes by it: the clock of a function may be wrong. */
  readonly now: () => Promise<Instant>;
  /** The object's description, undefined when there is none. */
  readonly head: (key: string) => Promise<StoredObject | undefined>;
  /** The bytes of the object with this etag; undefined when there is none, `another` where another one lies in its place. */
  readonly get: (key: string, etag: string) => Promise<Uint8Array | 'another' | undefined>;
  /** What the malware scan says of the object; always `clean` where nothing is scanned. Rejects when there is no object. */
  readonly scanned: (key: string) => Promise<Scan>;
  /** Removes an object; none is no fault. */
  readonly remove: (key: string) => Promise<void>;
  /** Every object whose key starts with the prefix, in the order of their keys. */
  readonly list: (prefix: string) => Promise<readonly StoredObject[]>;
};
