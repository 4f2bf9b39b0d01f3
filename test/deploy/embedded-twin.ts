import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import PostalMime from 'postal-mime';
import type { RecordedAnswers, RecordedArrivals } from '../../events/recorded-demo.ts';
import type { ReceivedLetter } from '../contracts/mailer.contract.ts';
import { PROJECT } from './cdk.ts';

/** A tender as it went on AWS: what was published, who did what when, what was decided. */
export type History = {
  readonly definition: { readonly id: string };
  readonly inbox: string;
  readonly arrivals: RecordedArrivals;
  readonly answers: RecordedAnswers;
};

/** What the embedded system makes of the same history. */
export type Twin = { readonly results: string; readonly letters: readonly ReceivedLetter[]; readonly printed: string };

/** Runs a history through `npm start`, in a process of its own. */
export const embeddedTwin = async ({ definition, inbox, arrivals, answers }: History): Promise<Twin> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiental-twin-'));
  const fileOf = async (name: string, content: unknown) => {
    await writeFile(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const data = join(folder, 'data');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT, 'infra/local/start.ts'),
      ...['--tender', await fileOf('tender.json', definition), '--inbox', inbox, '--data', data],
      ...['--arrivals', await fileOf('arrivals.json', arrivals), '--answers', await fileOf('answers.json', answers)],
    ],
    { maxBuffer: 100_000_000 },
  );
  const twin = {
    results: await readFile(join(data, 'dossiers', definition.id, 'results.json'), 'utf8'),
    letters: await lettersIn(join(data, 'outbox')),
    printed: stdout,
  };
  await rm(folder, { recursive: true, force: true });
  return twin;
};

const lettersIn = async (outbox: string): Promise<readonly ReceivedLetter[]> =>
  Promise.all((await readdir(outbox)).map(async (name) => letterOf(await readFile(join(outbox, name)))));

const asWritten = (part: string | undefined): string => (part ?? '').replaceAll('\r\n', '\n').trimEnd();

const letterOf = async (message: Uint8Array): Promise<ReceivedLetter> => {
  const { to = [], subject = '', text, html } = await PostalMime.parse(message);
  return { to: to.map(({ address }) => address).join(', '), subject, text: asWritten(text), html: asWritten(html) };
};
