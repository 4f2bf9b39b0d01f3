import { readFile } from 'node:fs/promises';
import { GetObjectCommand, HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetScheduleCommand } from '@aws-sdk/client-scheduler';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordedArrivals } from '../../events/recorded-demo.ts';
import type { UploadPlace } from '../../functions/open-upload/open-upload.ts';
import type { Arrival } from '../../infra/local/run-plan.ts';
import { statesOf } from '../../shared/domain/bid.ts';
import { type Instant, toInstant } from '../../shared/domain/calendar.ts';
import type { ReceivedLetter } from '../contracts/mailer.contract.ts';
import { administrator } from './administrator.ts';
import { bootstrap, changedProject, deploy } from './cdk.ts';
import { clients, eventually } from './clients.ts';
import { ASSESSOR, decideAll } from './decide.ts';
import { type DeployedSystem, deployedSystem, endedBadly } from './deployed-system.ts';
import { embeddedTwin, type Twin } from './embedded-twin.ts';
import { INBOX, minuteAfter, recordedMoment, sampleArrivals, sampleClosingAt } from './sample-tender.ts';
import { sentLetters } from './sent-letters.ts';
import { openPlace, uploadCv, uploadedAt, withdraw } from './supplier.ts';

const STAGE = { stage: 'test', sender: 'inhuurdesk@tiental.example' };
const TENDER = '25752';
const STORM = { id: 'STORM-1', title: 'Honderd tegelijk' };
const STORM_UPLOADS = 100;
/** Uploads that suppliers make at once: with the seven functions of each as many as the emulator bears on two cores. */
const STORM_AT_ONCE = 6;

const aws = clients();
const acted: RecordedArrivals[number][] = [];
let system: DeployedSystem;
let closesAt: Instant;
let definition: Awaited<ReturnType<typeof sampleClosingAt>>;
let inTime: readonly Arrival[] = [];
let late: Arrival;
let latePlace: UploadPlace;

/** Does one act of a supplier, and notes it with the time that S3 gave it. */
const doAct = async ({ act, bid }: Arrival): Promise<void> => {
  // The sample's suppliers think it over for days: what they did before has been answered by then.
  if (acted.some((earlier) => earlier.bid === bid.name)) await allTakenIn(TENDER, acted.length);
  const at = act === 'upload' ? await uploadCv(system, TENDER, bid) : await withdraw(system, TENDER, bid);
  acted.push({ at: recordedMoment(at), act, bid: bid.name });
};

const doAll = async (arrivals: readonly Arrival[]): Promise<void> => {
  for (const arrival of arrivals) await doAct(arrival);
};

/** Everything of a tender has been read, or put aside. */
const allTakenIn = (tenderId: string, uploads: number) =>
  eventually(
    `the intake of ${uploads} bids of ${tenderId}`,
    async () => {
      const bids = await system.bids.all(tenderId);
      const taken = bids.filter(({ progress }) => progress === 'assessed' || progress === 'put-aside');
      return taken.length >= uploads ? bids : undefined;
    },
    600,
  );

const countOf = <T>(values: readonly T[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(values)].toSorted().map((value) => [value, values.filter((one) => one === value).length]),
  );

beforeAll(async () => {
  await bootstrap();
  const begun = Date.now();
  await deploy(STAGE);
  const seconds = (Date.now() - begun) / 1000;
  system = await deployedSystem('Tiental-test');
  const arrivals = await sampleArrivals();
  inTime = arrivals.slice(0, -1);
  const last = arrivals.at(-1);
  if (last === undefined) throw new Error('The sample has no arrivals.');
  late = last;
  // Time enough for two more deployments and all uploads, also on a machine that is slow today.
  closesAt = minuteAfter(3 * seconds + 120);
  definition = await sampleClosingAt(closesAt);
});

