import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeReaders } from '../../shared/documents/open-document.ts';
import { readCv } from '../../shared/documents/read-cv.ts';
import { median } from './fresh-process.ts';

/** CPU time in milliseconds (all threads, user and system) of each file, in the order given, and the most memory the process had. */
export type FilesRead = {
  readonly milliseconds: readonly number[];
  readonly peakMegabytes: number;
  /** The whole process so far: start, modules, reading. */
  readonly processMilliseconds: number;
};

const MOST_BYTES = 10_000_000;

const cpuMilliseconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** `--rounds N`: every file is read N times, and the middle one of the times after the first is told: the first warms up. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
const rounds = Number(values.rounds ?? 1);
const spent: number[][] = positionals.map(() => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, path] of positionals.entries()) {
    // One at a time, as a function gets them: hundreds of files at hand would count as memory of the reading.
    const bytes = new Uint8Array(readFileSync(path));
    const before = process.cpuUsage();
    await readCv(bytes, MOST_BYTES);
    if (round > 0 || rounds === 1) spent[index]?.push(cpuMilliseconds(before));
  }
}
const told: FilesRead = {
  milliseconds: spent.map(median),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  processMilliseconds: cpuMilliseconds(),
};
await closeReaders();
process.stdout.write(`${JSON.stringify(told)}\n`);
