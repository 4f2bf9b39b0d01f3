import PDFDocument from 'pdfkit';
import { randomFrom } from '../../../samples/random.ts';
import type { Cv, JobItem } from '../cv.ts';
import { aboveText, courseText, joined, sentences } from '../layouts/html.ts';

type Pdf = InstanceType<typeof PDFDocument>;
/** One piece of text at its place, drawn as an object of its own. */
type Piece = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
};
type Look = {
  readonly font: 'plain' | 'bold';
  readonly size: number;
  readonly colour: string;
  readonly spacing?: number;
};

const FONT = '/usr/share/fonts/truetype/crosextra/Carlito';
const INFO = { Producer: 'pdfkit', Creator: 'CV', CreationDate: new Date('2025-11-20T09:00:00Z') };
const COLOURS = ['#b91c1c', '#0369a1', '#15803d', '#7e22ce', '#c2410c', '#0f766e'] as const;
const TEXT: Look = { font: 'plain', size: 9.5, colour: '#27272a' };
const BOLD: Look = { ...TEXT, font: 'bold' };
const FOOT = 790;

/** A column on a page that is written from top to bottom, line by line. */
const column = (pdf: Pdf, x: number, width: number, top: number) => {
  const pieces: Piece[] = [];
  let [page, y] = [0, top];
  const wrapped = (text: string, look: Look): readonly string[] => {
    pdf.font(look.font).fontSize(look.size);
    const fits = (line: string): boolean => pdf.widthOfString(line) + (look.spacing ?? 0) * line.length <= width;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const write = (text: string, look: Look = TEXT, indent = 0): void => {
    if (text === '') return;
    for (const line of wrapped(text, look)) {
      if (y + look.size * 1.35 > FOOT) [page, y] = [page + 1, 50];
      pieces.push({ page, x: x + indent, y, text: line, look });
      y += look.size * 1.35;
    }
  };
  const space = (height: number): void => {
    y += height;
  };
  /** Starts a new page where less than this is left. */
  const keep = (height: number): void => {
    if (y + height > FOOT) [page, y] = [page + 1, 50];
  };
  return { pieces, write, space, keep };
};
type Column = ReturnType<typeof column>;

const heading = (to: Column, text: string, cv: Cv): void => {
  to.keep(60);
  to.space(9);
  to.write(text.toUpperCase(), { font: 'bold', size: 11, colour: COLOURS[cv.variant] ?? COLOURS[0], spacing: 1.8 });
  to.space(3);
};
const section = (to: Column, cv: Cv, title: string, lines: readonly string[], mark = ''): void => {
  if (lines.length === 0) return;
  heading(to, title, cv);
  for (const text of lines) to.write(`${mark}${text}`);
};

const job = (to: Column, item: JobItem, cv: Cv): void => {
  to.keep(50);
  if (cv.variant % 2 === 0) {
    to.write(item.title, BOLD);
    to.write(joined([item.employer, item.period], '  |  '), { ...TEXT, colour: '#71717a' });
  } else {
    to.write(item.period, { ...TEXT, colour: COLOURS[cv.variant] ?? COLOURS[0] });
    to.write(joined([item.title, item.employer], ' @ '), BOLD);
  }
  to.write(item.hours ?? '');
  if (item.prose) to.write(item.lines.length === 0 ? '' : sentences(item.lines));
  else for (const text of item.lines) to.write(`• ${text}`, TEXT, 6);
  if (item.result !== undefined) to.write(`Resultaat: ${item.result}.`);
  to.space(6);
};

const writeMain = (to: Column, cv: Cv): void => {
  const { headings: h } = cv;
  const side = (jobs: readonly JobItem[]): readonly string[] =>
    jobs.map((item) => joined([item.period, item.title, item.employer], ', '));
  section(to, cv, h.profile, cv.profile);
  heading(to, h.work, cv);
  cv.jobs.forEach((item, at) => {
    const { under } = item;
    if (under && cv.jobs[at - 1]?.under?.name !== under.name) to.write(aboveText(under), BOLD);
    job(to, item, cv);
  });
  section(to, cv, h.internships, side(cv.internships));
  section(to, cv, h.volunteering, side(cv.volunteering));
  section(to, cv, h.sideJobs, side(cv.sideJobs));
  section(to, cv, h.references, cv.onRequest === '' ? cv.references.map((parts) => parts.join(', ')) : [cv.onRequest]);
};

const writeSide = (to: Column, cv: Cv): void => {
  const { headings: h } = cv;
  section(
    to,
    cv,
    h.personal,
    cv.personal.map(([label, value]) => `${label}: ${value}`),
  );
  heading(to, h.education, cv);
  for (const { name, institute, years, status } of cv.education) {
    to.keep(40);
    to.write(name, BOLD);
    to.write(institute);
    to.write(joined([years, status], ' - '));
    to.space(4);
  }
  section(to, cv, h.trainings, cv.trainings.map(courseText), '• ');
  section(to, cv, h.certificates, cv.certificates.map(courseText), '• ');
  section(to, cv, h.systems, cv.systems, '• ');
  section(to, cv, h.competences, cv.competences, '• ');
  section(
    to,
    cv,
    h.languages,
    cv.languages.map(([word, level]) => `${word} – ${level}`),
  );
  section(to, cv, h.hobbies, cv.hobbies === '' ? [] : [cv.hobbies]);
  section(to, cv, h.availability, cv.availability);
};

const draw = (pdf: Pdf, cv: Cv): void => {
  pdf.registerFont('plain', `${FONT}-Regular.ttf`).registerFont('bold', `${FONT}-Bold.ttf`);
  const left = cv.variant < 3;
  const main = column(pdf, left ? 225 : 40, 330, 105);
  const side = column(pdf, left ? 40 : 395, 165, 105);
  writeMain(main, cv);
  writeSide(side, cv);
  // A drawing program writes its objects in the order in which they were made, not in that of reading.
  const all = [...main.pieces, ...side.pieces];
  const random = randomFrom(`order of ${cv.plan.id}`);
  const mixed =
    cv.variant % 3 === 0
      ? random.some(all, all.length)
      : cv.variant % 3 === 1
        ? all
        : [...side.pieces, ...main.pieces.toReversed()];
  for (let page = 0; page <= Math.max(...all.map((piece) => piece.page)); page += 1) {
    pdf.addPage({ size: 'A4', margin: 0 });
    if (page === 0) drawTop(pdf, cv);
    for (const { x, y, text, look } of mixed.filter((piece) => piece.page === page)) {
      pdf
        .font(look.font)
        .fontSize(look.size)
        .fillColor(look.colour)
        .text(text, x, y, { lineBreak: false, characterSpacing: look.spacing ?? 0 });
    }
  }
};

const drawTop = (pdf: Pdf, cv: Cv): void => {
  pdf.rect(0, 0, 596, 86).fill(COLOURS[cv.variant] ?? COLOURS[0]);
  pdf.circle(545, 43, 24).fill('#ffffff');
  pdf.font('bold').fontSize(24).fillColor('#ffffff').text(cv.name, 40, 22, { lineBreak: false, characterSpacing: 1 });
  pdf.font('plain').fontSize(11).text(cv.headline, 40, 55, { lineBreak: false });
};

/** A PDF drawn as a drawing program does: each line an object of its own, in no order of reading. */
export const drawnPdf = (cv: Cv): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ autoFirstPage: false, info: INFO });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  draw(pdf, cv);
  pdf.end();
  return done;
};
