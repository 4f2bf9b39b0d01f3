import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { toInstant } from '../domain/calendar.ts';
import type { CvBucket, StoredObject } from '../ports/cv-bucket.ts';
import { called, isNamed } from './transient.ts';

/** The bucket of CVs on S3. */
export const s3CvBucket = (client: S3Client, Bucket: string): CvBucket => ({
  presign: async ({ key, contentType, maxBytes, expiresAt }, now) =>
    createPresignedPost(client, {
      Bucket,
      Key: key,
      Fields: { 'Content-Type': contentType, success_action_status: '201' },
      Conditions: [['content-length-range', 1, maxBytes]],
      Expires: Math.max(1, Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1000)),
    }),
  head: (key) => absentAsUndefined(headOf(client, Bucket, key)),
  get: (key) => absentAsUndefined(bytesOf(client, Bucket, key)),
  list: (prefix) => allObjects(client, Bucket, prefix),
});

const headOf = async (client: S3Client, Bucket: string, Key: string): Promise<StoredObject> => {
  const head = await called(client.send(new HeadObjectCommand({ Bucket, Key })));
  return { key: Key, uploadedAt: instantOf(head.LastModified), size: head.ContentLength ?? 0, etag: head.ETag ?? '' };
};

const bytesOf = async (client: S3Client, Bucket: string, Key: string): Promise<Uint8Array> => {
  const object = await called(client.send(new GetObjectCommand({ Bucket, Key })));
  return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
};

const allObjects = async (client: S3Client, Bucket: string, Prefix: string): Promise<readonly StoredObject[]> => {
  const objects: StoredObject[] = [];
  let from: string | undefined;
  do {
    const page = await called(
      client.send(new ListObjectsV2Command({ Bucket, Prefix, ...(from && { ContinuationToken: from }) })),
    );
    for (const { Key, LastModified, Size, ETag } of page.Contents ?? [])
      objects.push({ key: Key ?? '', uploadedAt: instantOf(LastModified), size: Size ?? 0, etag: ETag ?? '' });
    from = page.NextContinuationToken;
  } while (from !== undefined);
  return objects;
};

const instantOf = (moment: Date | undefined) => toInstant(moment?.getTime() ?? Number.NaN);

const absentAsUndefined = async <T>(found: Promise<T>): Promise<T | undefined> => {
  try {
    return await found;
  } catch (failure) {
    if (isNamed(failure, 'NotFound') || isNamed(failure, 'NoSuchKey')) return undefined;
    throw failure;
  }
};
