import PDFDocument from 'pdfkit';
import type { LayoutName } from '../bid.ts';
import type { CvView, JobView } from '../view.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Options = ConstructorParameters<typeof PDFDocument>[0];

const FONT = '/usr/share/fonts/truetype/crosextra/Carlito';
const COLOUR = '#8a3b12';
const MARGIN = 56;
const DATES = 108;

/** What a document says about itself; fixed, so that it does not tell when the samples were made. */
const INFO = { Producer: 'pdfkit', Creator: 'CV', CreationDate: new Date('2025-11-20T09:00:00Z') };

const bytesOf = async (options: Options, draw: (pdf: Pdf) => void): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, info: INFO, ...options });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  pdf.registerFont('plain', `${FONT}-Regular.ttf`);
  pdf.registerFont('bold', `${FONT}-Bold.ttf`);
  draw(pdf);
  pdf.end();
  return done;
};

const plain = (pdf: Pdf): Pdf => pdf.font('plain').fontSize(10.5).fillColor('#222');
const bold = (pdf: Pdf): Pdf => pdf.font('bold').fontSize(10.5).fillColor('#222');

const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
};

const section = (pdf: Pdf, title: string, body: () => void): void => {
  keepTogether(pdf, 70);
  pdf.moveDown(0.6).font('bold').fontSize(13).fillColor(COLOUR).text(title, MARGIN).moveDown(0.2);
  body();
};

const bullets = (pdf: Pdf, lines: readonly string[], x: number): void => {
  plain(pdf).list([...lines], x, pdf.y, { bulletRadius: 1.6, textIndent: 12, bulletIndent: 4 });
};

const aboveEachOther = (pdf: Pdf, job: JobView): void => {
  bold(pdf).text(job.title, MARGIN);
  plain(pdf).fillColor('#666').text([job.employer, job.period].filter(Boolean).join('  ·  '));
  bullets(pdf, job.lines, MARGIN);
};

const datesLeft = (pdf: Pdf, job: JobView): void => {
  const { y } = pdf;
  plain(pdf)
    .fillColor(COLOUR)
    .text(job.period, MARGIN, y, { width: DATES - 10 });
  bold(pdf).text(job.title, MARGIN + DATES, y);
  if (job.employer) plain(pdf).fillColor('#666').text(job.employer);
  bullets(pdf, job.lines, MARGIN + DATES);
};

const datesRight = (pdf: Pdf, job: JobView): void => {
  const { y } = pdf;
  plain(pdf).text(job.period, MARGIN, y, { align: 'right' });
  bold(pdf).text(job.title, MARGIN, y);
  if (job.employer) plain(pdf).fillColor('#666').text(job.employer);
  bullets(pdf, job.lines, MARGIN);
};

const labelled = (pdf: Pdf, job: JobView): void => {
  bold(pdf).text(`Functie: ${job.title}`, MARGIN);
  if (job.employer) plain(pdf).text(`Werkgever: ${job.employer}`);
  plain(pdf).text(`Periode: ${job.period}`);
  bullets(pdf, job.lines, MARGIN);
};

const JOBS: Partial<Record<LayoutName, (pdf: Pdf, job: JobView) => void>> = {
  compact: labelled,
  timeline: datesLeft,
  'right-dates': datesRight,
};

const draw = (pdf: Pdf, cv: CvView, layout: LayoutName): void => {
  const { headings: h } = cv;
  const one = JOBS[layout] ?? aboveEachOther;
  pdf.font('bold').fontSize(22).fillColor(COLOUR).text(cv.name);
  plain(pdf).text(cv.headline);
  section(pdf, h.profile, () => {
    for (const text of cv.profile) plain(pdf).text(text, MARGIN).moveDown(0.3);
  });
  for (const text of cv.hidden) pdf.font('plain').fontSize(1).fillColor('#ffffff').text(text);
  section(pdf, h.work, () =>
    cv.jobs.forEach((job) => {
      keepTogether(pdf, 90);
      one(pdf, job);
      pdf.moveDown(0.6);
    }),
  );
  section(pdf, h.education, () =>
    cv.education.forEach((item) => {
      bold(pdf).text(item.name, MARGIN);
      plain(pdf).text([item.detail, item.years].filter(Boolean).join(', ')).moveDown(0.3);
    }),
  );
  drawRest(pdf, cv);
};

const drawRest = (pdf: Pdf, cv: CvView): void => {
  const { headings: h } = cv;
  const person = cv.personal.map(([label, value]) => `${label}: ${value}`);
  const rest: readonly (readonly [string, readonly string[]])[] = [
    [h.courses, cv.courses],
    [h.skills, [cv.skills.join(', ')]],
    [h.languages, [cv.languages]],
    [h.availability, cv.availability],
    [h.hobbies, [cv.hobbies]],
    [h.references, cv.references],
    [h.personal, person],
  ];
  for (const [title, lines] of rest.filter(([, all]) => all.length > 0)) {
    section(pdf, title, () => {
      for (const text of lines) plain(pdf).text(text, MARGIN);
    });
  }
};

/** A PDF drawn line by line; with a password it cannot be opened without. */
export const drawnPdf = (cv: CvView, layout: LayoutName, password?: string): Promise<Uint8Array> =>
  bytesOf(
    password === undefined ? {} : { userPassword: password, ownerPassword: `${password}!`, pdfVersion: '1.7' },
    (pdf) => draw(pdf, cv, layout),
  );

/** Images of pages as a PDF without any text. */
export const pdfOfImages = (pages: readonly Uint8Array[]): Promise<Uint8Array> =>
  bytesOf({ autoFirstPage: false, margin: 0 }, (pdf) =>
    pages.forEach((image) => {
      pdf.addPage({ size: 'A4', margin: 0 }).image(Buffer.from(image), 0, 0, { width: pdf.page.width });
    }),
  );
