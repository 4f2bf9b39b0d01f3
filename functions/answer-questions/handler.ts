import { AnswerQuestions } from '../../events/desk-acts.ts';
import { clock, letters, mailer, meter, questions, stopwatch, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { answerQuestions } from './answer-questions.ts';

/** The tender desk answers questions of suppliers, to all of them. */
export const handler = step(AnswerQuestions, answerQuestions, {
  tenders,
  questions,
  letters,
  mailer,
  meter,
  clock,
  stopwatch,
});
