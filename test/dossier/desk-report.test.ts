import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../shared/domain/verdict.ts';
import { deskPage } from '../../shared/dossier/desk-report.ts';
import type { DeskReport } from '../../shared/dossier/dossier.ts';
import { smallAssessment, smallBid, smallTender } from '../letters/small-case.ts';
import { ranked, smallCounts } from './small-dossier.ts';

const knockedOut = {
  bid: smallBid({ bidId: 'b-9' }),
  assessment: smallAssessment({
    eligible: 'no',
    requirements: [{ id: 'R1', outcome: 'not-met', evidence: [{ because: 'Aangeboden is € 90,00.' }] }],
    warnings: ['Het cv bevat verborgen tekst.'],
  }),
  decisions: [],
};

/** An assessment in which the points of one criterion are open. */
const openOn = (item: string): Assessment => {
  const assessment = smallAssessment();
  return {
    ...assessment,
    scores: assessment.scores.map((score) => (score.id === item ? { ...score, points: [0, score.max] } : score)),
  };
};

const report = (changes: Partial<DeskReport> = {}): string =>
  deskPage({
    tender: smallTender(),
    judgedAt: '2025-12-15T08:05:00.000Z',
    ranking: [{ ...ranked('Noor Vliet', 1), assessment: openOn('C2'), rank: [1, 2] }],
    knockedOut: [knockedOut],
    others: [],
    questions: [
      {
        bidId: 'b-1',
        item: 'C2',
        kind: 'criterion',
        why: 'Deze punten kunnen beslissen.',
        evidence: [{ because: 'De datum is onduidelijk.' }],
        maxPoints: 10,
      },
      { bidId: 'b-9', item: 'R2', kind: 'requirement', why: 'Daarvan hangt het af.', evidence: [{ because: 'Vaag.' }] },
    ],
    counts: { ...smallCounts, bids: 2, knockedOut: 1 },
    undelivered: [],
    ...changes,
  });

/** The words of the section under a heading. */
const section = (html: string, id: string): string =>
  (new RegExp(`<section[^>]*aria-labelledby="${id}">(.*?)</section>`, 's').exec(html)?.[1] ?? '')
    .replace(/<h2.*?<\/h2>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe("the desk's page", () => {
  test.for([
    [
      'vragen',
      'Elk besluit krijgt een naam en een reden. Na het laatste gaat de procedure vanzelf verder. Noor Vliet (b-1) C2: Beschikbaar op 5 januari 2026 Waarom dit uitmaakt: Deze punten kunnen beslissen. De datum is onduidelijk. Antwoord voor inschrijving b-1, onderdeel C2: 0 of 10 punten. Noor Vliet (b-9) R2: Een afgeronde hbo-opleiding Waarom dit uitmaakt: Daarvan hangt het af. Vaag. Antwoord voor inschrijving b-9, onderdeel R2: aangetoond (met) of niet aangetoond (not-met).',
    ],
    [
      'rangorde',
      'Rangorde; de eerste 3 worden voorgelegd. De titels van de criteria staan onderaan. Plaats Kandidaat Leverancier C1 C2 Totaal Uurtarief 1 tot en met 2 Noor Vliet (b-1) Bureau Bries 15 0 tot en met 10 15 € 82,50',
    ],
    [
      'afgevallen',
      'Noor Vliet (b-9), Bureau Bries R1: Het uurtarief is hoogstens € 83,95 Niet aangetoond Aangeboden is € 90,00.',
    ],
    [
      'besluiten',
      'Besluiten van beoordelaars Inschrijving Onderdeel Besluit Reden Wie Wanneer Noor Vliet (b-1) C2 0 punten De datum ligt na 5 januari. Pien Besluiter maandag 15 december 2025, 11.00.00 uur',
    ],
    ['waarschuwingen', 'Noor Vliet (b-9) Het cv bevat verborgen tekst.'],
  ] as const)('tells under %s', ([id, words]) => {
    expect(section(report(), id)).toBe(words);
  });

  test('says how much of a long list it leaves out, and where that is', () => {
    const long = report({ counts: { ...smallCounts, bids: 100_000, knockedOut: 60_000 } });
    const rest = 'Alle inschrijvingen staan, met de bewijsplaatsen, in het bestand results.json bij dit verslag.';
    expect(section(long, 'rangorde')).toContain(`39.999 inschrijvingen staan hier niet bij. ${rest}`);
    expect(section(long, 'afgevallen')).toContain(`59.999 inschrijvingen staan hier niet bij. ${rest}`);
    expect(section(long, 'waarschuwingen')).toContain(`99.998 inschrijvingen staan hier niet bij. ${rest}`);
  });

  test('shows what a person decided of a bid that is in neither list', () => {
    const { rank, ...other } = ranked('Sem Duin', 4);
    expect(section(report({ others: [other] }), 'besluiten')).toContain(
      'Sem Duin (b-1) C2 0 punten'.replace('b-1', 'b-4'),
    );
  });

  test('says so where there is nothing to tell', () => {
    const empty = report({
      ranking: [],
      knockedOut: [],
      questions: [],
      counts: { ...smallCounts, bids: 0, knockedOut: 0 },
    });
    expect(['vragen', 'rangorde', 'afgevallen', 'besluiten', 'waarschuwingen'].map((id) => section(empty, id))).toEqual(
      [
        'Er zijn geen open vragen: niets wat onduidelijk is, kan de uitkomst nog veranderen.',
        'Er is geen inschrijving die aan alle minimumeisen voldoet.',
        'Geen enkele inschrijving valt af op een minimumeis.',
        'Er zijn geen besluiten genomen.',
        'Er zijn geen waarschuwingen.',
      ],
    );
  });

  test('names the letters that did not arrive, and has no such section where all did', () => {
    const at = '2025-12-18T16:30:05.000Z';
    const undelivered = [
      { letterId: 'b-1.outcome', about: 'Noor <Vliet> (b-1)', fate: 'bounced', at },
      { letterId: 'b-1.candidate', about: 'Noor Vliet (b-1)', fate: 'complained', at },
      { letterId: 'b-1.receipt-2', about: 'Noor Vliet (b-1)', fate: 'delayed', at },
      { letterId: 'abc.answers-1', about: 'abc', fate: 'rejected', at },
    ] as const;
    expect(section(report({ undelivered }), 'brieven')).toBe(
      [
        'Zorg dat deze ontvangers het op een andere manier horen, en verbeter het adres in het register.',
        'Brieven die niet aankwamen Brief Over Wat er gebeurde Wanneer',
        'Uitkomst, aan de leverancier Noor &lt;Vliet&gt; (b-1) kon niet worden bezorgd donderdag 18 december 2025, 17.30.05 uur',
        'Uitkomst, aan de kandidaat Noor Vliet (b-1) door de ontvanger gemeld als ongewenst donderdag 18 december 2025, 17.30.05 uur',
        'Ontvangstbevestiging Noor Vliet (b-1) nog niet bezorgd; de mailserver probeert het opnieuw donderdag 18 december 2025, 17.30.05 uur',
        'Nota van inlichtingen abc niet verstuurd donderdag 18 december 2025, 17.30.05 uur',
      ].join(' '),
    );
    expect(report()).not.toContain('Brieven die niet aankwamen');
  });
});
