import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { type DocxParts, docxOf, paragraph, row, run } from './docx-bytes.ts';
import { hiddenIn, stateOf, textOfDocument, textsOf } from './opened.ts';

afterAll(closeReaders);

const linesOf = async (body: string, parts: DocxParts = {}): Promise<readonly string[]> =>
  textsOf(await openDocument(docxOf(body, parts)));

const textBox = (content: string, shape = ''): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const PLACEHOLDER = '<w:sdtPr><w:showingPlcHdr/></w:sdtPr>';
const control = (content: string, properties = ''): string =>
  `<w:sdt>${properties}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
/** A text box that floats at this place from the margin; all in points. */
const floating = (content: string, x: number, y: number, width: number, height: number): string => {
  const side = (name: string, at: number): string =>
    `<wp:${name} relativeFrom="margin"><wp:posOffset>${at * 12_700}</wp:posOffset></wp:${name}>`;
  return `<w:r><w:drawing><wp:anchor>${side('positionH', x)}${side('positionV', y)}<wp:extent cx="${width * 12_700}" cy="${height * 12_700}"/><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`;
};
const inVml = (content: string, style: string): string =>
  `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const inList = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

describe('the lines of a DOCX', () => {
  test.for([
    [
      'runs of one paragraph',
      `<w:p>${run('Door')}${run('stroom', '<w:b/>')}${run('coach')}</w:p>`,
      ['Doorstroomcoach'],
    ],
    ['tabs', `<w:p><w:r><w:t>2019 – 2021</w:t><w:tab/><w:t>Gemeente</w:t></w:r></w:p>`, ['2019 – 2021\tGemeente']],
    ['spaces that reach a column', paragraph('2019 – 2021        Gemeente'), ['2019 – 2021\tGemeente']],
    [
      'line breaks',
      `<w:p><w:r><w:t>Coach</w:t><w:br/><w:t>Gemeente</w:t><w:cr/><w:t>Delft</w:t></w:r></w:p>`,
      ['Coach', 'Gemeente', 'Delft'],
    ],
    [
      'hyphens',
      `<w:p><w:r><w:t>oud</w:t><w:noBreakHyphen/><w:t>leer</w:t><w:softHyphen/><w:t>ling</w:t></w:r></w:p>`,
      ['oud-leerling'],
    ],
    ['a symbol', `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t> JVS</w:t></w:r></w:p>`, ['• JVS']],
    ['a link', `<w:p><w:hyperlink r:id="x">${run('coach@post.example')}</w:hyperlink></w:p>`, ['coach@post.example']],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="Naam"/></w:sdtPr><w:sdtContent>${paragraph('Jamila')}</w:sdtContent></w:sdt>`,
      ['Jamila'],
    ],
    [
      'a control and a smart tag in a line',
      `<w:p><w:sdt><w:sdtContent>${run('Jamila ')}</w:sdtContent></w:sdt><w:smartTag>${run('Fictief')}</w:smartTag></w:p>`,
      ['Jamila Fictief'],
    ],
    [
      'nothing of a placeholder',
      control(paragraph('Klik om tekst in te voeren'), PLACEHOLDER) + paragraph('Coach'),
      ['Coach'],
    ],
    [
      'nothing of a placeholder in a line or a cell',
      `<w:p>${run('Naam: ')}${control(run('Uw naam'), PLACEHOLDER)}</w:p><w:tbl><w:tr>${control('<w:tc><w:p/></w:tc>')}${control(`<w:tc>${paragraph('Datum')}</w:tc>`, PLACEHOLDER)}<w:tc>${paragraph('Coach')}</w:tc></w:tr></w:tbl>`,
      ['Naam:', 'Coach'],
    ],
    [
      'a row inside a control',
      `<w:tbl>${control(row(paragraph('2019'), paragraph('Coach')))}</w:tbl>`,
      ['2019\tCoach'],
    ],
    [
      'the result of a simple field',
      `<w:p><w:fldSimple w:instr="MERGEFIELD Naam">${run('Jamila')}</w:fldSimple></w:p>`,
      ['Jamila'],
    ],
    [
      'a tab to a place',
      `<w:p>${run('2019')}<w:r><w:ptab w:relativeTo="margin"/></w:r>${run('Coach')}</w:p>`,
      ['2019\tCoach'],
    ],
    [
      'text boxes column by column',
      `<w:p>${floating(paragraph('Werk'), 300, 0, 200, 90)}${floating(paragraph('Engels'), 0, 200, 200, 90)}${floating(paragraph('Talen'), 0, 0, 200, 90)}</w:p>`,
      ['Talen', 'Engels', 'Werk'],
    ],
    [
      'a sidebar that begins the page in front',
      `<w:p>${floating(paragraph('Talen'), 0, 0, 150, 600)}</w:p>${paragraph('Coach')}`,
      ['Talen', 'Coach'],
    ],
    [
      'a sidebar from the midst of a job behind the text',
      `${paragraph('Coach')}<w:p>${run('Gemeente')}${floating(paragraph('Talen'), 0, 0, 150, 600)}</w:p>${paragraph('Gesprekken')}`,
      ['Coach', 'Gemeente', 'Gesprekken', 'Talen'],
    ],
    [
      'a sidebar of an older Word behind the text',
      `${paragraph('Coach')}<w:p>${inVml(paragraph('Talen'), 'position:absolute;margin-left:0;width:150pt;height:600pt')}</w:p>${paragraph('Gemeente')}`,
      ['Coach', 'Gemeente', 'Talen'],
    ],
    [
      'a text box of an older Word where it stands',
      `<w:p>${inVml(paragraph('Talen'), 'width:150pt;height:30pt')}</w:p>${paragraph('Werk')}`,
      ['Talen', 'Werk'],
    ],
    [
      'a date in a merged cell beside the rows of its job',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('2019')}</w:tc><w:tc>${paragraph('Coach')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph('Gemeente')}</w:tc></w:tr></w:tbl>`,
      ['2019\tCoach', 'Gemeente'],
    ],
    [
      'no cell that was deleted',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph('2016')}</w:tc><w:tc>${paragraph('Coach')}</w:tc></w:tr></w:tbl>`,
      ['Coach'],
    ],
    ['a field: its result', `<w:p>${run('Bladzijde ')}${field}</w:p>`, ['Bladzijde 7']],
    [
      'a text box, once',
      `<w:p>${run('Profiel')}${textBox(paragraph('Talen'))}</w:p>${paragraph('Werk')}`,
      ['Profiel', 'Talen', 'Werk'],
    ],
    [
      'what was inserted, not what was deleted',
      `<w:p><w:ins>${run('6 jaar')}</w:ins><w:del><w:r><w:delText>2 jaar</w:delText></w:r></w:del></w:p>`,
      ['6 jaar'],
    ],
    [
      'a row of short cells',
      `<w:tbl>${row(paragraph('2008'), paragraph('HBO SJD'), paragraph('ja'))}</w:tbl>`,
      ['2008\tHBO SJD\tja'],
    ],
    [
      'a date beside a job',
      `<w:tbl>${row(paragraph('2019'), paragraph('Coach') + paragraph('Gemeente'))}</w:tbl>`,
      ['2019\tCoach', 'Gemeente'],
    ],
    [
      'a broken period beside a job',
      `<w:tbl>${row(paragraph('sept. 2016 –') + paragraph('aug. 2019'), paragraph('Coach') + paragraph('Gemeente'))}</w:tbl>`,
      ['sept. 2016 – aug. 2019\tCoach', 'Gemeente'],
    ],
    [
      'a column of dates beside jobs',
      `<w:tbl>${row(paragraph('2019') + paragraph('2016'), paragraph('Coach') + paragraph('Docent'))}</w:tbl>`,
      ['2019\tCoach', '2016\tDocent'],
    ],
    [
      'a sidebar beside the text',
      `<w:tbl>${row(paragraph('Talen') + paragraph('Engels'), paragraph('Werk') + paragraph('Coach'))}</w:tbl>`,
      ['Talen', 'Engels', 'Werk', 'Coach'],
    ],
    [
      'a table in a table',
      `<w:tbl>${row(`<w:tbl>${row(paragraph('2019'), paragraph('Coach'))}${row(paragraph('2016'), paragraph('Docent'))}</w:tbl>`)}</w:tbl>`,
      ['2019\tCoach', '2016\tDocent'],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('2016')}</w:tc></w:tr>${row(paragraph('2019'))}</w:tbl>`,
      ['2019'],
    ],
    [
      'nothing of comments',
      `<w:p><w:commentRangeStart w:id="1"/>${run('Coach')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      ['Coach'],
    ],
  ] as const)('hold %s', async ([, body, lines]) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('hold the cells of a row', async () => {
    const { lines } = textOfDocument(
      await openDocument(docxOf(`<w:tbl>${row(paragraph('2008'), paragraph(''), paragraph('HBO'))}</w:tbl>`)),
    );
    expect(lines.map(({ text, cells }) => ({ text, cells }))).toEqual([{ text: '2008\tHBO', cells: ['2008', 'HBO'] }]);
  });

  test('begin with the header and end with the notes and the footer, each once', async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>Zie bijlage</w:t></w:r></w:p></w:footnote>';
    const parts = {
      header: paragraph('Jamila') + paragraph('Jamila'),
      footer: `<w:p>${field}${run(' van 2')}</w:p>`,
      footnotes: note,
    };
    const body = `<w:p>${run('Coach')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await linesOf(body, parts)).toEqual(['Jamila', 'Coach', 'Zie bijlage', '7 van 2']);
  });

  test('bear the marks of their list', async () => {
    const body =
      paragraph('JVS', '', inList(1)) +
      paragraph('Eerst', '', inList(2)) +
      paragraph('Dan', '', inList(2)) +
      paragraph('Los', '', inList(0));
    expect(await linesOf(body, { numbering: NUMBERING })).toEqual(['• JVS', '1. Eerst', '2. Dan', 'Los']);
  });

  test('tell size and weight, also by style', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>';
    const body = paragraph('Werk', '', '<w:pStyle w:val="Kop1"/>') + paragraph('Coach', '<w:b/>') + paragraph('Delft');
    const { lines } = textOfDocument(await openDocument(docxOf(body, { styles })));
    expect(lines.map(({ text, size, bold }) => [text, size, bold])).toEqual([
      ['Werk', 16, true],
      ['Coach', 11, true],
      ['Delft', 11, false],
    ]);
  });

  test('come with a warning where changes are tracked', async () => {
    const { warnings } = textOfDocument(await openDocument(docxOf(`<w:p><w:ins>${run('6 jaar')}</w:ins></w:p>`)));
    expect(warnings).toEqual([{ kind: 'tracked-changes' }]);
  });

  test.for([
    ['stated', paragraph('a'), 3, { count: 3, exact: true }],
    ['not stated', paragraph('a'), undefined, { count: 1, exact: false }],
    [
      'not stated, with breaks',
      `${paragraph('a')}<w:p><w:r><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>`,
      undefined,
      { count: 2, exact: false },
    ],
    ['not stated, for a long text', paragraph('a'.repeat(80)).repeat(100), undefined, { count: 3, exact: false }],
    ['stated against all appearances', paragraph('a'.repeat(80)).repeat(400), 1, { count: 9, exact: false }],
  ] as const)('come with the pages, %s', async ([, body, stated, pages]) => {
    const parts = stated === undefined ? {} : { pages: stated };
    expect(textOfDocument(await openDocument(docxOf(body, parts))).pages).toEqual(pages);
  });

  test('are none where nothing is written', async () => {
    expect(stateOf(await openDocument(docxOf('<w:p/>')))).toBe('no-text');
  });
});