describe('until the closing', () => {
  test('a definition with a fault is refused, and the sample is published', async () => {
    const faulty = { ...definition, shortlistSize: 0 };
    expect(await system.invoke('publish-tender', { definition: faulty })).toMatchObject({
      refused: 'invalid-definition',
      faults: [expect.stringContaining('shortlistSize')],
    });
    expect(await system.invoke('publish-tender', { definition })).toEqual({ tenderId: TENDER, closesAt });
  });

  test('its closing is planned for that instant', async () => {
    const schedule = await aws.scheduler.send(
      new GetScheduleCommand({
        Name: `closing-${TENDER}`,
        GroupName: system.physical('AWS::Scheduler::ScheduleGroup', 'DeadlineGroup'),
      }),
    );
    expect(schedule).toMatchObject({
      ScheduleExpression: `at(${closesAt.slice(0, 19)})`,
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
    });
  });

  test('suppliers upload CVs by presigned POSTs, before, during and after an upgrade of the system', async () => {
    latePlace = await openPlace(system, TENDER, late.bid);
    const third = Math.floor(inTime.length / 3);
    await doAll(inTime.slice(0, third));
    const upgraded = await changedProject([
      { file: 'infra/constructs/intake-workflow.ts', from: "'Read the CV'", to: "'Read the CV once more'" },
      { file: 'shared/lambda/step.ts', from: "'The step is done.'", to: "'The step is done, by the upgrade.'" },
    ]);
    await Promise.all([deploy({ ...STAGE, retention: '365' }, upgraded), doAll(inTime.slice(third, 2 * third))]);
    await doAll(inTime.slice(2 * third));
    expect(acted).toHaveLength(inTime.length);
    expect(toInstant(Date.now()) < closesAt).toBe(true);
  });

  test('every upload is read and judged, and none is put aside', async () => {
    const uploads = inTime.filter(({ act }) => act === 'upload').length;
    const bids = await allTakenIn(TENDER, uploads);
    expect(await endedBadly(system, 'intake')).toEqual([]);
    expect(countOf([...statesOf(bids).values()])).toEqual({ counts: 56, open: 1, replaced: 2, withdrawn: 1 });
  });

  test('the receipt of a bid tells what was read', async () => {
    const receipts = (await sentLetters()).filter(({ subject }) => subject.startsWith('Ontvangen'));
    expect(receipts.length).toBeGreaterThan(50);
    for (const { to, text } of receipts) {
      expect(to).toMatch(/@[a-z-]+\.example$/);
      expect(text).toContain('Proeflezing');
    }
  });

  test('not even who may do everything in the account can fetch a CV', async () => {
    const [bid] = await system.bids.all(TENDER);
    const object = { Bucket: system.physical('AWS::S3::Bucket', 'FilesUploads'), Key: bid?.key ?? '' };
    const { s3 } = await administrator();
    expect((await s3.send(new HeadBucketCommand({ Bucket: object.Bucket }))).$metadata.httpStatusCode).toBe(200);
    await expect(s3.send(new GetObjectCommand(object))).rejects.toThrow('explicit deny in a resource-based policy');
  });

  test('a second stage stands beside the first and shares nothing with it', async () => {
    await deploy({ stage: 'test-2', sender: 'tweede@tiental.example' });
    const second = await deployedSystem('Tiental-test-2');
    const isReal = ({ type }: { readonly type: string }) => type !== 'AWS::CDK::Metadata';
    const taken = new Set(system.resources.filter(isReal).map(({ name }) => name));
    const shared = second.resources.filter(({ name }) => taken.has(name));
    expect(shared).toEqual([]);
    expect(await second.tenders.get(TENDER)).toBeUndefined();
  });
});

describe('a hundred uploads at once', () => {
  test('are all taken in, each once', async () => {
    const storm = { ...(await sampleClosingAt(minuteAfter(3600))), ...STORM };
    expect(await system.invoke('publish-tender', { definition: storm })).toMatchObject({ tenderId: STORM.id });
    const bids = inTime.filter(({ act }) => act === 'upload').map(({ bid }) => bid);
    const waiting = Array.from({ length: STORM_UPLOADS }, (_, n) => {
      const bid = bids[n % bids.length] as Arrival['bid'];
      return { ...bid, name: `storm-${n}`, offer: { ...bid.offer, candidateId: `storm-${n}` } };
    });
    const supplier = async () => {
      for (let bid = waiting.shift(); bid !== undefined; bid = waiting.shift()) await uploadCv(system, STORM.id, bid);
    };
    await Promise.all(Array.from({ length: STORM_AT_ONCE }, supplier));
    const taken = await allTakenIn(STORM.id, STORM_UPLOADS);
    expect(await endedBadly(system, 'intake')).toEqual([]);
    expect(countOf(taken.map(({ progress }) => progress))).toEqual({ assessed: STORM_UPLOADS });
  });
});

