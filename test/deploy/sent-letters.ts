import { inject } from 'vitest';
import type { ReceivedLetter } from '../contracts/mailer.contract.ts';

type Sent = {
  readonly To: readonly string[];
  readonly Subject: string;
  readonly BodyText: string;
  readonly BodyHtml: string;
};

const asWritten = (part: string): string => part.replaceAll('\r\n', '\n').trimEnd();

/** Every letter that SES took, in the order in which it did. */
export const sentLetters = async (): Promise<readonly ReceivedLetter[]> => {
  const answer = await fetch(`${inject('emulator').endpoint}/_ministack/ses/messages`);
  const { messages } = (await answer.json()) as { readonly messages: Readonly<Record<string, readonly Sent[]>> };
  return Object.values(messages)
    .flat()
    .map(({ To, Subject, BodyText, BodyHtml }) => ({
      to: To.join(', '),
      subject: Subject,
      text: asWritten(BodyText),
      html: asWritten(BodyHtml),
    }));
};
