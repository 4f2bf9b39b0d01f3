import { existsSync, readFileSync } from 'node:fs';
import type { Bid } from '../../samples/bid.ts';
import { BIDS, supplierOf } from '../../samples/bids.ts';
import { SOFTWARE } from '../../samples/phrases/person.ts';
import type { TruthOfBid } from '../../samples/truth-file.ts';
import { type CvView, viewOf } from '../../samples/view.ts';
import type { CorpusEntryFile, CvFacts } from '../facts-file.ts';
import type { PlannedDocument } from '../generate.ts';

const TRUTH: readonly TruthOfBid[] = JSON.parse(
  readFileSync(new URL('../../samples/truth.json', import.meta.url), 'utf8'),
);
const SYSTEMS = [...SOFTWARE, 'JVS', 'Zaaksysteem De Kaart'] as const;
const TONGUES: Readonly<Record<string, string>> = {
  Nederlands: 'nl',
  Engels: 'en',
  Turks: 'tr',
  Arabisch: 'ar',
  Duits: 'de',
  Dutch: 'nl',
  English: 'en',
};
const STATUS = { yes: 'completed', no: 'not-completed', unclear: 'unclear' } as const;

/** Only one layout, set as HTML, prints the key data that an agency puts on top. */
const showsKeyData = ({ layout, engine }: Bid): boolean =>
  layout === 'compact' && ['chromium-pdf', 'libreoffice-pdf', 'libreoffice-docx'].includes(engine);

const offerOf = (bid: Bid): CvFacts['offer'] => {
  const { says } = bid.candidate;
  const { availableFrom, hoursPerWeek } = bid.terms;
  if (says === undefined) {
    return showsKeyData(bid) && availableFrom !== undefined && hoursPerWeek !== undefined
      ? { availableFrom, hoursPerWeek: [hoursPerWeek, hoursPerWeek] }
      : {};
  }
  if (bid.language === 'en') return {};
  return {
    ...(says.rate === undefined ? {} : { rateEur: says.rate.eur }),
    ...(says.availableFrom === undefined ? {} : { availableFrom: says.availableFrom }),
    ...(says.hoursPerWeek === undefined
      ? {}
      : { hoursPerWeek: [says.hoursPerWeek, says.hoursPerWeek] as [number, number] }),
    ...(says.engagement === undefined ? {} : { engagement: says.engagement }),
  };
};

const jobsOf = ({ candidate }: Bid): CvFacts['jobs'] =>
  candidate.jobs.map(({ title, employer, start, end, kind }) => ({
    title,
    ...(employer === undefined ? {} : { employer }),
    ...(start === undefined || end === undefined ? {} : { start, end }),
    kind,
  }));

const systemsOf = (view: CvView, { candidate }: Bid): CvFacts['systems'] =>
  SYSTEMS.flatMap((name) => {
    const word = new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u');
    const uses = candidate.jobs.flatMap(({ title }, at) =>
      view.jobs[at]?.lines.some((line) => word.test(line)) ? [title] : [],
    );
    return uses.length > 0 || view.skills.includes(name) ? [{ name, usedIn: [...new Set(uses)] }] : [];
  });

const factsOf = (bid: Bid, pages: number): CvFacts => {
  const { candidate, language = 'nl' } = bid;
  const view = viewOf(bid, supplierOf(bid).name);
  return {
    name: candidate.name,
    emails: [],
    phones: [],
    language,
    pages,
    jobs: jobsOf(bid),
    education: candidate.education.map(({ name, level, institute, completed, years }) => ({
      name,
      level,
      institute,
      status: STATUS[completed],
      ...(years === undefined ? {} : { start: `${years[0]}`, end: `${years[1]}` }),
    })),
    trainings: view.courses.map((text) => ({ name: text.replace(/ \(\d{4}\)$/, ''), kind: 'training' })),
    systems: systemsOf(view, bid),
    languages: view.languages.split(', ').flatMap((words) => TONGUES[words.split(' ')[0] ?? ''] ?? []),
    references: {
      named: candidate.onRequest ? [] : candidate.referees.map((referee) => referee.split(', ')[0] ?? referee),
      onRequest: candidate.onRequest ?? false,
    },
    offer: offerOf(bid),
  };
};

const entryOf = (bid: Bid): CorpusEntryFile => {
  const type = existsSync(new URL(`../../samples/inbox/${bid.id}/cv.docx`, import.meta.url)) ? 'docx' : 'pdf';
  const pages = TRUTH.find(({ id }) => id === bid.id)?.document.pages ?? 1;
  const { id, layout, engine } = bid;
  const file = `../../samples/inbox/${id}/cv.${type}`;
  return {
    id,
    file,
    type,
    layout,
    engine,
    ...(bid.trick === 'scanned' ? { scanned: true } : {}),
    facts: factsOf(bid, pages),
  };
};

/** The CVs of the sample tender that can be read, where they are. */
export const SAMPLES: readonly PlannedDocument[] = BIDS.filter(
  ({ trick }) => trick !== 'truncated' && trick !== 'encrypted',
).map((bid) => ({ id: bid.id, make: async () => ({ entry: entryOf(bid) }) }));
