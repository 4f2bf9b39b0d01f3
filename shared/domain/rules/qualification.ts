import { type Month, monthNumber } from '../calendar.ts';
import { isLesser, isNoCourse, subjectsOf } from '../course-words.ts';
import { isDenied } from '../denial.ts';
import { listText, rangeText, shortened } from '../dutch.ts';
import type { Credential } from '../further-facts.ts';
import { mentionIn } from '../mention.ts';
import type { Facts, MonthRange } from '../reading.ts';
import type { RuleOf } from '../rule.ts';
import { findAll, type Spelling, spellingsOf } from '../spelling.ts';
import type { Qualification } from '../term.ts';
import type { Evidence, Outcome } from '../verdict.ts';
import { wordsOf } from '../word.ts';
import { type Answer, allOf, answer, type RuleContext } from './answer.ts';

/** What one line of a CV says of a qualification. */
type Shown = { readonly outcome: Outcome; readonly evidence: Evidence };

const MOST_SHOWN = 10;

/** Judges a training, certificate, registration or licence: one of those asked, or each. The best line about each decides. */
export const judgeQualification = (rule: RuleOf<'qualification'>, { tender, facts }: RuleContext): Answer => {
  const asked = tender.qualifications.filter(({ id }) => rule.qualifications.includes(id));
  if (asked.length === 0) return answer('unclear', 'De gevraagde kwalificaties zijn in deze aanvraag niet beschreven.');
  const at =
    rule.validAt === undefined ? undefined : (rule.validAt === 'closing' ? tender.closing : rule.validAt).slice(0, 7);
  const closing = tender.closing.slice(0, 7);
  const each = asked.map((qualification) => ({ qualification, shown: shownOf(qualification, facts, at, closing) }));
  const outcomes = each.map(({ shown }) => bestOf(shown));
  const outcome = rule.need === 'all' ? allOf(outcomes) : bestOf(outcomes.map((one) => ({ outcome: one })));
  const names = listText(
    asked.map(({ name }) => name),
    rule.need === 'all' ? 'en' : 'of',
  );
  const valid = at === undefined ? '' : `, geldig in ${at}`;
  const telling = each.flatMap(({ shown }) => shown.filter((one) => one.outcome === bestOf(shown)));
  return answer(outcome, TEXT[outcome](`${names}${valid}`), ...telling.slice(0, MOST_SHOWN).map((one) => one.evidence));
};

const TEXT: Readonly<Record<Outcome, (asked: string) => string>> = {
  met: (asked) => `Het cv toont wat is gevraagd: ${asked}.`,
  'not-met': (asked) => `Het cv toont niet wat is gevraagd: ${asked}.`,
  unclear: (asked) => `Het is niet zeker dat het cv toont wat is gevraagd: ${asked}.`,
};

const bestOf = (shown: readonly { readonly outcome: Outcome }[]): Outcome =>
  shown.some(({ outcome }) => outcome === 'met')
    ? 'met'
    : shown.some(({ outcome }) => outcome === 'unclear')
      ? 'unclear'
      : 'not-met';

const shownOf = (
  qualification: Qualification,
  facts: Facts,
  at: Month | undefined,
  closing: Month,
): readonly Shown[] => {
  const listed = spellingsOf(qualification.spellings);
  const considered = spellingsOf(qualification.consider);
  const subjects = spellingsOf(subjectsOf(qualification.spellings));
  const papers = papersOf(facts).flatMap((paper): readonly Shown[] => {
    // What may be it, and is no longer valid whatever it is, is not it.
    const asIfIt = judged(asOf(paper, closing), qualification, at);
    const judgedOr = (isLess: boolean): Shown =>
      isLess && asIfIt.outcome !== 'not-met' ? shown('unclear', MAY_BE, paper) : asIfIt;
    const isLesserCourse = paper.course === true && isLesser(paper.quote.text);
    if (names(paper.quote.text, listed)) return [judgedOr(isLesserCourse && !qualification.spellings.some(isLesser))];
    if (names(paper.quote.text, considered)) return [judgedOr(true)];
    if (!paper.course || isNoCourse(paper.quote.text) || !names(paper.quote.text, subjects)) return [];
    return [judgedOr(isLesserCourse)];
  });
  if (papers.some(({ outcome }) => outcome !== 'not-met')) return papers;
  if (papers.length === 0) {
    const wrapped = wrappedLines(facts, listed).map((line) => shown('unclear', MAY_BE_WRAPPED, line));
    if (wrapped.length > 0) return wrapped;
  }
  const inJob = facts.jobs.flatMap((job): readonly Shown[] => {
    const mention = mentionIn(job, listed, 'papers');
    return mention
      ? [
          {
            outcome: 'unclear',
            evidence: { because: 'Alleen een werkervaring noemt dit.', quote: shortened(mention.quote) },
          },
        ]
      : [];
  });
  if (papers.length > 0 || inJob.length > 0) return papers.length > 0 ? papers : inJob.slice(0, 3);
  return (facts.credentials ?? []).flatMap((line) =>
    line.loose && names(line.quote.text, listed)
      ? [shown('unclear', 'Een losse regel noemt dit, zonder te zeggen dat het is behaald', line)]
      : [],
  );
};

