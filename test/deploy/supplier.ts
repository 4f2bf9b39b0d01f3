import { readFile } from 'node:fs/promises';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import type { InboxBid } from '../../infra/local/run-plan.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import type { DeployedSystem } from './deployed-system.ts';
import { postForm } from './post-form.ts';

/** Asks for a place to upload a bid's CV. Throws where it is refused. */
export const openPlace = async (system: DeployedSystem, tenderId: string, bid: InboxBid): Promise<UploadPlace> => {
  const { name, offer, type } = bid;
  const place = await system.invoke('open-upload', { tenderId, offer, type, reference: name });
  if ('refused' in (place as object)) throw new Error(`${name}: ${JSON.stringify(place)}`);
  return place as UploadPlace;
};

/** Uploads a bid's CV by a presigned POST; returns the time that S3 gave it. Throws where S3 refuses. */
export const uploadCv = async (system: DeployedSystem, tenderId: string, bid: InboxBid): Promise<Instant> => {
  const place = await openPlace(system, tenderId, bid);
  const status = await postForm(place, await readFile(bid.cvPath));
  if (status !== 201) throw new Error(`${bid.name}: S3 answered ${status}.`);
  return uploadedAt(system, place.key);
};

/** The time of an object by S3's own clock. */
export const uploadedAt = async (system: DeployedSystem, key: string): Promise<Instant> => {
  const object = await system.cvs.head(key);
  if (object === undefined) throw new Error(`S3 has no ${key}.`);
  return object.uploadedAt;
};

/** Withdraws a supplier's bid with a candidate; returns the moment that was noted. */
export const withdraw = async (
  system: DeployedSystem,
  tenderId: string,
  { name, offer }: InboxBid,
): Promise<Instant> => {
  await system.invoke('withdraw-bid', { tenderId, supplierId: offer.supplierId, candidateId: offer.candidateId });
  const bids = await system.bids.all(tenderId);
  const at = bids.find(({ reference, withdrawnAt }) => reference === name && withdrawnAt !== undefined)?.withdrawnAt;
  if (at === undefined) throw new Error(`${name} is not withdrawn.`);
  return at;
};
