import type { TenderDefinition } from '../domain/tender.ts';
import { type Block, list } from './block.ts';
import { clockTime, counted, localMoment, longDate } from './dutch.ts';
import { label } from './item.ts';

/** What comes after the selection, as far as the tender definition says. */
export const nextSteps = (tender: TenderDefinition): Block => {
  const steps = [
    ...comparison(tender),
    ...invitations(tender.planning),
    ...interviews(tender.planning),
    ...competencies(tender),
    ...standstill(tender.standstillDays),
  ];
  return list(...(steps.length === 0 ? ['U hoort van ons hoe de procedure verdergaat.'] : steps));
};

type Planning = TenderDefinition['planning'];

const comparison = ({ comparison }: TenderDefinition): readonly string[] =>
  comparison.length === 0 ? [] : [`De opdrachtgever vergelijkt de cv’s op: ${quoted(comparison)}.`];

const invitations = ({ invitationsBy }: Planning): readonly string[] =>
  invitationsBy === undefined
    ? []
    : [`Wie wordt uitgenodigd voor een gesprek, hoort dat uiterlijk op ${longDate(invitationsBy)}.`];

const interviews = ({ interviewsFrom: from, interviewsUntil: until }: Planning): readonly string[] => {
  if (from === undefined) return until === undefined ? [] : [`De gesprekken zijn afgerond op ${localMoment(until)}.`];
  if (until === undefined) return [`De gesprekken beginnen op ${localMoment(from)}.`];
  return from.slice(0, 10) === until.slice(0, 10)
    ? [`De gesprekken zijn op ${longDate(from)} tussen ${clockTime(from).replace(' uur', '')} en ${clockTime(until)}.`]
    : [`De gesprekken zijn van ${localMoment(from)} tot ${localMoment(until)}.`];
};

const competencies = ({ competencies }: TenderDefinition): readonly string[] =>
  competencies.length === 0 ? [] : [`In het gesprek komt aan de orde: ${quoted(competencies)}.`];

const standstill = (days: number): readonly string[] =>
  days === 0
    ? []
    : [
        `Na de beslissing over de gunning geldt een wachttijd van ${counted(days, 'dag', 'dagen')} voordat zij definitief is.`,
      ];

/** Sentences of the definition in a row. */
const quoted = (sentences: readonly string[]): string => sentences.map((sentence) => `‘${label(sentence)}’`).join(', ');
