import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cvTypeOf } from '../../shared/domain/cv-key.ts';
import { listText } from '../../shared/domain/dutch.ts';
import { assess, assessUnread, assessWithoutOffer } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { type Result, resultsOf } from '../../shared/domain/results.ts';
import { marksOf } from '../../shared/domain/same-candidate.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { compareText, rateCentsOf } from '../../shared/domain/tie-break.ts';
import type { Assessment } from '../../shared/domain/verdict.ts';
import { unreadableText } from '../../shared/domain/warnings.ts';
import { type JudgedFolder, withFieldWarnings } from './field-warnings.ts';
import { findCv, listInbox, readOffer } from './inbox.ts';

/** Reads one CV: what a document says, or why it says nothing. */
export type CvReader = (bytes: Uint8Array, maxBytes: number) => Promise<Reading>;

/** What an assessment needs from outside. */
export type AssessInbox = {
  readonly tender: TenderDefinition;
  /** The folder with a folder per bid. */
  readonly inbox: string;
  readonly read: CvReader;
  /** Called before the first bid and after each one. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called for each name in the inbox that is no bid. */
  readonly onStray?: (name: string) => void;
  /** Called when a bid could not be judged by a fault of ours; the bid is an entry for review all the same. */
  readonly onFailure?: (bidId: string, error: unknown) => void;
};

/** Each reader takes a core and its share of memory. */
const READERS = 2;

/**
 * Judges every bid of an inbox as at the tender's closing. A bid that cannot be judged is an entry for a person to look at, never
 * left out. Throws only when the inbox itself cannot be listed.
 */
export const assessInbox = async ({
  tender,
  inbox,
  read,
  onProgress,
  onStray,
  onFailure,
}: AssessInbox): Promise<readonly Result[]> => {
  const { bidIds, strays } = await listInbox(inbox);
  for (const name of strays) onStray?.(name);
  const judged: JudgedFolder[] = [];
  onProgress?.(0, bidIds.length);
  const waiting = bidIds.values();
  const work = async () => {
    for (const id of waiting) {
      const failed = (error: unknown) => {
        onFailure?.(id, error);
        return {
          bidId: id,
          supplierId: '',
          candidateId: '',
          marks: [],
          assessment: assessUnread(tender, unreadableText('not-processed')),
        };
      };
      judged.push(await judgeFolder(tender, id, join(inbox, id), read).catch(failed));
      onProgress?.(judged.length, bidIds.length);
    }
  };
  await Promise.all(Array.from({ length: READERS }, work));
  return resultsOf(
    tender,
    withFieldWarnings(
      tender,
      judged.toSorted((a, b) => compareText(a.bidId, b.bidId)),
    ),
  );
};

const judgeFolder = async (
  tender: TenderDefinition,
  id: string,
  folder: string,
  read: CvReader,
): Promise<JudgedFolder> => {
  const [cv, offered] = await Promise.all([findCv(folder), readOffer(folder)]);
  const offer = 'offer' in offered ? offered.offer : undefined;
  const faults = 'invalid' in offered ? [offered.invalid] : strangerWarnings(tender, offered.offer);
  const { supplierId = '', candidateId = '' } = offer ?? {};
  const rate = offer?.hourlyRateEur === undefined ? {} : { rateCents: rateCentsOf(offer.hourlyRateEur) };
  if ('missing' in cv) {
    const unread = assessUnread(tender, cv.missing);
    const assessment = { ...unread, warnings: [...unread.warnings, ...faults] };
    return { bidId: id, supplierId, candidateId, marks: [], assessment, ...rate };
  }
  const { reading, digest } = await readingOf(cv, tender.uploads.maxMegabytes * 1_000_000, read);
  const assessment = assessed(tender, offered, reading);
  const notTaken = typeWarnings(tender, cv.type);
  const warnings = [...assessment.warnings, ...(offer ? faults : []), ...notTaken];
  const marks = marksOf(offer ?? {}, digest ?? id, reading);
  return { bidId: id, supplierId, candidateId, marks, assessment: { ...assessment, warnings }, ...rate };
};

const assessed = (
  tender: TenderDefinition,
  offered: { readonly offer: Offer } | { readonly invalid: string },
  reading: Reading,
): Assessment =>
  'offer' in offered ? assess(tender, offered.offer, reading) : assessWithoutOffer(tender, reading, offered.invalid);

/** Kinds of document that are not read are known by their name and left closed. */
const isRead = (type: string): boolean => cvTypeOf(`.${type}`) !== undefined;

const readingOf = async (
  { path, size, type }: { readonly path: string; readonly size: number; readonly type: string },
  maxBytes: number,
  read: CvReader,
): Promise<{ readonly reading: Reading; readonly digest?: string }> => {
  if (!isRead(type)) return { reading: { state: 'unreadable', reason: 'wrong-type' } };
  if (size > maxBytes) return { reading: { state: 'unreadable', reason: 'too-large' } };
  const bytes = await readFile(path);
  // Taken first: a reader may hand the bytes over to its thread.
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { reading: await read(bytes, maxBytes), digest };
};

const typeWarnings = ({ uploads: { types } }: TenderDefinition, type: string): readonly string[] =>
  !isRead(type) || types.some((taken) => taken === type)
    ? []
    : [`Bij deze aanvraag mag een cv alleen als ${listText(types, 'of')} worden geüpload; dit is ${type}.`];

const strangerWarnings = (tender: TenderDefinition, { supplierId }: Offer): readonly string[] =>
  tender.suppliers.some(({ id }) => id === supplierId)
    ? []
    : ['De leverancier van deze aanbieding staat niet in het register van deze aanvraag.'];
