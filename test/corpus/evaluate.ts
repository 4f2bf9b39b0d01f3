import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import type { Facts } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { CorpusEntry, CvFacts } from './facts-file.ts';
import { judgedReport, type ReadDocument } from './judged.ts';
import { lostQuotes } from './lost-quotes.ts';
import { otherTenders } from './other-tenders.ts';
import { NOTHING, toFactsFile } from './predict.ts';
import { reportOf, type Scored, shortcomings } from './report.ts';
import { outcomesOf } from './score.ts';

/** The sets, and the folders that each consists of. */
const FOLDERS = {
  working: ['working', 'practice', 'exam', 'further', 'later', 'fresh', 'tools'],
  testing: ['testing'],
  unseen: ['unseen'],
} as const;
type SetName = keyof typeof FOLDERS;
/** The set that holds tenders with their bids instead of CVs. */
const TENDERS = 'tenders';
const SETS: readonly SetName[] = ['working', 'testing', 'unseen'];
/** Read only when asked for by name: CVs of a further author, of which the first reading is told in README and little was learned yet. */
const BY_NAME: ReadonlySet<SetName> = new Set(['unseen']);

const HELP = `Scores the reading of CVs on the benchmark in test/corpus.

  npm run evaluate -- [--set working|testing|unseen|tenders] [--predictions FOLDER] [--write FOLDER] [--worst N] [--only ID]

  --set NAME            one set; without it all but unseen. tenders: verdicts on the bids of tenders by others
  --predictions FOLDER  scores another parser: <id>.json for each document, in the form of 'facts' in corpus.json
  --write FOLDER        writes what our reader found, in that form
  --worst N             so many of the worst documents; 10 unless told otherwise
  --only ID             one document, whatever the bars
  --overall             asks the bars of a whole set only, not those of each layout

Ends with 1 when a set falls below a bar.
`;

type Read = {
  readonly facts: CvFacts;
  /** What our reader found, whole; absent of another parser. */
  readonly found?: Facts;
  readonly lost: readonly string[];
  readonly state: string;
};

/** A document with the place of its file. */
type Placed = { readonly entry: CorpusEntry; readonly url: URL };

const entriesOf = (set: SetName): readonly Placed[] =>
  FOLDERS[set]
    .map((folder) => new URL(`${folder}/corpus.json`, import.meta.url))
    .filter((url) => existsSync(url))
    .flatMap((list) =>
      z
        .array(CorpusEntry)
        .parse(JSON.parse(readFileSync(list, 'utf8')))
        .map((entry) => ({ entry, url: new URL(entry.file, list) })),
    );

const readByUs = async (url: URL): Promise<Read> => {
  const bytes = readFileSync(url);
  const opened = await openDocument(new Uint8Array(bytes));
  if ('unreadable' in opened) return { facts: NOTHING, lost: [], state: opened.unreadable };
  const { facts } = readFacts(opened);
  return { facts: toFactsFile(facts), found: facts, lost: lostQuotes(opened, facts), state: 'read' };
};

const predicted = (folder: string, { id }: CorpusEntry): Read => {
  const path = `${folder}/${id}.json`;
  return existsSync(path)
    ? { facts: CvFacts.parse(JSON.parse(readFileSync(path, 'utf8'))), lost: [], state: 'predicted' }
    : { facts: NOTHING, lost: [], state: 'absent' };
};

const scoredOf = async (set: SetName, options: Options): Promise<readonly (Scored & ReadDocument)[]> => {
  const scored: (Scored & ReadDocument)[] = [];
  for (const { entry, url } of entriesOf(set)) {
    if (options.only !== undefined && options.only !== entry.id) continue;
    const read = options.predictions === undefined ? await readByUs(url) : predicted(options.predictions, entry);
    if (options.write !== undefined) {
      writeFileSync(`${options.write}/${entry.id}.json`, `${JSON.stringify(read.facts, null, 2)}\n`);
    }
    scored.push({
      ...{ id: entry.id, truth: entry.facts, read: read.found },
      entry,
      outcomes: outcomesOf(entry.facts, read.facts),
      lost: read.lost,
      state: read.state,
    });
  }
  return scored;
};

type Options = { readonly predictions?: string; readonly write?: string; readonly only?: string };

const isSet = (name: string): name is SetName => SETS.some((set) => set === name);

const main = async (): Promise<number> => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ set: text, predictions: text, write: text, worst: text, only: text },
      ...{ overall: { type: 'boolean' }, help: { type: 'boolean' } },
    } as const,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.set !== undefined && values.set !== TENDERS && !isSet(values.set)) {
    process.stderr.write(`There is no set '${values.set}': choose ${SETS.join(', ')} or ${TENDERS}.\n`);
    return 2;
  }
  if (values.write !== undefined) mkdirSync(values.write, { recursive: true });
  const worst = values.only === undefined ? Number(values.worst ?? 10) : 1;
  let isBelow = false;
  const isWhole = values.only === undefined && values.predictions === undefined;
  for (const set of SETS.filter((one) => (values.set === undefined ? !BY_NAME.has(one) : values.set === one))) {
    const scored = await scoredOf(set, values);
    if (scored.length === 0) continue;
    process.stdout.write(`${reportOf(set, scored, worst)}\n`);
    if (isWhole) {
      const { text: judgedText, missed } = judgedReport(set, scored);
      process.stdout.write(`${judgedText}${missed.length > 0 ? `  BELOW: ${missed.join('; ')}\n` : ''}\n`);
      isBelow ||= missed.length > 0 && values.overall !== true;
    }
    isBelow ||= values.only === undefined && shortcomings(scored, values.overall === true).length > 0;
  }
  if (isWhole && (values.set === undefined || values.set === TENDERS)) {
    const { text: ours, missed } = await otherTenders();
    process.stdout.write(`${ours}${missed.length > 0 ? `  BELOW: ${missed.join('; ')}\n` : ''}\n`);
    isBelow ||= missed.length > 0;
  }
  await closeReaders();
  return isBelow ? 1 : 0;
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  return 2;
});
