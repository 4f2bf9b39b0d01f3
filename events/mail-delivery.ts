import * as z from 'zod';

/** The events of SES about a letter that we want to hear of, by the names that SES gives them. */
export const MAIL_EVENTS = ['Bounce', 'Complaint', 'Reject', 'Rendering Failure', 'DeliveryDelay'] as const;

/**
 * What SES tells by EventBridge of a letter that did not simply arrive. Only its kind and our own two headers are relied on; whom it
 * was for is in the event, too, and is not looked at.
 */
export const MailDelivery = z.object({
  source: z.literal('aws.ses'),
  detail: z.object({
    eventType: z.enum(MAIL_EVENTS),
    mail: z.object({
      headers: z
        .array(z.object({ name: z.string().max(1000), value: z.string() }))
        .max(1000)
        .default([]),
    }),
  }),
});

export type MailDelivery = z.infer<typeof MailDelivery>;
