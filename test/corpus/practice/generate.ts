import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withPageCount } from '../../samples/engines/docx-library.ts';
import { chromiumPdf } from '../../samples/engines/office.ts';
import { latexPdf, officeFrom, officeFromHtml, pdfTexPdf, weasyPrintPdf } from '../engines.ts';
import { CorpusEntry } from '../facts-file.ts';
import { cvOf } from './compose.ts';
import { designed, drawnTimeline } from './layouts/drawn.ts';
import type { Drawing } from './layouts/flow.ts';
import { modernCv, texArticle } from './layouts/latex.ts';
import { agencyForm, european, jobGrid } from './layouts/office.ts';
import { houses, oneLiners, tenderForm } from './layouts/plain.ts';
import { assignments, story } from './layouts/prose.ts';
import { template } from './layouts/template.ts';
import { cards, linked, rightBar, rightMargin } from './layouts/web.ts';
import { tabs } from './layouts/word.ts';
import { drawnByPdfkit, drawnByReportLab, pagesOf, pagesTurned, scanned, withOdtPages } from './make.ts';
import type { Cv } from './model.ts';
import { type DocumentPlan, PLANS, typeOf } from './plan.ts';
import { steady } from './steady.ts';

const HTML: Readonly<Record<string, (cv: Cv) => string>> = {
  linked,
  cards,
  european,
  houses,
  assignments,
  story,
  'right-bar': rightBar,
  'right-margin': rightMargin,
  'agency-form': agencyForm,
  'job-grid': jobGrid,
  'tender-form': tenderForm,
  'one-liners': oneLiners,
};
const TEX: Readonly<Record<string, (cv: Cv) => string>> = { 'modern-cv': modernCv, 'tex-article': texArticle };
const DRAWN: Readonly<Record<string, (cv: Cv) => Drawing>> = { designed, 'drawn-timeline': drawnTimeline };
const WORD: Readonly<Record<string, (cv: Cv) => Uint8Array | Promise<Uint8Array>>> = { tabs, template };

const fromHtml = async (html: string, engine: string): Promise<Uint8Array> => {
  if (engine === 'chromium') return chromiumPdf(html);
  if (engine === 'weasyprint') return weasyPrintPdf(html);
  if (engine === 'scan') return scanned(chromiumPdf(html));
  if (engine.endsWith('-odt')) return withOdtPages(officeFromHtml(html, 'odt'));
  return officeFromHtml(html, engine.slice('libreoffice-'.length) as 'pdf');
};

const fromWord = async (docx: Uint8Array, engine: string): Promise<Uint8Array> => {
  if (engine === 'scan') return scanned(officeFrom('docx', docx, 'pdf'));
  if (engine.endsWith('-pdf')) return officeFrom('docx', docx, 'pdf');
  if (engine.endsWith('-doc')) return officeFrom('docx', docx, 'doc');
  return engine === 'docx-library' || docx.length % 2 ? withPageCount(docx, pagesTurned(docx)) : docx;
};

const made = async ({ layout, engine }: DocumentPlan, cv: Cv): Promise<Uint8Array> => {
  const [html, tex, drawn, word] = [HTML[layout], TEX[layout], DRAWN[layout], WORD[layout]];
  if (html) return fromHtml(html(cv), engine);
  if (tex) return engine === 'lualatex' ? latexPdf(tex(cv)) : pdfTexPdf(tex(cv));
  if (drawn) return engine === 'pdfkit' ? drawnByPdfkit(drawn(cv)) : drawnByReportLab(drawn(cv));
  if (word) return fromWord(await word(cv), engine);
  throw new Error(`no layout named ${layout}`);
};

const folder = new URL('documents/', import.meta.url);
const corpus = new URL('corpus.json', import.meta.url);

const entryOf = async (plan: DocumentPlan): Promise<CorpusEntry> => {
  const cv = cvOf(plan.cv);
  const type = typeOf(plan.engine);
  const file = `documents/${plan.id}.${type}`;
  const bytes = steady(await made(plan, cv), type);
  writeFileSync(new URL(`${plan.id}.${type}`, folder), bytes);
  const { id, layout, engine } = plan;
  const facts = { ...cv.facts, pages: pagesOf(bytes, type) };
  return CorpusEntry.parse({ id, file, type, layout, engine, scanned: plan.scanned, facts });
};

const before = (): readonly CorpusEntry[] => {
  try {
    return JSON.parse(readFileSync(corpus, 'utf8')) as CorpusEntry[];
  } catch {
    return [];
  }
};

const [flag, asked = ''] = process.argv.slice(2);
const chosen =
  flag === '--only'
    ? PLANS.filter(({ id, layout }) => asked.split(',').some((word) => word === id || word === layout))
    : PLANS;
if (flag !== '--only') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const entries = new Map(flag === '--only' ? before().map((entry) => [entry.id, entry]) : []);
for (const plan of chosen) {
  process.stdout.write(`${plan.id} ${plan.layout} ${plan.engine}\n`);
  entries.set(plan.id, await entryOf(plan));
}
const sorted = [...entries.values()].toSorted((a, b) => a.id.localeCompare(b.id));
writeFileSync(corpus, `[\n${sorted.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
