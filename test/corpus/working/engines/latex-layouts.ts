import type { Cv } from '../cv.ts';
import { joined } from '../layouts/html.ts';
import { about, above, restOf, tex } from './latex.ts';

/** The same file from the same text: no dates, no ids of the run. */
const FIXED = `\\ifdefined\\pdftrailerid\\pdftrailerid{}\\fi\\ifdefined\\pdfvariable\\pdfvariable suppressoptionalinfo 767\\fi`;
const INPUT = `\\usepackage{iftex}\\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{charter}\\renewcommand{\\familydefault}{\\rmdefault}\\fi\\usepackage{textcomp}`;

// Icons would need a package of fonts that not every TeX has; letters do.
const WITHOUT_ICONS = `\\expandafter\\def\\csname ver@fontawesome5.sty\\endcsname{2022/01/01}\\expandafter\\def\\csname ver@academicons.sty\\endcsname{2022/01/01}\\def\\faIcon#1{}\\def\\faCircle[#1]{\\textbullet}`;

// The macros of moderncv take no blank line.
const unbroken = (text: string): string => text.replaceAll('\n\n', '\\endgraf{}');

/** The class moderncv in one of its styles. */
const modern = (cv: Cv): string => {
  const style = ['classic', 'casual', 'banking', 'classic', 'casual', 'banking'][cv.variant] ?? 'classic';
  const colour = ['blue', 'green', 'red', 'orange', 'grey', 'purple'][cv.variant] ?? 'blue';
  const words = cv.name.split(' ');
  const work = cv.jobs.map((job, at) => {
    const over = above(cv, at);
    const head = over === '' ? '' : `\\cvitem{}{\\textbf{${over}}}`;
    return `${head}\\cventry{${tex(job.period)}}{${tex(job.title)}}{${tex(job.employer)}}{}{}{${unbroken(about(job))}}`;
  });
  const studies = cv.education.map(
    ({ years, name, institute, status }) =>
      `\\cventry{${tex(years)}}{${tex(name)}}{${tex(institute)}}{}{${tex(status)}}{}`,
  );
  const person = cv.personal.map(([label, value]) => `\\cvitem{${tex(label)}}{${tex(value)}}`);
  const rest = restOf(cv).map(([heading, body]) => `\\section{${heading}}\\cvitem{}{${unbroken(body)}}`);
  return `${WITHOUT_ICONS}\\documentclass[10pt,a4paper]{moderncv}\\moderncvstyle{${style}}\\moderncvicons{letters}\\moderncvcolor{${colour}}${FIXED}${INPUT}
\\usepackage[scale=0.8]{geometry}\\name{${tex(words[0] ?? '')}}{${tex(words.slice(1).join(' '))}}\\title{${tex(cv.headline)}}
\\begin{document}\\makecvtitle
\\section{${tex(cv.headings.personal)}}${person.join('\n')}
\\section{${tex(cv.headings.profile)}}\\cvitem{}{${unbroken(cv.profile.map(tex).join('\n\n'))}}
\\section{${tex(cv.headings.work)}}${work.join('\n')}
\\section{${tex(cv.headings.education)}}${studies.join('\n')}
${rest.join('\n')}
\\end{document}`;
};

/** Ways of a macro for a job: date in the margin, against the right margin, below in italics. */
const JOB_MACROS = [
  '\\newcommand{\\job}[4]{\\noindent\\begin{minipage}[t]{3.4cm}\\raggedright\\small #1\\end{minipage}\\hfill\\begin{minipage}[t]{12.2cm}\\textbf{#2}\\\\\\textit{#3}\\par #4\\end{minipage}\\par\\medskip}',
  '\\newcommand{\\job}[4]{\\noindent\\textbf{#2}\\hfill #1\\par\\noindent\\textsc{#3}\\par\\noindent #4\\par\\medskip}',
  '\\newcommand{\\job}[4]{\\noindent{\\large #3}\\par\\noindent\\textbf{#2}\\par\\noindent\\textit{#1}\\par\\noindent #4\\par\\medskip}',
] as const;

const ownMacros = (cv: Cv): string => {
  const work = cv.jobs.map((job, at) => {
    const over = above(cv, at);
    const head = over === '' ? '' : `\\noindent\\underline{${over}}\\par\\smallskip\n`;
    const own = job.under?.kind === 'employer' ? '\\relax' : tex(job.employer);
    return `${head}\\job{${tex(job.period)}}{${tex(job.title)}}{${own || '\\relax'}}{${about(job)}}`;
  });
  const studies = cv.education.map(
    ({ years, name, institute, status }) =>
      `\\job{${tex(years)}}{${tex(name)}}{${tex(joined([institute, status], ', '))}}{}`,
  );
  const person = cv.personal.map(([label, value]) => tex(`${label}: ${value}`)).join(' \\textbullet{} ');
  const foot =
    cv.footer === ''
      ? '\\pagestyle{empty}'
      : `\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\renewcommand{\\headrulewidth}{0pt}\\fancyfoot[L]{\\footnotesize ${tex(cv.footer)}}\\fancyfoot[R]{\\footnotesize\\thepage}`;
  return `\\documentclass[10pt,a4paper]{article}${FIXED}${INPUT}\\usepackage[margin=2.3cm]{geometry}\\usepackage{enumitem}\\setlist{nosep,leftmargin=1.2em}\\setlength{\\parindent}{0pt}
\\usepackage{titlesec}\\titleformat{\\section}{\\large\\scshape\\raggedright}{}{0em}{}[\\titlerule]${foot}
${JOB_MACROS[cv.variant % 3] ?? JOB_MACROS[0]}
\\begin{document}\\begin{center}{\\LARGE ${tex(cv.name)}}\\\\[2pt]{\\small ${person}}\\end{center}
\\section*{${tex(cv.headings.profile)}}${cv.profile.map(tex).join('\n\n')}
\\section*{${tex(cv.headings.work)}}${work.join('\n')}
\\section*{${tex(cv.headings.education)}}${studies.join('\n')}
${restOf(cv)
  .map(([heading, body]) => `\\section*{${heading}}${body}`)
  .join('\n')}
\\end{document}`;
};

/** The layouts that TeX sets, by their names in the plan. */
export const TEX_LAYOUTS: Readonly<Record<string, (cv: Cv) => string>> = { moderncv: modern, 'own-macros': ownMacros };
