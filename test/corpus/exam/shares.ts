/** A layout, and how many documents of it each engine makes. */
export type Share = readonly [layout: string, engines: readonly (readonly [engine: string, count: number])[]];

/** Which layout is made how often by which engine. A name that begins with `scan` is printed and then scanned. */
export const SHARES: readonly Share[] = [
  [
    'agency-table',
    [
      ['docx-library', 4],
      ['office-pdf', 2],
      ['office-doc', 2],
      ['scan', 1],
    ],
  ],
  [
    'word-plain',
    [
      ['docx-library', 4],
      ['office-pdf', 3],
      ['office-odt', 1],
      ['scan', 2],
    ],
  ],
  [
    'word-tabs',
    [
      ['docx-library', 4],
      ['office-pdf', 3],
      ['office-doc', 2],
    ],
  ],
  [
    'sidebar',
    [
      ['pdfkit', 5],
      ['chromium-pdf', 4],
    ],
  ],
  [
    'timeline',
    [
      ['pdfkit', 5],
      ['weasyprint', 4],
    ],
  ],
  [
    'network-profile',
    [
      ['weasyprint', 5],
      ['chromium-pdf', 5],
    ],
  ],
  [
    'europass',
    [
      ['chromium-pdf', 4],
      ['office-pdf', 3],
      ['office-odt', 2],
    ],
  ],
  [
    'requirements',
    [
      ['office-docx', 5],
      ['office-pdf', 2],
      ['chromium-pdf', 2],
      ['scan-chromium', 1],
    ],
  ],
  [
    'moderncv',
    [
      ['lualatex', 5],
      ['pdflatex', 4],
    ],
  ],
  [
    'latex-right',
    [
      ['pdflatex', 5],
      ['lualatex', 4],
    ],
  ],
  [
    'job-board',
    [
      ['office-docx', 5],
      ['office-odt', 2],
      ['office-doc', 1],
      ['chromium-pdf', 2],
      ['scan-chromium', 1],
    ],
  ],
  [
    'overview',
    [
      ['office-docx', 5],
      ['office-pdf', 3],
      ['weasyprint', 2],
      ['scan-chromium', 1],
    ],
  ],
];
