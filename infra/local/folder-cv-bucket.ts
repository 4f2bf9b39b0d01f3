import { createHash, createHmac } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Instant, toInstant } from '../../shared/domain/calendar.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { CvBucket, StoredObject, UploadForm, UploadSlot } from '../../shared/ports/cv-bucket.ts';
import { absentAsUndefined } from './files.ts';

/** The answer of the bucket to a posted form, as S3 gives it. */
export type PostAnswer =
  | { readonly status: 201; readonly object: StoredObject }
  | { readonly status: 400 | 403; readonly error: 'EntityTooSmall' | 'EntityTooLarge' | 'AccessDenied' };

/** A folder as the bucket of CVs. It takes uploads by the same forms as S3 and enforces the same conditions. */
export type FolderCvBucket = CvBucket & {
  /** Uploads a file by a form. `begunAt`: when the upload began, which is when S3 holds it against the form's expiry. */
  readonly post: (form: UploadForm, bytes: Uint8Array, begunAt: Instant) => Promise<PostAnswer>;
};

/**
 * The bucket of CVs in a folder: a key is a path. The time of an object is its file's time of change, set from the clock by which
 * the system runs; its etag is the hash of its bytes.
 */
export const folderCvBucket = (folder: string, clock: Clock, secret: string): FolderCvBucket => ({
  presign: async (slot) => {
    const policy = Buffer.from(JSON.stringify(slot)).toString('base64');
    const fields = { key: slot.key, 'Content-Type': slot.contentType, policy, signature: signed(policy, secret) };
    return { url: 'folder:', fields };
  },
  post: async ({ fields }, bytes, begunAt) => {
    const slot = slotOf(fields, secret);
    if (
      slot === undefined ||
      fields.key !== slot.key ||
      fields['Content-Type'] !== slot.contentType ||
      begunAt >= slot.expiresAt
    )
      return { status: 403, error: 'AccessDenied' };
    if (bytes.length < 1) return { status: 400, error: 'EntityTooSmall' };
    if (bytes.length > slot.maxBytes) return { status: 400, error: 'EntityTooLarge' };
    await put(join(folder, slot.key), bytes, clock());
    return { status: 201, object: await described(folder, slot.key) };
  },
  now: async () => clock(),
  head: (key) => absentAsUndefined(described(folder, key)),
  get: async (key, etag) => {
    const bytes = await absentAsUndefined(readFile(join(folder, key)));
    return bytes === undefined || etagOf(bytes) === etag ? bytes : 'another';
  },
  // What came from this very disk was not sent by anybody.
  scanned: async () => 'clean',
  remove: (key) => rm(join(folder, key), { force: true }),
  list: async (prefix) => {
    const above = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const entries =
      (await absentAsUndefined(readdir(join(folder, above), { recursive: true, withFileTypes: true }))) ?? [];
    const keys = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => `${above}${entry.name}`)
      .filter((key) => key.startsWith(prefix));
    return Promise.all(keys.toSorted().map((key) => described(folder, key)));
  },
});

const signed = (policy: string, secret: string) => createHmac('sha256', secret).update(policy).digest('hex');

const slotOf = ({ policy = '', signature }: UploadForm['fields'], secret: string): UploadSlot | undefined =>
  signature === signed(policy, secret)
    ? (JSON.parse(Buffer.from(policy, 'base64').toString()) as UploadSlot)
    : undefined;

/** Written beside its place and renamed: an object is there as a whole, with its time, or not at all. */
const put = async (path: string, bytes: Uint8Array, at: Instant) => {
  const draft = join(dirname(path), `.${createHash('sha256').update(path).digest('hex').slice(0, 16)}.draft`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, bytes);
  await utimes(draft, Date.parse(at) / 1000, Date.parse(at) / 1000);
  await rename(draft, path);
};

const described = async (folder: string, key: string): Promise<StoredObject> => {
  const [{ mtimeMs, size }, bytes] = await Promise.all([stat(join(folder, key)), readFile(join(folder, key))]);
  return { key, uploadedAt: toInstant(Math.round(mtimeMs)), size, etag: etagOf(bytes) };
};

const etagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