describe('from the closing on', () => {
  let twin: Twin;
  let letters: readonly ReceivedLetter[];

  test('the tender closes by itself, and the vault is opened', async () => {
    const record = await eventually(
      'the closing',
      async () => {
        const found = await system.tenders.get(TENDER);
        return found?.state === 'to-decide' || found?.state === 'decided' || found?.state === 'settled'
          ? found
          : undefined;
      },
      900,
    );
    expect((record.openedAt ?? '') >= closesAt).toBe(true);
    expect(await endedBadly(system, 'closing')).toEqual([]);
    expect(await system.cases.opened(TENDER)).toHaveLength(56);
  });

  test('an upload that ends after the closing is answered and never read', async () => {
    const Bucket = system.physical('AWS::S3::Bucket', 'FilesUploads');
    await aws.s3.send(new PutObjectCommand({ Bucket, Key: latePlace.key, Body: await readFile(late.bid.cvPath) }));
    acted.push({ at: recordedMoment(await uploadedAt(system, latePlace.key)), act: 'upload', bid: late.bid.name });
    const letterId = `${latePlace.bidId}.late`;
    await eventually('the letter about a late upload', async () => {
      const letter = await system.letters.get(TENDER, letterId);
      return letter?.state === 'sent' ? letter : undefined;
    });
    expect(await system.invoke('open-upload', { tenderId: TENDER, offer: late.bid.offer, type: 'pdf' })).toMatchObject({
      refused: 'closed',
    });
  });

  test('a person answers every open question, and the shortlist is fixed', async () => {
    const given = await decideAll(system, TENDER);
    expect(given.length).toBeGreaterThanOrEqual(3);
    await eventually('the settlement', async () => {
      const found = await system.tenders.get(TENDER);
      return found?.state === 'settled' ? found : undefined;
    });
    // Released by a person, so later than the first letters: two runs of `settle` at one moment may send a letter twice.
    expect(await endedBadly(system, 'settle')).toEqual([]);
    expect(await system.invoke('release-outcome', { tenderId: TENDER, by: ASSESSOR })).toMatchObject({
      outcome: 'released',
    });
    // The others may hear two minutes after the closing: the schedule that `settle` made starts it once more.
    await eventually(
      'every outcome letter',
      async () => {
        const sent = (await system.letters.all(TENDER)).filter(
          ({ letterId, state }) => letterId.endsWith('.outcome') && state === 'sent',
        );
        return sent.length >= 56 ? sent : undefined;
      },
      300,
    );
    expect(await endedBadly(system, 'settle')).toEqual([]);
    twin = await embeddedTwin({
      definition: { ...definition, id: TENDER },
      inbox: INBOX,
      arrivals: acted,
      answers: { assessor: { name: ASSESSOR }, answers: [...given], release: { by: ASSESSOR } },
    });
    letters = (await sentLetters()).filter(({ text }) => text.includes(`(${TENDER})`));
  });

  test('the results are, byte for byte, those of the embedded system', async () => {
    expect(await system.dossier(TENDER, 'results.json')).toBe(twin.results);
    expect(JSON.parse(twin.results).filter(({ shortlisted }: { shortlisted: boolean }) => shortlisted)).toHaveLength(
      10,
    );
  });

  test('every letter is, to the letter, one of the embedded system, and none was sent twice', () => {
    const sorted = (all: readonly ReceivedLetter[]) =>
      all.map(({ to, subject, text }) => `${to}\n${subject}\n${text}`).toSorted();
    expect(sorted(letters)).toEqual(sorted(twin.letters));
  });

  test('the dossier shows the ten, and nothing of the others by name', async () => {
    const page = await system.dossier(TENDER, 'dossier.html');
    const { bids = [] } = (await system.tenders.settlement(TENDER)) ?? {};
    const named = new Map((await system.bids.all(TENDER)).map((bid) => [bid.bidId, bid.offer.candidateName ?? '']));
    const shown = bids.filter(({ bidId }) => page.includes(named.get(bidId) || bidId));
    expect(shown.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'selected'));
  });
});
