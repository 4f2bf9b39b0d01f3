import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Command = { readonly program: string; readonly args: readonly string[] };

/** Runs a program on one file in a folder of its own and gives back what it wrote. Throws where it wrote nothing. */
export const converted = (
  input: string,
  bytes: string | Uint8Array,
  output: string,
  command: (dir: string) => Command,
): Uint8Array => {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    writeFileSync(join(dir, input), bytes);
    const { program, args } = command(dir);
    execFileSync(program, args, {
      cwd: dir,
      stdio: 'ignore',
      timeout: 120_000,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1764547200' },
    });
    return readFileSync(join(dir, output));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

const OFFICE_FILTERS = {
  odt: 'odt:writer8',
  doc: 'doc:MS Word 97',
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf:writer_pdf_Export',
} as const;

const office = (dir: string, input: string, to: keyof typeof OFFICE_FILTERS, more: readonly string[]): Command => ({
  program: 'soffice',
  args: [
    `-env:UserInstallation=file://${join(tmpdir(), `corpus-office-${process.pid}`)}`,
    '--headless',
    ...more,
    '--convert-to',
    OFFICE_FILTERS[to],
    '--outdir',
    dir,
    join(dir, input),
  ],
});

/** HTML opened in LibreOffice Writer and saved in one of its formats. */
export const officeFromHtml = (html: string, to: keyof typeof OFFICE_FILTERS): Uint8Array =>
  converted('cv.html', html, `cv.${to}`, (dir) => office(dir, 'cv.html', to, ['--infilter=HTML (StarWriter)']));

/** A DOCX or ODT opened in LibreOffice Writer and saved in another of its formats. */
export const officeFrom = (from: 'docx' | 'odt', bytes: Uint8Array, to: keyof typeof OFFICE_FILTERS): Uint8Array =>
  converted(`in.${from}`, bytes, `in.${to}`, (dir) => office(dir, `in.${from}`, to, []));

/** LaTeX set by LuaLaTeX, twice for its references. */
export const latexPdf = (tex: string): Uint8Array =>
  converted('cv.tex', tex, 'cv.pdf', () => ({ program: 'lualatex', args: ['-interaction=batchmode', 'cv.tex'] }));

/** LaTeX set by pdfTeX, whose fonts and ligatures differ. */
export const pdfTexPdf = (tex: string): Uint8Array =>
  converted('cv.tex', tex, 'cv.pdf', () => ({ program: 'pdflatex', args: ['-interaction=batchmode', 'cv.tex'] }));

/** HTML set by WeasyPrint (PyPI `weasyprint`), in the virtual environment that `CORPUS_VENV` names or on the path. */
export const weasyPrintPdf = (html: string): Uint8Array => {
  const own = join(process.env.CORPUS_VENV ?? '', 'bin', 'weasyprint');
  return converted('cv.html', html, 'cv.pdf', () => ({
    program: existsSync(own) ? own : 'weasyprint',
    args: ['cv.html', 'cv.pdf'],
  }));
};
