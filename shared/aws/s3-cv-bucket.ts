import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  type S3Client,
  type _Object as S3Object,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { type Instant, toInstant } from '../domain/calendar.ts';
import { CV_ROOT } from '../domain/cv-key.ts';
import { TransientFault } from '../lambda/errors.ts';
import { SCAN_TAG } from '../lambda/scan-tag.ts';
import type { CvBucket, Scan, StoredObject } from '../ports/cv-bucket.ts';
import { called, isNamed } from './transient.ts';

/** The bucket of CVs on S3; `scanning` tells whether GuardDuty scans what arrives there. */
export const s3CvBucket = (client: S3Client, Bucket: string, scanning: 'on' | 'off' = 'on'): CvBucket => ({
  presign: async ({ key, contentType, maxBytes, expiresAt }, now) =>
    createPresignedPost(client, {
      Bucket,
      Key: key,
      Fields: { 'Content-Type': contentType, success_action_status: '201' },
      Conditions: [['content-length-range', 1, maxBytes]],
      Expires: Math.max(1, Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1000)),
    }),
  now: () => nowOf(client, Bucket),
  head: (key) => headOf(client, Bucket, key),
  get: (key, etag) => absentAsUndefined(bytesOf(client, Bucket, key, etag)),
  scanned: async (key) => (scanning === 'off' ? 'clean' : scanOf(client, Bucket, key)),
  remove: async (Key) => {
    await called(client.send(new DeleteObjectCommand({ Bucket, Key })));
  },
  list: (prefix) => allObjects(client, Bucket, prefix),
});

/** S3 tells its time with every answer, in whole seconds, and it is no part of what the SDK makes of one. */
const nowOf = async (client: S3Client, Bucket: string): Promise<Instant> => {
  const command = new ListObjectsV2Command({ Bucket, Prefix: CV_ROOT, MaxKeys: 1 });
  let told: string | undefined;
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = result.response as { readonly headers?: Readonly<Record<string, string>> };
      told = headers?.date;
      return result;
    },
    { step: 'deserialize', name: 'storage-time' },
  );
  await called(client.send(command));
  const milliseconds = Date.parse(told ?? '');
  if (Number.isNaN(milliseconds)) throw new TransientFault('S3 did not tell its time.');
  return toInstant(milliseconds);
};

/** Found by the list, for which one needs no right to read: no other key that starts with this one comes before it. */
const headOf = async (client: S3Client, Bucket: string, Key: string): Promise<StoredObject | undefined> => {
  const { Contents } = await called(client.send(new ListObjectsV2Command({ Bucket, Prefix: Key, MaxKeys: 1 })));
  return (Contents ?? []).filter((object) => object.Key === Key).map(storedOf)[0];
};

/** Who may not list the bucket is refused what is not there, instead of being told so: that is thrown as well. */
const bytesOf = async (client: S3Client, Bucket: string, Key: string, IfMatch: string): Promise<Uint8Array> => {
  const object = await called(client.send(new GetObjectCommand({ Bucket, Key, IfMatch })));
  return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
};

const SCANS: Readonly<Record<string, Scan>> = {
  [SCAN_TAG.clean]: 'clean',
  THREATS_FOUND: 'infected',
  UNSUPPORTED: 'unscannable',
};

/** A scan that could not be done (`FAILED`, `ACCESS_DENIED`) is no verdict on the file, and neither is a value that is new. */
const scanOf = async (client: S3Client, Bucket: string, Key: string): Promise<Scan> => {
  const { TagSet = [] } = await called(client.send(new GetObjectTaggingCommand({ Bucket, Key })));
  return SCANS[TagSet.find((tag) => tag.Key === SCAN_TAG.key)?.Value ?? ''] ?? 'pending';
};

const allObjects = async (client: S3Client, Bucket: string, Prefix: string): Promise<readonly StoredObject[]> => {
  const objects: StoredObject[] = [];
  let from: string | undefined;
  do {
    const page = await called(
      client.send(new ListObjectsV2Command({ Bucket, Prefix, ...(from && { ContinuationToken: from }) })),
    );
    objects.push(...(page.Contents ?? []).map(storedOf));
    from = page.NextContinuationToken;
  } while (from !== undefined);
  return objects;
};

const storedOf = ({ Key, LastModified, Size, ETag }: S3Object): StoredObject => ({
  key: Key ?? '',
  uploadedAt: wholeSecond(LastModified),
  size: Size ?? 0,
  etag: ETag ?? '',
});

/** S3 keeps whole seconds; what answers in its place may tell more of them. */
const wholeSecond = (moment: Date | undefined) =>
  toInstant(Math.floor((moment?.getTime() ?? Number.NaN) / 1000) * 1000);

const absentAsUndefined = async <T>(found: Promise<T>): Promise<T | 'another' | undefined> => {
  try {
    return await found;
  } catch (failure) {
    if (isNamed(failure, 'NoSuchKey')) return undefined;
    if (isNamed(failure, 'PreconditionFailed')) return 'another';
    throw failure;
  }
};
