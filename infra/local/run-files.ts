import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { RecordedAnswers, RecordedArrivals } from '../../events/recorded-demo.ts';
import { instantOf, plusSeconds } from '../../shared/domain/calendar.ts';
import type { CvType } from '../../shared/domain/cv-key.ts';
import { schemaFaults } from '../../shared/domain/schema-fault.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { closingOf, parseTender } from '../../shared/domain/tender-faults.ts';
import { findCv, listInbox, readOffer, textOf } from './inbox.ts';
import type { RefusedArrival } from './refusals.ts';
import type { Arrival, InboxBid, PreparedAnswers, RunPlan } from './run-plan.ts';

/** The files of a run. */
export type RunFiles = {
  readonly tender: string;
  readonly inbox: string;
  readonly arrivals?: string;
  readonly answers?: string;
};

/** A file that cannot be used: one line for each fault, for the person who gave it. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** A plan, and the bids of the inbox that cannot even be uploaded. */
export type LoadedPlan = { readonly plan: RunPlan; readonly unusable: readonly RefusedArrival[] };

/** Without recorded arrivals every bid arrives in the last hours, a second apart, in the order of names. */
const FIRST_ARRIVAL_SECONDS_BEFORE_CLOSING = 24 * 60 * 60;

/** Loads everything that a run needs. Throws UnusableFile with a line for each fault. */
export const loadPlan = async (files: RunFiles): Promise<LoadedPlan> => {
  const definition = await jsonOf(files.tender);
  const parsed = parseTender(definition);
  if (!parsed.ok) throw new UnusableFile(parsed.faults.map((fault) => `${files.tender}: ${fault}`));
  const { tender } = parsed;
  const { bids, unusable } = await loadInbox(files.inbox);
  const arrivals =
    files.arrivals === undefined ? inTurn(bids, tender) : await recordedArrivals(files.arrivals, bids, tender);
  const answers = files.answers === undefined ? undefined : await preparedAnswers(files.answers);
  const plan = { definition, tender, closesAt: closingOf(tender), arrivals, ...(answers && { answers }) };
  return { plan, unusable };
};

const loadInbox = async (
  inbox: string,
): Promise<{ bids: readonly InboxBid[]; unusable: readonly RefusedArrival[] }> => {
  const { bidIds } = await listInbox(inbox).catch(() => {
    throw new UnusableFile([`${inbox}: the inbox is not a folder that can be read`]);
  });
  const bids: InboxBid[] = [];
  const unusable: RefusedArrival[] = [];
  for (const name of bidIds) {
    const [cv, offered] = await Promise.all([findCv(join(inbox, name)), readOffer(join(inbox, name))]);
    if ('missing' in cv) unusable.push({ bid: name, why: cv.missing });
    else if ('invalid' in offered) unusable.push({ bid: name, why: offered.invalid });
    // The type is the supplier's claim; what the tender does not take is refused when the upload is asked for.
    else bids.push({ name, offer: offered.offer, cvPath: cv.path, type: cv.type as CvType });
  }
  return { bids, unusable };
};

const inTurn = (bids: readonly InboxBid[], tender: TenderDefinition): readonly Arrival[] => {
  const first = plusSeconds(closingOf(tender), -FIRST_ARRIVAL_SECONDS_BEFORE_CLOSING);
  return bids.map((bid, index) => ({ at: plusSeconds(first, index), act: 'upload', bid }));
};

const recordedArrivals = async (
  path: string,
  bids: readonly InboxBid[],
  tender: TenderDefinition,
): Promise<readonly Arrival[]> => {
  const recorded = checked(RecordedArrivals, await jsonOf(path), path);
  const byName = new Map(bids.map((bid) => [bid.name, bid]));
  const unknown = recorded
    .filter(({ bid }) => !byName.has(bid))
    .map(({ bid }) => `${path}: ${bid} is not in the inbox`);
  if (unknown.length > 0) throw new UnusableFile(unknown);
  return recorded
    .flatMap(({ at, act, bid: name }) => {
      const bid = byName.get(name);
      return bid === undefined ? [] : [{ at: instantOf(at, tender.timeZone), act, bid }];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
};

const preparedAnswers = async (path: string): Promise<PreparedAnswers> => {
  const { assessor, answers, release, openers } = checked(RecordedAnswers, await jsonOf(path), path);
  const given = answers.flatMap(({ answer, ...rest }) => (answer === null ? [] : [{ ...rest, answer }]));
  return {
    by: assessor.name,
    answers: given,
    ...(release && { releasedBy: release.by }),
    ...(openers && { openers }),
  };
};

const checked = <S extends z.ZodType>(schema: S, json: unknown, path: string): z.output<S> => {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UnusableFile(
    schemaFaults(parsed.error.issues.slice(0, 20), json, 'file').map((fault) => `${path}: ${fault}`),
  );
};

const jsonOf = async (path: string): Promise<unknown> => {
  const bytes = await readFile(path).catch(() => {
    throw new UnusableFile([`${path}: the file cannot be read`]);
  });
  try {
    return JSON.parse(textOf(bytes));
  } catch (failure) {
    throw new UnusableFile([`${path}: ${basename(path)} is not valid JSON (${(failure as Error).message})`]);
  }
};
