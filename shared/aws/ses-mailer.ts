import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer } from '../ports/mailer.ts';
import { called } from './transient.ts';

/** Letters by SES, each as the MIME message that it is. SES writes a Message-ID of its own; ours travels in X-Tiental-Letter. */
export const sesMailer = (client: SESv2Client, from: string, configurationSet: string): Mailer => ({
  from,
  send: async (message, { to }) => {
    await called(
      client.send(
        new SendEmailCommand({
          Content: { Raw: { Data: message } },
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: configurationSet,
        }),
      ),
    );
  },
});
