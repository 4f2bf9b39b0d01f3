import { AskQuestion } from '../../events/desk-acts.ts';
import { cvs, questions, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { askQuestion } from './ask-question.ts';

/** A supplier asks a question about a tender. */
export const handler = step(AskQuestion, askQuestion, { tenders, questions, cvs });
