import type { Block, Page } from '../model.ts';

const safe = (text: string): string =>
  text
    .replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replace(/€/g, '\\texteuro{}')
    .replace(/–/g, '--')
    .replace(/'/g, '\\textquotesingle{}')
    .replace(/·/g, '\\textperiodcentered{}');

const STYLES = { bold: '\\textbf', italic: '\\textit', grey: '\\textcolor{black!60}' } as const;

const blockOf = (block: Block): string => {
  if (block.type === 'heading') return `\\section*{${safe(block.text)}}`;
  if (block.type === 'space') return '\\smallskip';
  if (block.type === 'list')
    return `\\begin{itemize}${block.items.map((item) => `\\item ${safe(item)}`).join('\n')}\\end{itemize}`;
  if (block.type === 'rows') return block.rows.map((row) => rowOf(row, block.widths)).join('\n\n');
  const text = block.style === undefined ? safe(block.text) : `${STYLES[block.style]}{${safe(block.text)}}`;
  return `${text}${block.right === undefined ? '' : `\\hfill ${safe(block.right)}`}\\par`;
};

const rowOf = (row: readonly (readonly Block[])[], widths: readonly number[]): string => {
  const cell = (blocks: readonly Block[], at: number): string => {
    const width = ((widths[at] ?? 50) / 100 - 0.02).toFixed(2);
    return `\\begin{minipage}[t]{${width}\\linewidth}\\raggedright ${blocks.map(blockOf).join('\n')}\\strut\\end{minipage}`;
  };
  return `\\noindent ${row.map(cell).join('\\hfill%\n')}\\par`;
};

/** The page as LaTeX, for LuaTeX or pdfTeX. */
export const texOf = (page: Page, engine: 'lua' | 'pdf'): string => `\\documentclass[10pt,a4paper]{article}
${engine === 'lua' ? '\\usepackage{fontspec}' : '\\pdfinfoomitdate=1\\pdftrailerid{}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}'}
\\usepackage{textcomp}\\usepackage[margin=2.2cm]{geometry}\\usepackage{xcolor}
\\makeatletter\\renewcommand\\section{\\@startsection{section}{1}{0pt}{2ex}{1ex}{\\large\\bfseries\\color[HTML]{${page.colour}}}}\\makeatother\\usepackage{enumitem}\\setlist{nosep,leftmargin=1.2em}
\\setlength{\\parindent}{0pt}
\\begin{document}
{\\LARGE\\bfseries ${safe(page.name)}}\\par\\textit{${safe(page.headline)}}\\par\\medskip
${page.body.map(blockOf).join('\n')}
\\end{document}
`;
