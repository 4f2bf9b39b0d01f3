import { createHash } from 'node:crypto';

/** Kinds of file that a CV may be, with the content type under which each is uploaded. */
export const CV_CONTENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type CvType = keyof typeof CV_CONTENT_TYPES;

/** Begins the key of every CV. */
export const CV_ROOT = 'cv/';

/** Prefix of the keys of all CVs of a tender. */
export const cvPrefix = (tenderId: string): string => `${CV_ROOT}${tenderId}/`;

/** Key of the one object of a bid. */
export const cvKey = (tenderId: string, bidId: string, type: CvType): string => `${cvPrefix(tenderId)}${bidId}.${type}`;

const isCvType = (text: string): text is CvType => Object.hasOwn(CV_CONTENT_TYPES, text);

/** The kind of file that a name or a key claims by its end, `.docx`; undefined when it is none that a CV may be. */
export const cvTypeOf = (name: string): CvType | undefined => {
  const end = name.slice(name.lastIndexOf('.') + 1);
  return isCvType(end) ? end : undefined;
};

/** The tender and the bid that a key names; undefined when it is no key of a CV. */
export const bidOfKey = (key: string): { readonly tenderId: string; readonly bidId: string } | undefined => {
  const [, tenderId, bidId] = /^cv\/([A-Za-z0-9-]+)\/([a-z0-9]+-\d+)\.(?:pdf|docx|doc|odt)$/.exec(key) ?? [];
  return tenderId === undefined || bidId === undefined ? undefined : { tenderId, bidId };
};

/**
 * Names a candidate of a supplier in one tender without naming anybody: 16 hexadecimal digits. Bids with the same key replace one
 * another. Spaces around the ids and case do not make another candidate.
 */
export const candidateKeyOf = (tenderId: string, supplierId: string, candidateId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([tenderId, supplierId.trim(), candidateId.trim().toLowerCase()]))
    .digest('hex')
    .slice(0, 16);

/** The id of the bid that a slot is for. */
export const bidIdOf = (candidateKey: string, slot: number): string => `${candidateKey}-${slot}`;
