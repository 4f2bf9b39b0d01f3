import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { textOfDocument, textsOf } from './opened.ts';
import { pageOf, pdfkitBytes, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

/** Text pieces at places in points from the top left, in the order in which they are drawn. */
const drawn = (...pieces: readonly (readonly [string, number, number])[]): Uint8Array =>
  pageOf(pieces.map(([text, x, y]) => showText(text, x, 842 - y, 10)).join(''));

const LEFT = [
  'Ik begeleid jongeren die de',
  'school hebben verlaten en',
  'zoek met hen naar werk of',
  'naar een opleiding die bij',
  'hen past en blijft passen.',
];
const RIGHT = [
  'Bij de gemeente voerde ik',
  'gesprekken met ouders en',
  'met scholen over verzuim,',
  'en legde ik de afspraken',
  'vast in het systeem JVS.',
];

describe('the lines of a PDF', () => {
  test('are those of one column after the other, where they are drawn so', async () => {
    const left = LEFT.map((text, index) => [text, 50, 100 + index * 14] as const);
    const right = RIGHT.map((text, index) => [text, 320, 100 + index * 14] as const);
    expect(textsOf(await openDocument(drawn(...left, ...right)))).toEqual([...LEFT, ...RIGHT]);
  });

  test.for([
    ['on the same baselines', 0],
    ['on baselines of their own', 5],
  ] as const)('are those of one column after the other, where they are drawn to and fro %s', async ([, shift]) => {
    const pieces = LEFT.flatMap((text, index) => [
      [text, 50, 100 + index * 14] as const,
      [RIGHT[index] ?? '', 320, 100 + index * 14 + shift] as const,
    ]);
    const extra = [
      ['Werkervaring en opleiding van de kandidaat in de laatste tien jaar, met de nieuwste eerst', 50, 80] as const,
    ];
    expect(textsOf(await openDocument(drawn(...extra, ...pieces)))).toEqual([extra[0]?.[0], ...LEFT, ...RIGHT]);
  });

  test('keep a date in the margin on the line of its job', async () => {
    const pdf = drawn(
      ['2019 - 2021', 50, 100],
      ['Gemeente Westmeer', 150, 100],
      ['Doorstroomcoach voor jongeren', 150, 114],
      ['2015 - 2018', 50, 140],
      ['Stichting Vooruit', 150, 140],
      ['Trajectbegeleider', 150, 154],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      '2019 - 2021\tGemeente Westmeer',
      'Doorstroomcoach voor jongeren',
      '2015 - 2018\tStichting Vooruit',
      'Trajectbegeleider',
    ]);
  });

  test('put dates that are drawn apart back beside their jobs', async () => {
    const pdf = drawn(
      ['2019 - 2021', 480, 100],
      ['2015 - 2018', 480, 140],
      ['Gemeente Westmeer', 50, 100],
      ['Doorstroomcoach voor jongeren', 50, 114],
      ['Stichting Vooruit', 50, 140],
      ['Trajectbegeleider', 50, 154],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      'Gemeente Westmeer\t2019 - 2021',
      'Doorstroomcoach voor jongeren',
      'Stichting Vooruit\t2015 - 2018',
      'Trajectbegeleider',
    ]);
  });

  test('lose no date that goes beside another date', async () => {
    const pdf = drawn(
      ['2009 - 2010', 50, 101],
      ['2011 - 2012', 170, 105],
      ['2013 - 2014', 50, 100],
      ['2015 - 2016', 110, 104],
    );
    const text = textsOf(await openDocument(pdf)).join(' ');
    expect(['2009', '2011', '2013', '2015'].filter((year) => !text.includes(year))).toEqual([]);
  });

  test('put a date with hours behind it back beside its job', async () => {
    const pdf = drawn(
      ['2019 - heden, 24 uur per week', 400, 114],
      ['2015 - 2018, 12 uur per week', 400, 154],
      ['Doorstroomcoach', 50, 100],
      ['Gemeente Westmeer', 50, 114],
      ['Trajectbegeleider', 50, 140],
      ['Stichting Vooruit', 50, 154],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      'Doorstroomcoach',
      'Gemeente Westmeer\t2019 - heden, 24 uur per week',
      'Trajectbegeleider',
      'Stichting Vooruit\t2015 - 2018, 12 uur per week',
    ]);
  });

  test('put a block back where it stands, and header and footer at the ends', async () => {
    const pdf = drawn(
      ['Pagina 1 van 2', 50, 800],
      ['Tijdlijn', 50, 100],
      ['Criteria', 50, 200],
      ['JVS gebruikt', 50, 220],
      ['Gemeente Westmeer', 60, 130],
      ['Doorstroomcoach', 60, 144],
      ['Jamila Fictief', 50, 60],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      'Jamila Fictief',
      'Tijdlijn',
      'Gemeente Westmeer',
      'Doorstroomcoach',
      'Criteria',
      'JVS gebruikt',
      'Pagina 1 van 2',
    ]);
  });

  test('leave a date in a sidebar with the education above it', async () => {
    const pdf = drawn(
      ['Opleiding', 50, 100],
      ['HBO SJD', 50, 114],
      ['2008 - 2012', 50, 128],
      ['Werkervaring', 300, 100],
      ['Gemeente Westmeer', 300, 114],
      ['Doorstroomcoach', 300, 128],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      'Opleiding',
      'HBO SJD',
      '2008 - 2012',
      'Werkervaring',
      'Gemeente Westmeer',
      'Doorstroomcoach',
    ]);
  });

  test('make one line of a period that a narrow column breaks', async () => {
    const pdf = drawn(
      ['september 2016 -', 50, 100],
      ['augustus 2019', 50, 114],
      ['Stichting Vooruit', 150, 100],
      ['Trajectbegeleider', 150, 114],
    );
    expect(textsOf(await openDocument(pdf))).toEqual([
      'september 2016 - augustus 2019\tStichting Vooruit',
      'Trajectbegeleider',
    ]);
  });

  test.for([
    ['september 2016 -', 'augustus 2019'],
    ['september 2016 - februari', '2021'],
    ['september', '2016 -', 'februari', '2021'],
    ['december 2007 -', 'december 2011 (4 jaar en'],
  ])('make one line of a period that breaks after: %s', async (lines) => {
    const dates = lines.map((text, index) => [text, 50, 100 + 12 * index] as const);
    const pdf = drawn(...dates, ['Stichting Vooruit', 250, 100], ['Trajectbegeleider', 250, 112]);
    expect(textsOf(await openDocument(pdf))[0]).toBe(`${lines.join(' ')}\tStichting Vooruit`);
  });

  test('part cells with little room between them where words have drawn spaces', async () => {
    const pdf = drawn(['Karim el Amrani', 50, 100], ['directeur, Stichting Vooruit', 124, 100], ['en verder', 50, 130]);
    expect(textsOf(await openDocument(pdf))).toEqual(['Karim el Amrani\tdirecteur, Stichting Vooruit', 'en verder']);
  });

  test('hold a row of a table with its cells', async () => {
    const pdf = drawn(
      ['Periode', 50, 100],
      ['Opleiding', 150, 100],
      ['Diploma', 400, 100],
      ['2008 - 2012', 50, 116],
      ['HBO SJD', 150, 116],
      ['ja', 400, 116],
    );
    const { lines } = textOfDocument(await openDocument(pdf));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['Periode', 'Opleiding', 'Diploma'],
      ['2008 - 2012', 'HBO SJD', 'ja'],
    ]);
  });

  test('hold a label and its value apart, and a bullet with its text', async () => {
    const pdf = await pdfkitBytes((page) => {
      page.fontSize(10).text('Werkgever:', 50, 100).text('Gemeente Westmeer', 150, 100);
      page.text('\u2022', 50, 120).text('Verzuim 18+', 70, 120).text('1.', 50, 140).text('Gesprekken', 80, 140);
    });
    expect(textsOf(await openDocument(pdf))).toEqual([
      'Werkgever:\tGemeente Westmeer',
      '• Verzuim 18+',
      '1. Gesprekken',
    ]);
  });

  test('part a label that is set to the right from its value, which only another type shows', async () => {
    const rows = ['Naam van werkgever', 'Data', 'Referenten'].map((label, index) => ({ label, y: 100 + index * 20 }));
    const pdf = await pdfkitBytes((page) => {
      page
        .font('Helvetica')
        .fontSize(10)
        .fillColor('#000')
        .text('De kandidaat heeft veel ervaring in het veld.', 50, 60);
      for (const { label, y } of rows) {
        const left = 150 - page.font('Helvetica').fontSize(9).widthOfString(label);
        page.fillColor('#24a').text(label, left, y, { lineBreak: false });
        page.fontSize(10).fillColor('#000').text('dhr. P. Verhaagden', 153, y, { lineBreak: false });
      }
    });
    expect(textsOf(await openDocument(pdf)).slice(1)).toEqual(rows.map(({ label }) => `${label}\tdhr. P. Verhaagden`));
  });

  test('leave words of another colour in their sentence', async () => {
    const pdf = await pdfkitBytes((page) => {
      for (const y of [100, 120, 140]) {
        page.fontSize(10).fillColor('#000').text('Begeleiden van ', 50, y, { continued: true });
        page.fillColor('#24a').text('jongeren');
      }
    });
    expect(textsOf(await openDocument(pdf))).toEqual(Array.from({ length: 3 }, () => 'Begeleiden van jongeren'));
  });

  test('tell size and weight', async () => {
    const pdf = await pdfkitBytes((page) =>
      page
        .font('Helvetica-Bold')
        .fontSize(18)
        .text('Werkervaring')
        .font('Helvetica')
        .fontSize(10)
        .text('Doorstroomcoach'),
    );
    const { lines } = textOfDocument(await openDocument(pdf));
    expect(lines.map(({ text, size, bold }) => ({ text, size, bold }))).toEqual([
      { text: 'Werkervaring', size: 18, bold: true },
      { text: 'Doorstroomcoach', size: 10, bold: false },
    ]);
  });

  test('follow the order of a running text that wraps', async () => {
    const text = 'Ik begeleid jongeren zonder startkwalificatie naar school of werk. '.repeat(4).trim();
    const lines = textsOf(
      await openDocument(await pdfkitBytes((pdf) => pdf.text(text, { columns: 2, columnGap: 30, height: 200 }))),
    );
    expect(lines.join(' ')).toBe(text);
  });

  test('spell out what the page writes in other signs', async () => {
    const pdf = await pdfkitBytes((page) => page.text('“Zorg” – ‘preventie’ — coach\u00a0VSV'));
    expect(textsOf(await openDocument(pdf))).toEqual([`"Zorg" – 'preventie' – coach VSV`]);
  });

  test('read a heading of spaced letters as words', async () => {
    const pdf = await pdfkitBytes((page) => page.text('CURRICULUM VITAE', { characterSpacing: 6 }));
    expect(textsOf(await openDocument(pdf))).toEqual(['CURRICULUM VITAE']);
  });

  test('part a date from its text by a gap that only the edge of the lines below shows', async () => {
    const pdf = drawn(
      ['2008 - 2012', 50, 100],
      ['HBO SJD', 112, 100],
      ['Hogeschool', 112, 114],
      ['diploma', 112, 128],
      ['behaald', 112, 142],
    );
    expect(textsOf(await openDocument(pdf))[0]).toBe('2008 - 2012\tHBO SJD');
  });

  test('read a page that lies on its side and is turned for showing', async () => {
    const lines = showText('Doorstroomcoach', 50, 500) + showText('Gemeente Westmeer', 50, 480);
    const turned = Buffer.from(pageOf(`0 1 -1 0 595 0 cm ${lines}`)).toString('latin1');
    const pdf = Buffer.from(turned.replace('/Type /Page /Parent', '/Type /Page /Rotate 90 /Parent'), 'latin1');
    expect(textsOf(await openDocument(pdf))).toEqual(['Doorstroomcoach', 'Gemeente Westmeer']);
  });
});
