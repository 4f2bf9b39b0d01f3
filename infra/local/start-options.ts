import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. Paths are as the user gave them. */
export type StartOptions = {
  readonly tender?: string;
  readonly inbox?: string;
  readonly data?: string;
  readonly arrivals?: string;
  readonly answers?: string;
  readonly wait: boolean;
  readonly fresh: boolean;
  readonly help: boolean;
};

/** The options, or the one line that says what is wrong with them. */
export const startOptions = (args: readonly string[]): StartOptions | { readonly fault: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        tender: { type: 'string' },
        inbox: { type: 'string' },
        data: { type: 'string' },
        arrivals: { type: 'string' },
        answers: { type: 'string' },
        wait: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if ((values.tender === undefined) !== (values.inbox === undefined))
      return { fault: 'Give --tender and --inbox together: the definition of a tender and the folder with its bids.' };
    const empty = Object.entries(values).find(([, value]) => value === '');
    return empty === undefined ? values : { fault: `--${empty[0]} needs a value.` };
  } catch (failure) {
    return { fault: (failure as Error).message.split('\n')[0] ?? 'The arguments are not understood.' };
  }
};

export const HELP = `Runs a tender on this computer: bids arrive, the tender closes, is judged and announced.

  npm start                                    the sample tender with its sample CVs
  npm start -- --tender FILE --inbox FOLDER    your own tender and CVs

Options
  --tender FILE     definition of the tender (JSON; schema: events/tender-definition.schema.json)
  --inbox FOLDER    one folder per bid, each with cv.<pdf|docx|doc|odt> and offer.json
  --data FOLDER     where everything is kept (default: data/<id of the tender>); a stopped run goes on from there
  --arrivals FILE   moments at which bids arrive (default: all before closing, in the order of their names)
  --answers FILE    a person's answers to open questions, and who releases the outcome
  --wait            leave the sample's open questions open, and say how to answer them
  --fresh           throw an earlier run in the data folder away and start anew
  --help            this text

Exit status: 0 when the run went as far as the answers allow, 1 when something failed, 2 on wrong arguments or an invalid definition.
`;