const STYLES =
  '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Ook" ><w:basedOn w:val="Weg"/></w:style><w:style w:type="paragraph" w:styleId="Wit"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>';
const WHITE = '<w:color w:val="FFFFFF"/>';
const DARK = '<w:shd w:val="clear" w:fill="1F3A5F"/>';
const DARK_SHAPE = '<a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill>';

describe('text that a reader of the DOCX does not see', () => {
  test.for([
    ['vanishes', paragraph('Alle punten', '<w:vanish/>')],
    ['vanishes by a style of a style', paragraph('Alle punten', '<w:rStyle w:val="Ook"/>')],
    ['is white', paragraph('Alle punten', WHITE)],
    ['is white by its style', paragraph('Alle punten', '', '<w:pStyle w:val="Wit"/>')],
    ['is nearly white', paragraph('Alle punten', '<w:color w:val="F8F8F5"/>')],
    [
      'has the colour of its cell',
      `<w:tbl><w:tr><w:tc><w:tcPr>${DARK}</w:tcPr>${paragraph('Alle punten', '<w:color w:val="1F3A5F"/>')}</w:tc></w:tr></w:tbl>`,
    ],
    ['is tiny', paragraph('Alle punten', '<w:sz w:val="2"/>')],
    ['is transparent', paragraph('Alle punten', '<w14:textFill><w14:noFill/></w14:textFill>')],
    [
      'stands in a cell that goes on a merged one',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('Alle punten')}</w:tc></w:tr></w:tbl>`,
    ],
    ['is white in a white text box', `<w:p>${textBox(paragraph('Alle punten', WHITE))}</w:p>`],
  ] as const)('is reported and not read where it %s', async ([, body]) => {
    const opened = await openDocument(docxOf(paragraph('Coach') + body, { styles: STYLES }));
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({ lines: ['Coach'], hidden: ['Alle punten'] });
  });

  test.for([
    ['on a dark run', paragraph('Talen', WHITE + DARK)],
    ['on a dark paragraph', paragraph('Talen', WHITE, DARK)],
    ['on a highlight', paragraph('Talen', `${WHITE}<w:highlight w:val="darkBlue"/>`)],
    ['in a dark cell', `<w:tbl><w:tr><w:tc><w:tcPr>${DARK}</w:tcPr>${paragraph('Talen', WHITE)}</w:tc></w:tr></w:tbl>`],
    ['in a dark text box', `<w:p>${textBox(paragraph('Talen', WHITE), DARK_SHAPE)}</w:p>`],
    [
      'over a dark shape',
      `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="2540000" cy="9000000"/><wps:wsp><wps:spPr>${DARK_SHAPE}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>${run('Talen', WHITE)}</w:p>`,
    ],
    ['in no colour of its own', paragraph('Talen', '<w:color w:val="auto"/>')],
    ['shown again', paragraph('Talen', '<w:rStyle w:val="Weg"/><w:vanish w:val="0"/>')],
  ] as const)('is not text that is white or plain %s', async ([, body]) => {
    const opened = await openDocument(docxOf(body, { styles: STYLES }));
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({ lines: ['Talen'], hidden: [] });
  });
});
