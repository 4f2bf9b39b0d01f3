import type { EntryView, JobView, Section, View } from '../model.ts';
import { joined, periodOf, plainLines, rowRest } from './texts.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '€': '\\texteuro{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX. */
export const tex = (text: string): string =>
  text
    .replace(/[\\~^€]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[&%$#_{}](?!\})/g, (sign) => (sign === '{' || sign === '}' ? sign : `\\${sign}`));

const babel = ({ language }: View): string => (language === 'nl' ? 'dutch' : language === 'en' ? 'english' : 'ngerman');
const fonts = (lua: boolean): string =>
  lua
    ? ''
    : '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\input{glyphtounicode}\\pdfgentounicode=1\n';
const items = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\\begin{itemize}${lines.map((one) => `\\item ${tex(one)}`).join('\n')}\\end{itemize}`;

/** What was done; the systems as the last item or, after running text, on a line of their own. */
const done = ({ lines, tools }: JobView, manner: number): string =>
  manner % 3 === 0 || lines.length === 0
    ? `${tex(lines.join(' '))}${tools ? `${lines.length > 0 ? '\\newline{}' : ''}${tex(tools)}` : ''}`
    : items(tools ? [...lines, tools] : lines);

const each = (
  { entries = [] }: Section,
  job: (one: JobView, bare: boolean) => string,
  head: (entry: Extract<EntryView, { type: 'group' }>) => string,
  gap: (period: string, text: string) => string,
): string =>
  entries
    .map((entry) =>
      entry.type === 'gap'
        ? gap(entry.period, entry.text)
        : entry.type === 'job'
          ? job(entry.job, false)
          : `${head(entry)}\n${entry.jobs.map((one) => job(one, entry.by === 'employer')).join('\n')}`,
    )
    .join('\n');

/** Letters instead of icons, so that no font of icons is needed. */
const LETTERS = '\\makeatletter\\@namedef{ver@moderncviconssymbols.sty}{2022/01/01}\\makeatother\n';
const STYLES = ['classic', 'banking', 'casual'] as const;

/** The moderncv class, as people with a technical degree use it: dates in the left column, or at the right in its banking style. */
export const modernCv = (view: View, lua: boolean): string => {
  const words = view.name.split(' ');
  const style = STYLES[view.variant % 2] ?? 'classic';
  const entry = (when: string, title: string, who: string, body: string): string =>
    `\\cventry{${tex(when)}}{${tex(title)}}{${tex(who)}}{}{}{${body}}`;
  const inside = (section: Section): string => {
    if (section.entries)
      return each(
        section,
        (one) => entry(periodOf(one), one.title, one.employer, done(one, view.variant)),
        ({ head, by, period }) =>
          by === 'employer' ? `\\subsection{${tex(joined(', ', head, period))}}` : `\\subsection{${tex(head)}}`,
        (period, text) => `\\cvitem{${tex(period)}}{${tex(text)}}`,
      );
    if (section.name === 'education')
      return (section.rows ?? []).map((row) => entry(row.when, row.main, row.detail, tex(row.note))).join('\n');
    if (section.pairs)
      return section.pairs.map(([label, value]) => `\\cvitem{${tex(label)}}{${tex(value)}}`).join('\n');
    return plainLines(section, view.variant)
      .map((one) => `\\cvitem{}{${tex(one)}}`)
      .join('\n');
  };
  const [phone, mail] = view.contact.map(([, value]) => value);
  return `${LETTERS}\\documentclass[10pt,a4paper]{moderncv}\\moderncvstyle{${style}}\\moderncvcolor{blue}\\moderncvicons{letters}
${fonts(lua)}\\usepackage[${babel(view)}]{babel}\\usepackage[scale=0.8]{geometry}\\setlength{\\hintscolumnwidth}{4.1cm}
\\name{${tex(words[0] ?? '')}}{${tex(words.slice(1).join(' '))}}\\title{${tex(view.headline)}}\\phone[mobile]{${tex(phone ?? '')}}\\email{${tex(mail ?? '')}}
\\begin{document}\\makecvtitle
${view.sections.map((section) => `\\section{${tex(section.heading)}}\n${inside(section)}`).join('\n')}
\\end{document}\n`;
};

/** An article with one's own commands: employer or title left, the period at the right margin. */
export const latexRight = (view: View, lua: boolean): string => {
  const job = (one: JobView, bare: boolean): string => {
    const [first, second] = view.variant % 2 === 0 || bare ? [one.title, one.employer] : [one.employer, one.title];
    return `\\par\\medskip\\noindent\\textbf{${tex(first)}}\\hfill ${tex(periodOf(one))}\\par\\noindent ${second ? `\\textit{${tex(second)}}\\par\\noindent ` : ''}${done(one, view.variant)}`;
  };
  const inside = (section: Section): string => {
    if (section.entries)
      return each(
        section,
        job,
        ({ head, by, period }) =>
          `\\par\\medskip\\noindent\\textsc{${tex(head)}}${by === 'employer' ? `\\hfill ${tex(period)}` : ''}`,
        (period, text) => `\\par\\medskip\\noindent ${tex(text)}\\hfill ${tex(period)}`,
      );
    if (section.name === 'education')
      return (section.rows ?? [])
        .map(
          (row) =>
            `\\par\\noindent\\textbf{${tex(row.main)}}\\hfill ${tex(row.when)}\\par\\noindent ${tex(rowRest(row))}`,
        )
        .join('\n');
    return plainLines(section, view.variant)
      .map((one) => `\\par\\noindent ${tex(one)}`)
      .join('\n');
  };
  return `\\documentclass[11pt,a4paper]{article}${fonts(lua)}${lua ? '\\usepackage{fontspec}\\setmainfont{Liberation Serif}' : '\\usepackage{mathpazo}'}
\\usepackage{textcomp}\\usepackage[${babel(view)}]{babel}\\usepackage[margin=2.2cm]{geometry}\\usepackage{enumitem}\\setlist{nosep,leftmargin=1.2em}\\setlength{\\parindent}{0pt}
\\begin{document}\\begin{center}{\\LARGE ${tex(view.name)}}\\\\[2pt]${view.contact.map(([, value]) => tex(value)).join(' $\\cdot$ ')}\\end{center}
${view.sections.map((section) => `\\section*{${tex(section.heading)}}\n${inside(section)}`).join('\n')}
\\end{document}\n`;
};
