import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CorpusEntryFile } from '../facts-file.ts';
import { cvOf } from './compose.ts';
import { madeBy, type Source } from './engines.ts';
import { agencyTable } from './layouts/agency-table.ts';
import { drawnSidebar } from './layouts/drawn-sidebar.ts';
import { drawnTimeline } from './layouts/drawn-timeline.ts';
import { europass } from './layouts/europass.ts';
import { jobBoard } from './layouts/job-board.ts';
import { latexRight, modernCv } from './layouts/latex.ts';
import { networkProfile } from './layouts/network-profile.ts';
import { overview } from './layouts/overview.ts';
import { requirements } from './layouts/requirements.ts';
import { sidebar } from './layouts/sidebar.ts';
import { timeline } from './layouts/timeline.ts';
import { wordPlain } from './layouts/word-plain.ts';
import { wordTabs } from './layouts/word-tabs.ts';
import type { Plan, View } from './model.ts';
import { PLANS } from './plan.ts';

const HTML: Readonly<Record<string, (view: View) => string>> = {
  'network-profile': networkProfile,
  europass,
  'job-board': jobBoard,
  requirements,
  timeline,
  sidebar,
  overview,
};
const WORD: Readonly<Record<string, (view: View) => Promise<Uint8Array>>> = {
  'agency-table': agencyTable,
  'word-plain': wordPlain,
  'word-tabs': wordTabs,
};
const LATEX: Readonly<Record<string, (view: View, lua: boolean) => string>> = {
  moderncv: modernCv,
  'latex-right': latexRight,
};
const DRAWN: Readonly<Record<string, (view: View) => Promise<Uint8Array>>> = {
  sidebar: drawnSidebar,
  timeline: drawnTimeline,
};

const sourceOf = async (view: View, { layout, engine }: Plan): Promise<Source> => {
  const [html, word, latex, drawn] = [HTML[layout], WORD[layout], LATEX[layout], DRAWN[layout]];
  if (engine === 'pdfkit' && drawn) return { pdf: await drawn(view) };
  if (html) return { html: html(view) };
  if (word) return { docx: await word(view) };
  if (latex) return { tex: latex(view, engine === 'lualatex') };
  throw new Error(`no layout ${layout} for ${engine}`);
};

const FOLDER = new URL('./', import.meta.url);

const made = async (plan: Plan): Promise<CorpusEntryFile> => {
  const { view, facts } = cvOf(plan);
  const { bytes, type, pages } = await madeBy(await sourceOf(view, plan), plan.engine, plan.scanned, plan.at % 3 > 0);
  const file = `documents/${plan.id}.${type}`;
  writeFileSync(new URL(file, FOLDER), bytes);
  process.stderr.write(`${plan.id} ${plan.layout} ${plan.engine} ${bytes.length} bytes, ${pages ?? '-'} pages\n`);
  return {
    id: plan.id,
    file,
    type,
    layout: plan.layout,
    engine: plan.scanned ? 'scan' : plan.engine,
    scanned: plan.scanned,
    facts: { ...facts, pages },
  };
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
mkdirSync(new URL('documents/', FOLDER), { recursive: true });
const corpus = new URL('corpus.json', FOLDER);
const before: readonly CorpusEntryFile[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, 'utf8')) : [];
const entries = new Map(before.map((entry) => [entry.id, entry]));
for (const plan of PLANS) {
  if (values.only && !values.only.includes(plan.id)) continue;
  entries.set(plan.id, await made(plan));
}
writeFileSync(
  corpus,
  `${JSON.stringify(
    PLANS.flatMap(({ id }) => entries.get(id) ?? []),
    null,
    1,
  )}\n`,
);
