import { TenderRef } from '../../events/refs.ts';
import { questions } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { listQuestions } from './list-questions.ts';

/** The tender desk looks at the questions that wait for an answer. */
export const handler = step(TenderRef, listQuestions, { questions });
