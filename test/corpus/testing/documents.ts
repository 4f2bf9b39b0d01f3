import type { CorpusEntryFile } from '../facts-file.ts';
import type { PlannedDocument } from '../generate.ts';
import { cvOf } from './cv.ts';
import { columns } from './layouts/columns.ts';
import { dated } from './layouts/dated.ts';
import { dossier } from './layouts/dossier.ts';
import { grid } from './layouts/grid.ts';
import { network } from './layouts/network.ts';
import { poster } from './layouts/poster.ts';
import { rightDates } from './layouts/right-dates.ts';
import { sentences } from './layouts/sentences.ts';
import { typeset } from './layouts/typeset.ts';
import type { Cv, Page } from './model.ts';
import { ENGINES, type Engine } from './set/engines.ts';
import { factsOf } from './truth.ts';

type Layout = { readonly page: (cv: Cv) => Page; readonly engines: Readonly<Partial<Record<Engine, number>>> };

/** Each layout with how many documents every engine makes of it. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'f-dossier': {
    page: dossier,
    engines: { 'word-docx': 3, 'word-docx-uncounted': 1, 'word-printed': 3, 'writer-odt': 1, 'writer-doc': 1 },
  },
  'f-tweekolom': {
    page: columns,
    engines: { 'writer-printed': 2, 'word-printed': 2, 'writer-docx': 2, 'word-docx': 1, 'writer-odt': 1, scan: 1 },
  },
  'f-poster': { page: poster, engines: { 'drawn-main-first': 3, 'drawn-side-first': 3, chromium: 3 } },
  'f-rechts': { page: rightDates, engines: { 'word-docx': 3, 'word-printed': 3, weasyprint: 2, scan: 1 } },
  'f-zetwerk': { page: typeset, engines: { lualatex: 5, pdflatex: 4 } },
  'f-netwerk': { page: network, engines: { chromium: 5, weasyprint: 3, scan: 1 } },
  'f-datumkop': { page: dated, engines: { chromium: 3, weasyprint: 2, 'word-docx': 1, 'writer-docx': 1, scan: 2 } },
  'f-regels': { page: sentences, engines: { chromium: 2, 'word-docx': 3, 'writer-doc': 2, 'writer-odt': 1, scan: 1 } },
  'f-raster': { page: grid, engines: { 'word-docx': 3, 'word-docx-uncounted': 1, 'word-printed': 3, weasyprint: 2 } },
};

const PLAN = Object.entries(LAYOUTS).flatMap(([layout, { page, engines }]) =>
  Object.entries(engines).flatMap(([engine, count]) =>
    Array.from({ length: count }, () => ({ layout, page, engine: engine as Engine })),
  ),
);

/** All documents of this set. */
export const DOCUMENTS: readonly PlannedDocument[] = PLAN.map(({ layout, page, engine }, number) => {
  const cv = cvOf(number, layout);
  const make = async () => {
    const { type, bytes, pages } = await ENGINES[engine](page(cv));
    const entry: CorpusEntryFile = {
      id: cv.id,
      file: `documents/${cv.id}.${type}`,
      type,
      layout,
      engine,
      ...(engine === 'scan' ? { scanned: true } : {}),
      // LibreOffice writes no count of pages into a DOC.
      facts: factsOf(cv, type === 'doc' ? null : pages),
    };
    return { entry, bytes };
  };
  return { id: cv.id, make };
});
