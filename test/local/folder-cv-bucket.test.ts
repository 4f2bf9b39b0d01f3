import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderCvBucket, folderCvBucket } from '../../infra/local/folder-cv-bucket.ts';
import type { UploadForm } from '../../shared/ports/cv-bucket.ts';

const NOW = '2025-12-15T07:50:00.123Z';
const CLOSING = '2025-12-15T08:00:00.000Z';
const SLOT = {
  key: 'cv/T1/0123456789abcdef-1.pdf',
  contentType: 'application/pdf',
  maxBytes: 10,
  expiresAt: CLOSING,
};

let folder = '';
let now = NOW;
let bucket: FolderCvBucket;
let form: UploadForm;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-bucket-'));
  now = NOW;
  bucket = folderCvBucket(folder, () => now, 'secret');
  form = await bucket.presign(SLOT, NOW);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (length: number) => new Uint8Array(length).fill(65);

const changed = (fields: Record<string, string>): UploadForm => ({ ...form, fields: { ...form.fields, ...fields } });

describe('the bucket of CVs in a folder', () => {
  test('keeps an upload with the time of the clock, to the millisecond', async () => {
    expect(await bucket.post(form, bytes(3), NOW)).toEqual({
      status: 201,
      object: { key: SLOT.key, uploadedAt: NOW, size: 3, etag: 'cb1ad2119d8fafb69566510ee712661f' },
    });
    expect(await bucket.get(SLOT.key, (await bucket.head(SLOT.key))?.etag ?? '')).toEqual(Buffer.from(bytes(3)));
    expect((await bucket.list('cv/T1/')).map(({ key }) => key)).toEqual([SLOT.key]);
  });

  test('an upload that began in time and ended at the closing moment has the closing moment as its time', async () => {
    now = CLOSING;
    expect(await bucket.post(form, bytes(3), NOW)).toMatchObject({ status: 201, object: { uploadedAt: CLOSING } });
  });

  test.for([
    ['that begins when the form has expired', () => form, 3, CLOSING, 'AccessDenied'],
    ['under another key', () => changed({ key: 'cv/T1/ffffffffffffffff-1.pdf' }), 3, NOW, 'AccessDenied'],
    ['of another type', () => changed({ 'Content-Type': 'text/html' }), 3, NOW, 'AccessDenied'],
    ['with a policy that was changed', () => changed({ policy: 'e30=' }), 3, NOW, 'AccessDenied'],
    ['without a signature', () => changed({ signature: '' }), 3, NOW, 'AccessDenied'],
    ['of nothing', () => form, 0, NOW, 'EntityTooSmall'],
    ['of one byte too many', () => form, 11, NOW, 'EntityTooLarge'],
  ] as const)('refuses an upload %s', async ([, formOf, length, begunAt, error]) => {
    expect(await bucket.post(formOf(), bytes(length), begunAt)).toMatchObject({ error });
    expect(await bucket.list('')).toEqual([]);
  });

  test('says that an object is not there', async () => {
    expect([await bucket.head(SLOT.key), await bucket.get(SLOT.key, 'e'), await bucket.list('cv/T9/')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});
