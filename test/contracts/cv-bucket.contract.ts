import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, plusSeconds } from '../../shared/domain/calendar.ts';
import type { CvBucket, UploadForm, UploadSlot } from '../../shared/ports/cv-bucket.ts';

/** A bucket to try: its port, its clock, what a supplier's browser does to it, and how to be rid of it. */
export type TriedBucket = {
  readonly bucket: CvBucket;
  readonly now: () => Instant;
  /** Posts a form with a file; returns the bucket's HTTP status. */
  readonly post: (form: UploadForm, bytes: Uint8Array) => Promise<number>;
  /** Lets this much time pass, by whatever clock the bucket goes. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const CV = new TextEncoder().encode('%PDF-1.7 een cv');

/** What every bucket of CVs owes the procedure, whichever storage holds it. */
export const cvBucketContract = (name: string, open: () => Promise<TriedBucket>): void => {
  describe(`the bucket of CVs: ${name}`, () => {
    let tried: TriedBucket;
    beforeAll(async () => {
      tried = await open();
    });
    afterAll(() => tried.close());
    const bucket = () => tried.bucket;
    const slotAt = (key: string, more: Partial<UploadSlot> = {}): UploadSlot => ({
      key,
      contentType: 'application/pdf',
      maxBytes: 1000,
      expiresAt: plusSeconds(tried.now(), 900),
      ...more,
    });
    const formFor = (slot: UploadSlot) => bucket().presign(slot, tried.now());
    const upload = async (key: string, bytes = CV) => tried.post(await formFor(slotAt(key)), bytes);

    test('a file that is posted by its form is there, with its size and the time of the storage', async () => {
      const before = plusSeconds(tried.now(), -2);
      expect(await upload('cv/A/0123-1.pdf')).toBe(201);
      const found = await bucket().head('cv/A/0123-1.pdf');
      expect(found).toMatchObject({ key: 'cv/A/0123-1.pdf', size: CV.length });
      expect([
        found?.etag === '',
        before <= (found?.uploadedAt ?? ''),
        (found?.uploadedAt ?? '') <= tried.now(),
      ]).toEqual([false, true, true]);
      expect(await bucket().get('cv/A/0123-1.pdf', found?.etag ?? '')).toEqual(
        expect.objectContaining({ length: CV.length }),
      );
      expect(await bucket().list('cv/A/')).toEqual([found]);
    });

    test('tells the time by which it dates files, in whole seconds or finer', async () => {
      const before = (await bucket().now()).slice(0, 19);
      await upload('cv/T/0123-1.pdf');
      const at = (await bucket().head('cv/T/0123-1.pdf'))?.uploadedAt.slice(0, 19) ?? '';
      const after = (await bucket().now()).slice(0, 19);
      expect([before <= at, at <= after]).toEqual([true, true]);
    });

    test('a file that is removed is gone, and one that is not there may be removed', async () => {
      await upload('cv/R/0123-1.pdf');
      await upload('cv/R/4567-1.pdf');
      for (const _ of [1, 2]) await bucket().remove('cv/R/0123-1.pdf');
      expect((await bucket().list('cv/R/')).map(({ key }) => key)).toEqual(['cv/R/4567-1.pdf']);
    });

    test('a key of any text is kept to the letter', async () => {
      const key = 'cv/Zoë & Ünal + 1/ß-1.pdf';
      expect(await upload(key)).toBe(201);
      expect((await bucket().list('cv/Zoë & Ünal + 1/')).map((object) => object.key)).toEqual([key]);
      expect((await bucket().head(key))?.size).toBe(CV.length);
    });

    test.for([
      ['another key', (form: UploadForm) => ({ ...form.fields, key: 'cv/B/other-1.pdf' })],
      ['another type', (form: UploadForm) => ({ ...form.fields, 'Content-Type': 'text/html' })],
    ] as const)('a form that was changed to %s is refused', async ([, change]) => {
      const form = await formFor(slotAt('cv/B/0123-1.pdf'));
      expect(await tried.post({ ...form, fields: change(form) }, CV)).toBe(403);
      expect(await bucket().list('cv/B/')).toEqual([]);
    });

    test('a form whose policy was changed is refused', async () => {
      const form = await formFor(slotAt('cv/C/0123-1.pdf', { maxBytes: 10 }));
      const { fields } = await formFor(slotAt('cv/C/0123-1.pdf', { maxBytes: 1000 }));
      const name = 'Policy' in fields ? 'Policy' : 'policy';
      expect(await tried.post({ ...form, fields: { ...form.fields, [name]: fields[name] ?? '' } }, CV)).toBe(403);
      expect(await bucket().list('cv/C/')).toEqual([]);
    });

    test.for([
      ['empty', 0, 400],
      ['of one byte', 1, 201],
      ['of the largest size', 1000, 201],
      ['one byte too large', 1001, 400],
    ] as const)('a file that is %s', async ([, size, status]) => {
      const key = `cv/D/${size}-1.pdf`;
      expect(await upload(key, new Uint8Array(size).fill(65))).toBe(status);
      expect((await bucket().head(key))?.size).toBe(status === 201 ? size : undefined);
    });

    test('a form that has expired is refused', async () => {
      const form = await formFor(slotAt('cv/E/0123-1.pdf', { expiresAt: plusSeconds(tried.now(), 1) }));
      await tried.pass(3);
      expect(await tried.post(form, CV)).toBe(403);
      expect(await bucket().head('cv/E/0123-1.pdf')).toBeUndefined();
    });

    test('a form that is used twice holds the later file, told apart by its etag', async () => {
      const form = await formFor(slotAt('cv/F/0123-1.pdf'));
      expect(await tried.post(form, CV)).toBe(201);
      const first = await bucket().head('cv/F/0123-1.pdf');
      expect(await tried.post(form, new TextEncoder().encode('een ander cv'))).toBe(201);
      const second = await bucket().head('cv/F/0123-1.pdf');
      expect([second?.size, second?.etag === first?.etag]).toEqual([12, false]);
      const bytesOf = (etag = '') => bucket().get('cv/F/0123-1.pdf', etag);
      expect([await bytesOf(first?.etag), (await bytesOf(second?.etag))?.length]).toEqual(['another', 12]);
    });

    test('what is not there is undefined, and an empty place lists nothing', async () => {
      expect([await bucket().head('cv/G/no-1.pdf'), await bucket().get('cv/G/no-1.pdf', 'e')]).toEqual([
        undefined,
        undefined,
      ]);
      expect(await bucket().list('cv/G/')).toEqual([]);
    });

    test('lists more than a thousand files, each once, in the order of their keys', async () => {
      const form = (n: number) => formFor(slotAt(`cv/H/${String(n).padStart(4, '0')}-1.pdf`));
      for (let n = 0; n < 1050; n += 50)
        await Promise.all(Array.from({ length: 50 }, async (_, i) => tried.post(await form(n + i), CV)));
      const keys = (await bucket().list('cv/H/')).map(({ key }) => key);
      expect(keys).toEqual(Array.from({ length: 1050 }, (_, n) => `cv/H/${String(n).padStart(4, '0')}-1.pdf`));
    });
  });
};
