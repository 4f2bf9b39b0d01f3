import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetterQueue } from '../ports/dead-letters.ts';
import { called } from './transient.ts';

/** The most that SQS gives at once. */
const AT_ONCE = 10;

/** A dead-letter queue of SQS. */
export const sqsDeadLetters = (client: SQSClient, QueueUrl: string): DeadLetterQueue => ({
  receive: async (most) => {
    const { Messages = [] } = await called(
      client.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: Math.min(most, AT_ONCE),
          VisibilityTimeout: 600,
          // Without waiting SQS asks only some of its servers, and may miss the few messages that there are.
          WaitTimeSeconds: 2,
        }),
      ),
    );
    return Messages.map(({ Body = '', ReceiptHandle = '' }) => ({ body: Body, receipt: ReceiptHandle }));
  },
  remove: async (receipt) => {
    await called(client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receipt })));
  },
});
