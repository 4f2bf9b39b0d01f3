import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesIn } from '../../infra/local/files.ts';
import { findCv, listInbox, readOffer } from '../../infra/local/inbox.ts';
import { loadMachines } from '../../infra/local/machines.ts';
import { textTable } from '../../infra/local/text-table.ts';
import { openWorld, placesIn } from '../../infra/local/world.ts';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { assess } from '../../shared/domain/judge.ts';
import { closingOf, parseTender } from '../../shared/domain/tender-faults.ts';
import { log } from '../../shared/lambda/log.ts';
import { type MadeOf, putManyBids } from '../builders/many-bids.ts';

const INBOX = 'test/samples/inbox';
const DEFINITION = 'events/samples/25752.json';

/** Closes and settles the sample tender with many bids, made of what the sample's CVs say, and prints what it took. */
export const many = async ({ bids = 5_000 }: { readonly bids?: number }): Promise<boolean> => {
  log.setLogLevel('ERROR');
  const definition: object = JSON.parse(await readFile(DEFINITION, 'utf8'));
  // Nothing waits for a person or for a later moment: every letter goes out at once.
  const parsed = parseTender({ ...definition, release: 'automatic', letters: {} });
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'));
  const { tender } = parsed;
  const closesAt = closingOf(tender);
  const calls = new Map<string, { count: number; seconds: number; most: number; state: number }>();
  const folder = await mkdtemp(join(tmpdir(), 'tiental-many-'));
  const world = await openWorld(
    folder,
    plusSeconds(closesAt, -3600),
    loadMachines(),
    {},
    {
      ports: (ports) => ports,
      tables: () => undefined,
      happened: () => undefined,
      invoked: async (name, call) => {
        const began = performance.now();
        const answer = await call();
        const took = (performance.now() - began) / 1000;
        const known = calls.get(name) ?? { count: 0, seconds: 0, most: 0, state: 0 };
        const state = Math.max(known.state, JSON.stringify(answer)?.length ?? 0);
        calls.set(name, {
          count: known.count + 1,
          seconds: known.seconds + took,
          most: Math.max(known.most, took),
          state,
        });
        return answer;
      },
    },
  );
  try {
    await world.invoke('publish-tender', { definition: { ...definition, release: 'automatic', letters: {} } });
    const made = await firmBids(tender);
    await putManyBids(world, tender, bids, (index) => {
      const { offer, reading } = made[index % made.length] as MadeOf;
      const hourlyRateEur = Math.round(((offer.hourlyRateEur ?? 80) - (index % 997) / 100) * 100) / 100;
      return { reading, offer: { ...offer, hourlyRateEur, candidateId: `${offer.candidateId}-${index}` } };
    });
    const began = performance.now();
    await world.moveTo(closesAt);
    const took = (performance.now() - began) / 1000;
    const settlement = await world.ports.tenders.settlement(tender.id);
    const letters = (await namesIn(placesIn(folder).letters)).length;
    const rows = [...calls].map(([name, { count, seconds, most, state }]) => [
      name,
      String(count),
      seconds.toFixed(1),
      most.toFixed(1),
      String(state),
    ]);
    const heads = ['function', 'calls', 'seconds', 'longest', 'bytes of state'];
    const columns = heads.map((head, index) => ({ head, align: index === 0 ? ('left' as const) : ('right' as const) }));
    process.stdout.write(`${textTable(columns, rows).join('\n')}\n`);
    process.stdout.write(
      `${settlement?.bids.length} bids settled and ${letters} letters written in ${took.toFixed(0)} s, table and all in one process of at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
    );
    return settlement?.bids.length === bids && (await world.engine.failures()).length === 0;
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** The sample's bids of which nothing is unclear. */
const firmBids = async (tender: Parameters<typeof assess>[0]): Promise<readonly MadeOf[]> => {
  const made: MadeOf[] = [];
  for (const name of (await listInbox(INBOX)).bidIds) {
    const [cv, offered] = [await findCv(join(INBOX, name)), await readOffer(join(INBOX, name))];
    if ('missing' in cv || 'invalid' in offered) continue;
    const { offer } = offered;
    const reading = await recogniseCv(await readFile(cv.path), 10_000_000);
    const { eligible, total } = assess(tender, offer, reading);
    if (reading.state === 'read' && eligible !== 'review' && total[0] === total[1]) made.push({ offer, reading });
  }
  return made;
};
