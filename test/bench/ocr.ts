import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { textTable } from '../../infra/local/text-table.ts';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { openText } from '../../shared/documents/open-text.ts';
import { levelled } from '../../shared/documents/page-turn.ts';
import { closePdfReader } from '../../shared/documents/pdf-reader.ts';
import { type Grey, photographed, scanOf } from '../documents/scan-bytes.ts';
import { median } from './fresh-process.ts';

/** What is promised: seconds of CPU time a page, as a rule. The share of words has no promise; below this something is broken. */
const MOST_SECONDS = 3;
const LEAST_WORDS = 0.95;

const FILES = 8;
const PAGES = 2;
const INBOX = new URL('../samples/inbox/', import.meta.url);
/** The pages are drawn at 300 dots an inch; scans have 150. */
const COARSER = 2;
const SKEW = 0.01;
const NOISE = 14;

/** The same grains of noise each time. */
const grains = (): (() => number) => {
  let state = 20_251_215;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647 - 0.5) * 2 * NOISE;
  };
};

/** A page as an office scanner sees it: coarse, a little askew, grey paper, with noise. */
const scanned = (page: Grey): Grey => {
  const askew = levelled(page, SKEW);
  const [width, height] = [Math.floor(page.width / COARSER), Math.floor(page.height / COARSER)];
  const grain = grains();
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = COARSER * (Math.floor(at / width) * page.width + (at % width));
    const around = [from, from + 1, from + page.width, from + page.width + 1].map((one) => askew.pixels[one] ?? 255);
    const mean = around.reduce((sum, one) => sum + one, 0) / around.length;
    pixels[at] = Math.min(255, Math.max(0, Math.round(10 + 0.92 * mean + grain())));
  }
  return { width, height, pixels };
};

const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** How many of the words are among those that were recognised, each as often as it is there. */
const found = (words: readonly string[], recognised: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of recognised) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
};

type Measured = { readonly name: string; readonly seconds: number; readonly words: number; readonly right: number };

const measure = async (name: string): Promise<Measured | undefined> => {
  const bytes = new Uint8Array(readFileSync(new URL(`${name}/cv.pdf`, INBOX)));
  const own = await openText(bytes);
  if (!('lines' in own) || own.pages.count < PAGES) return undefined;
  const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
  const images: Grey[] = [];
  for (const number of numbers) images.push(scanned(await photographed(bytes, number)));
  const scan = scanOf(images.map((image) => ({ image })));
  await closePdfReader();
  const before = process.cpuUsage();
  const read = await openDocument(scan);
  const { user, system } = process.cpuUsage(before);
  const words = wordsOf(own.lines.filter(({ page }) => page <= PAGES).map(({ text }) => text));
  const recognised = wordsOf('lines' in read ? read.lines.map(({ text }) => text) : []);
  return { name, seconds: (user + system) / 1e6 / PAGES, words: words.length, right: found(words, recognised) };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Scans some of the sample CVs and tells how many of their words are recognised and what a page costs; false when out of bounds. */
export const ocr = async (): Promise<boolean> => {
  const measured: Measured[] = [];
  for (const name of readdirSync(INBOX).toSorted()) {
    if (measured.length >= FILES || !existsSync(new URL(`${name}/cv.pdf`, INBOX))) continue;
    const one = await measure(name);
    if (one) measured.push(one);
  }
  await closeReaders();
  const head = [
    { head: 'scan of two pages', align: 'left' },
    { head: 'CPU s a page', align: 'right' },
    { head: 'words right', align: 'right' },
  ] as const;
  const rows = measured.map(({ name, seconds, words, right }) => [name, seconds.toFixed(2), percent(right / words)]);
  const share =
    measured.reduce((sum, { right }) => sum + right, 0) / measured.reduce((sum, { words }) => sum + words, 0);
  const seconds = median(measured.map((one) => one.seconds));
  process.stdout.write(`${textTable([...head], rows).join('\n')}\n\n`);
  process.stdout.write(
    `Words right: ${percent(share)} (at least ${percent(LEAST_WORDS)}). CPU, middle one: ${seconds.toFixed(2)} s a page, engine's start included (at most ${MOST_SECONDS}).\n`,
  );
  return share >= LEAST_WORDS && seconds <= MOST_SECONDS;
};
