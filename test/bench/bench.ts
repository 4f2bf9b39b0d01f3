import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cold } from './cold.ts';
import { judging } from './judging.ts';
import { many } from './many.ts';
import { ocr } from './ocr.ts';
import { reading } from './reading.ts';
import { size } from './size.ts';

/** A measurement by its name: what it shows, and how it runs. False when what it measured is out of bounds. */
type Bench = {
  readonly shows: string;
  readonly run: (options: { readonly from?: string; readonly bids?: number }) => Promise<boolean>;
};

const BENCHES: Readonly<Record<string, Bench>> = {
  size: { shows: 'zipped size of every function, and whether it is within its limit', run: size },
  cold: { shows: 'module load and first call of every function, against a bare import of the SDK', run: cold },
  reading: { shows: 'CPU time and memory of reading a CV, against pdftotext on the same files', run: reading },
  judging: { shows: 'CPU time of judging a bid from its facts, and of ranking 100,000 bids', run: judging },
  ocr: { shows: 'words right and CPU time a page of scans made from the sample CVs', run: ocr },
  many: { shows: 'closing and settling the sample tender with many bids, embedded', run: many },
};

const HELP = `Measures what is promised to be quick or small.

  npm run bench -- NAME [--from FOLDER] [--bids N]

${Object.entries(BENCHES)
  .map(([name, { shows }]) => `  ${name.padEnd(8)} ${shows}`)
  .join('\n')}

  --from FOLDER  what 'cdk synth' wrote; without it the stack is synthesised first
  --bids N       how many bids 'many' makes; 5000 unless told otherwise
`;

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, bids: { type: 'string' } },
  });
  const [name] = positionals;
  if (name === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const bench = BENCHES[name];
  if (bench === undefined || positionals.length > 1) {
    process.stderr.write(`There is no bench '${positionals.join(' ')}': choose ${Object.keys(BENCHES).join(', ')}.\n`);
    return 2;
  }
  const bids = values.bids === undefined ? undefined : Number(values.bids);
  if (bids !== undefined && !(Number.isInteger(bids) && bids > 0)) {
    process.stderr.write(`--bids ${values.bids}: a whole number from 1\n`);
    return 2;
  }
  const options = {
    ...(values.from !== undefined && { from: resolve(values.from) }),
    ...(bids !== undefined && { bids }),
  };
  return (await bench.run(options)) ? 0 : 1;
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 2;
});
