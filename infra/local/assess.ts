import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { closeReaders } from '../../shared/documents/open-document.ts';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import { type Result, resultsText } from '../../shared/domain/results.ts';
import { shown } from '../../shared/domain/schema-fault.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { parseTender } from '../../shared/domain/tender-faults.ts';
import { type AssessArguments, parseArguments, USAGE } from './assess-arguments.ts';
import { assessInbox } from './assess-inbox.ts';
import { textOf } from './inbox.ts';
import { progressOn } from './progress.ts';

/** Bad arguments or an invalid tender definition. */
const EXIT_BAD_INPUT = 2;
const MAX_DEFINITION_BYTES = 10_000_000;

const assess = async (words: readonly string[]): Promise<number> => {
  const parsed = parseArguments(words);
  if ('help' in parsed) {
    process.stdout.write(USAGE);
    return 0;
  }
  if ('faults' in parsed) return refuse(parsed.faults);
  const paths = parsed.arguments;
  const faults = [...(await inboxFaults(paths.inbox)), ...(await outFaults(paths.out))];
  const defined = await readTender(paths.tender);
  if ('faults' in defined) return refuse([...defined.faults, ...faults]);
  return faults.length > 0 ? refuse(faults) : judge(defined.tender, paths);
};

const judge = async (tender: TenderDefinition, { inbox, out }: AssessArguments): Promise<number> => {
  const progress = progressOn(process.stderr);
  const results = await assessInbox({
    tender,
    inbox,
    read: recogniseCv,
    onProgress: (done, total) => progress.step('bids judged', done, total),
    onFailure: (id, error) =>
      progress.say(`${shown(id)}: could not be judged, left for a person: ${shown(String(error))}`),
    onStray: (name) => progress.say(`not a bid, left alone: ${shown(name)}`),
  });
  const failure = await writeFile(out, resultsText(results)).then(() => undefined, codeOf);
  if (failure !== undefined) return refuse([`--out ${out}: cannot be written (${failure})`]);
  progress.say(summary(results, out));
  return 0;
};

const summary = (results: readonly Result[], out: string): string => {
  const count = (eligible: Result['eligible']) => results.filter((result) => result.eligible === eligible).length;
  return `${results.length} ${results.length === 1 ? 'bid' : 'bids'}: ${count('yes')} eligible, ${count('no')} not, ${count('review')} for a person to look at; written to ${out}`;
};

const refuse = (faults: readonly string[]): number => {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return EXIT_BAD_INPUT;
};

const readTender = async (file: string): Promise<{ tender: TenderDefinition } | { faults: readonly string[] }> => {
  const failed = (why: string) => ({ faults: [`--tender ${file}: ${why}`] });
  const info = await stat(file).catch(codeOf);
  if (typeof info === 'string') return failed(`cannot be read (${info})`);
  if (!info.isFile()) return failed('is not a file');
  if (info.size > MAX_DEFINITION_BYTES) return failed('is too large for a tender definition');
  const bytes = await readFile(file).catch(codeOf);
  if (typeof bytes === 'string') return failed(`cannot be read (${bytes})`);
  const json = parseJson(textOf(bytes));
  if ('fault' in json) return failed(`is not valid JSON: ${shown(json.fault)}`);
  const parsed = parseTender(json.value);
  return parsed.ok ? { tender: parsed.tender } : { faults: parsed.faults.map((fault) => `${file}: ${fault}`) };
};

const parseJson = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'it cannot be parsed' };
  }
};

const inboxFaults = async (inbox: string): Promise<readonly string[]> => {
  const info = await stat(inbox).catch(codeOf);
  if (typeof info === 'string') return [`--inbox ${inbox}: cannot be read (${info})`];
  if (!info.isDirectory()) return [`--inbox ${inbox}: is not a folder`];
  return cannot(inbox, constants.R_OK | constants.X_OK, `--inbox ${inbox}: cannot be read`);
};

const outFaults = async (out: string): Promise<readonly string[]> => {
  const info = await stat(out).catch(() => undefined);
  if (info?.isDirectory()) return [`--out ${out}: is a folder, not a file`];
  const cannotWrite = `--out ${out}: cannot be written`;
  return cannot(info ? out : dirname(out), info ? constants.W_OK : constants.W_OK | constants.X_OK, cannotWrite);
};

const cannot = async (path: string, mode: number, fault: string): Promise<readonly string[]> => {
  const code = await access(path, mode).then(() => undefined, codeOf);
  return code === undefined ? [] : [`${fault} (${code})`];
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

process.exitCode = await assess(process.argv.slice(2));
await closeReaders();
