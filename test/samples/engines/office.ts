import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program on a file in a folder of its own, and gives back what it wrote. Throws where it wrote nothing. */
const convert = (
  input: string,
  bytes: string | Uint8Array,
  output: string,
  command: (dir: string) => Command,
): Uint8Array => {
  const dir = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    writeFileSync(join(dir, input), bytes);
    const { program, args } = command(dir);
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(dir, output));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

type Command = { readonly program: string; readonly args: readonly string[] };

/** HTML printed by Chromium. */
export const chromiumPdf = (html: string): Uint8Array =>
  convert('cv.html', html, 'cv.pdf', (dir) => ({
    program: 'chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(dir, 'profile')}`,
      `--print-to-pdf=${join(dir, 'cv.pdf')}`,
      join(dir, 'cv.html'),
    ],
  }));

const libreOffice = (dir: string, input: string, to: string, filter: readonly string[]): Command => ({
  program: 'soffice',
  args: [
    `-env:UserInstallation=file://${join(tmpdir(), 'sample-office')}`,
    '--headless',
    ...filter,
    '--convert-to',
    to,
    '--outdir',
    dir,
    join(dir, input),
  ],
});

const WRITER = ['--infilter=HTML (StarWriter)'];

/** HTML opened in LibreOffice Writer and printed. */
export const libreOfficePdf = (html: string): Uint8Array =>
  convert('cv.html', html, 'cv.pdf', (dir) => libreOffice(dir, 'cv.html', 'pdf:writer_pdf_Export', WRITER));

/** HTML opened in LibreOffice Writer and saved as DOCX. */
export const libreOfficeDocx = (html: string): Uint8Array =>
  convert('cv.html', html, 'cv.docx', (dir) => libreOffice(dir, 'cv.html', 'docx:MS Word 2007 XML', WRITER));

/** A DOCX printed by LibreOffice. */
export const printedDocx = (docx: Uint8Array): Uint8Array =>
  convert('cv.docx', docx, 'cv.pdf', (dir) => libreOffice(dir, 'cv.docx', 'pdf:writer_pdf_Export', []));

/** Pages of a PDF as grey JPEG images, as an office scanner makes them. */
export const scannedPages = (pdf: Uint8Array): readonly Uint8Array[] => {
  const dir = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    writeFileSync(join(dir, 'cv.pdf'), pdf);
    const pages = pageCount(pdf);
    execFileSync('pdftoppm', [
      '-r',
      '120',
      '-gray',
      '-jpeg',
      '-jpegopt',
      'quality=60',
      join(dir, 'cv.pdf'),
      join(dir, 'p'),
    ]);
    return Array.from({ length: pages }, (_, at) => readFileSync(join(dir, `p-${at + 1}.jpg`)));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** Pages of a PDF as poppler counts them; `password` for an encrypted one. */
export const pageCount = (pdf: Uint8Array, password = ''): number => {
  const out = execFileSync('pdfinfo', ['-upw', password, '-'], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return Number(/^Pages:\s+(\d+)/m.exec(out)?.[1]);
};
