import { GetAccountCommand, type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { MailAllowance, Mailer } from '../ports/mailer.ts';
import { called } from './transient.ts';

/** What bulk letters take of the account's rate and of its daily quota; the rest is for receipts and for whoever else mails. */
const SHARE = 0.8;

/** Letters by SES, each as the MIME message that it is. SES writes a Message-ID of its own; ours travels in X-Tiental-Letter. */
export const sesMailer = (client: SESv2Client, from: string, configurationSet: string): Mailer => ({
  from,
  send: async (message, { to }) => {
    await called(
      client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Content: { Raw: { Data: message } },
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: configurationSet,
        }),
      ),
    );
  },
  allowance: async () => allowanceOf((await called(client.send(new GetAccountCommand({})))).SendQuota),
});

type Quota = {
  readonly MaxSendRate?: number | undefined;
  readonly Max24HourSend?: number | undefined;
  readonly SentLast24Hours?: number | undefined;
};

// Without a figure of its own an account is taken for a new one: a letter a second, 200 a day.
const allowanceOf = ({ MaxSendRate = 1, Max24HourSend = 200, SentLast24Hours = 0 }: Quota = {}): MailAllowance => ({
  perSecond: MaxSendRate * SHARE,
  // SES says -1 where an account has no daily quota.
  left: Max24HourSend < 0 ? Infinity : Math.max(0, Math.floor(Max24HourSend * SHARE - SentLast24Hours)),
});