const MAY_BE_WRAPPED = 'Deze regel noemt het alleen samen met de regel erna, die bij iets anders kan horen';
const MAY_BE = 'Dit kan het gevraagde zijn, maar is het niet zonder meer';

/** Lines, courses and educations that may name a qualification; of a line and the course in it only the line. */
const papersOf = ({ credentials = [], trainings = [], education }: Facts): readonly Credential[] => [
  ...credentials.filter(({ loose }) => !loose),
  ...[
    ...trainings.map(({ name, date }) => ({ quote: name, ...(date && { given: date }) })),
    ...education.map(({ name, status }) => ({
      quote: name,
      ...(status === 'ongoing' && { state: 'pending' as const }),
    })),
  ].filter(
    ({ quote }) => !credentials.some((line) => line.quote.page === quote.page && line.quote.text.includes(quote.text)),
  ),
];

/**
 * Lines that name a qualification only together with the one after them: `Kwaliteitsregister` over `Jeugd`, in a narrow column. So do two
 * papers that follow each other (`BIG-registratie`, `Jeugd en gezin`), so that only a person can tell.
 */
const wrappedLines = ({ credentials = [] }: Facts, spellings: readonly Spelling[]): readonly Credential[] =>
  credentials.flatMap((line, index) => {
    const next = credentials[index + 1];
    if (!next || line.loose || next.loose || line.quote.page !== next.quote.page) return [];
    const alone = wordsOf(line.quote.text).length;
    const both = `${line.quote.text} ${next.quote.text}`;
    return names(both, spellings, (start, end) => start < alone && end > alone) ? [line] : [];
  });

const names = (
  text: string,
  spellings: readonly Spelling[],
  fits: (start: number, end: number) => boolean = () => true,
): boolean => {
  const words = wordsOf(text.replace(/\((?:wens|eis)[^)]*\)/i, ' '));
  return spellings.some((spelling) =>
    findAll(words, spelling).some(
      ({ start, end }) => fits(start, end) && !isDenied(words.slice(0, start), words.slice(end)),
    ),
  );
};

/** What is dated after the closing has not been given yet. */
const asOf = (paper: Credential, closing: Month): Credential =>
  paper.given && paper.given.earliest > closing && paper.state === undefined ? { ...paper, state: 'pending' } : paper;

const judged = (paper: Credential, { validYears }: Qualification, at: Month | undefined): Shown => {
  const { state, claimed } = paper;
  if (state === 'expired')
    return at === undefined
      ? shown('unclear', 'Verlopen, volgens het cv', paper)
      : shown('not-met', 'Verlopen, volgens het cv', paper);
  if (state === 'pending') return shown('unclear', 'Nog niet behaald of aangevraagd, volgens het cv', paper);
  if (claimed) return shown('unclear', 'Het cv zegt dit alleen in antwoord op de eis', paper);
  if (at === undefined) return shown('met', 'Genoemd in het cv', paper);
  const until = validUntil(paper, validYears);
  if (until === undefined)
    return validYears === undefined
      ? shown('met', 'Genoemd in het cv, zonder einddatum', paper)
      : shown('unclear', `Het cv zegt niet wanneer dit is behaald; het is ${validYears} jaar geldig`, paper);
  const text = `Geldig tot en met ${rangeText(until)}`;
  if (until.earliest >= at) return shown('met', text, paper);
  return shown(until.latest < at ? 'not-met' : 'unclear', text, paper);
};

const validUntil = ({ validUntil: stated, given }: Credential, years: number | undefined): MonthRange | undefined => {
  if (stated || !given || years === undefined) return stated;
  const later = (month: Month): Month => `${Math.floor(monthNumber(month) / 12) + years}${month.slice(4)}`;
  return { earliest: later(given.earliest), latest: later(given.latest) };
};

const shown = (outcome: Outcome, because: string, { quote }: Credential): Shown => ({
  outcome,
  evidence: { because: `${because}.`, quote: shortened(quote) },
});
