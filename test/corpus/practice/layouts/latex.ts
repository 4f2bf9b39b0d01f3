import type { Body, Cv, Item, Job } from '../model.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '→': '$\\rightarrow$',
  '½': '\\textonehalf{}',
  '“': '``',
  '”': "''",
  '’': "'",
  '–': '--',
  '—': '---',
  ı: '\\i{}',
  ş: '\\c{s}',
  Ö: '\\"O',
};

/** Text as LaTeX. */
const tex = (words: string): string =>
  words.replaceAll('€', 'EUR').replace(/[\\&%$#_{}~^→½“”’–—ışÖ]/g, (char) => SPECIAL[char] ?? char);

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\\begin{itemize}${lines.map((line) => `\\item ${tex(line)}`).join('\n')}\\end{itemize}`;

const job = (one: Job): string => {
  const notes = one.notes.map((note) => `${tex(note)}\\newline{}`).join('');
  return `\\cventry{${tex(one.period)}}{${tex(one.title)}}{${tex(one.employer)}}{}{}{${notes}${list(one.duties)}}`;
};

const item = (one: Item): string =>
  `\\cventry{${tex(one.date)}}{${tex(one.head)}}{${tex(one.sub)}}{}{${tex(one.tail)}}{}`;

const entries = (body: Body): string => {
  if (body.kind === 'jobs') return body.jobs.map(job).join('\n');
  if (body.kind === 'items') return body.items.map(item).join('\n');
  if (body.kind === 'pairs')
    return body.pairs.map(([label, value]) => `\\cvitem{${tex(label)}}{${tex(value)}}`).join('\n');
  if (body.kind === 'bullets') return body.lines.map((line) => `\\cvlistitem{${tex(line)}}`).join('\n');
  if (body.kind !== 'table') return body.lines.map((line) => `\\cvitem{}{${tex(line)}}`).join('\n');
  const labelled = (cell: string, at: number): string => (cell ? `${body.head[at + 1]}: ${cell}` : '');
  return body.rows
    .map(([first = '', ...rest]) => `\\cvitem{${tex(first)}}{${tex(rest.map(labelled).filter(Boolean).join(', '))}}`)
    .join('\n');
};

const STYLES = ['classic', 'casual', 'banking', 'oldstyle'] as const;
const COLOURS = ['blue', 'green', 'burgundy', 'grey'] as const;

/** The class that LaTeX users take for a CV, in one of its styles. */
export const modernCv = (cv: Cv): string => {
  const [first = '', ...last] = cv.name.split(' ');
  const style = STYLES[cv.name.length % STYLES.length] ?? 'classic';
  const odd = cv.headline.length % 2 === 1;
  const colour = COLOURS[cv.place.length % COLOURS.length] ?? 'blue';
  return `\\documentclass[10pt,a4paper,${odd ? 'sans' : 'roman'}]{moderncv}
\\moderncvstyle[nosymbols]{${style}}\\moderncvcolor{${colour}}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{${odd ? 'helvet' : 'charter'},textcomp}\\usepackage[scale=0.8]{geometry}
\\name{${tex(first)}}{${tex(last.join(' '))}}\\title{${tex(cv.headline)}}\\address{${tex(cv.place)}}{}{}\\phone[mobile]{${tex(cv.phone)}}${style === 'oldstyle' ? '' : `\\email{${cv.email}}`}
\\begin{document}\\makecvtitle
${cv.sections.map(({ heading, body }) => `\\section{${tex(heading)}}\n${entries(body)}`).join('\n')}
\\end{document}`;
};

const plainBody = (body: Body): string => {
  if (body.kind === 'jobs')
    return body.jobs
      .map(
        (one) =>
          `\\noindent\\textbf{${tex(one.title)}}\\hfill ${tex(one.period)}\\\\\\textit{${tex(one.employer) || '~'}}\n\n${list([...one.duties, ...one.notes])}\\medskip`,
      )
      .join('\n\n');
  if (body.kind === 'items')
    return body.items
      .map(
        (one) => `\\noindent ${tex([one.head, one.sub, one.tail].filter(Boolean).join(', '))}\\hfill ${tex(one.date)}`,
      )
      .join('\n\n');
  if (body.kind === 'pairs')
    return `\\noindent\\begin{tabular}{@{}p{3.6cm}p{11cm}}${body.pairs.map(([a, b]) => `${tex(a)} & ${tex(b)}\\\\`).join('\n')}\\end{tabular}`;
  if (body.kind === 'table')
    return `\\noindent\\begin{tabular}{@{}${body.head.map((_, at) => `p{${at === 0 ? 3.2 : 11 / (body.head.length - 1)}cm}`).join('')}}\\hline ${[body.head, ...body.rows].map((row) => row.map(tex).join(' & ')).join('\\\\\n')}\\\\\\hline\\end{tabular}`;
  return body.kind === 'bullets' ? list(body.lines) : body.lines.map((line) => `\\noindent ${tex(line)}`).join('\n\n');
};

/** A plain article with justified text, hyphenated words, and dates flush right. */
export const texArticle = (cv: Cv): string => `\\documentclass[11pt,a4paper]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{${cv.name.length % 2 ? 'charter' : 'lmodern'},textcomp,enumitem}\\usepackage[dutch]{babel}\\usepackage[margin=2.4cm]{geometry}
\\setlist{nosep,leftmargin=1.2em}\\setcounter{secnumdepth}{0}\\setlength{\\parskip}{2pt}\\pagestyle{myheadings}\\markright{${tex(cv.name)}}
\\begin{document}\\begin{center}{\\LARGE ${tex(cv.name)}}\\\\${tex(cv.place)} $\\cdot$ ${tex(cv.phone)} $\\cdot$ ${tex(cv.email)}\\end{center}
${cv.sections.map(({ heading, body }) => `\\section{${tex(heading)}}\n${plainBody(body)}`).join('\n')}
\\end{document}`;
