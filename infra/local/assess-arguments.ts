import { parseArgs } from 'node:util';

/** The paths that the command was given. */
export type AssessArguments = { readonly tender: string; readonly inbox: string; readonly out: string };

/** How the command is used, or what is wrong with how it was: a line per fault. */
export type ParsedArguments =
  | { readonly arguments: AssessArguments }
  | { readonly help: true }
  | { readonly faults: readonly string[] };

const FLAGS = ['tender', 'inbox', 'out'] as const;

export const USAGE = `npm run --silent assess -- --tender FILE --inbox FOLDER --out FILE

Judges every bid of a folder by a tender definition, as at the tender's closing.

  --tender FILE    definition of the tender (JSON; see events/tender-definition.schema.json)
  --inbox FOLDER   one folder per bid: FOLDER/<bidId>/cv.<pdf|docx|doc|odt>, and beside it offer.json
  --out FILE       where the results are written (JSON)
  --help           shows this text

Exit code 0 when every bid was judged, 2 on bad arguments or an invalid definition.
`;

/** Reads the words of a command line. Each flag is given once, as `--flag value` or `--flag=value`. */
export const parseArguments = (words: readonly string[]): ParsedArguments => {
  const { tokens } = parseArgs({ args: withEmptyValues(words), strict: false, tokens: true, options: OPTIONS });
  if (tokens.some((token) => token.kind === 'option' && (token.name === 'help' || token.rawName === '-h')))
    return { help: true };
  const given = new Map<string, string>();
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`unexpected argument: ${token.value}`);
    if (token.kind !== 'option') continue;
    if (!FLAGS.some((flag) => flag === token.name)) faults.push(`unknown flag: ${token.rawName}`);
    else if (given.has(token.name)) faults.push(`${token.rawName} is given twice`);
    else given.set(token.name, token.value ?? '');
  }
  for (const flag of FLAGS)
    if (!given.get(flag)) faults.push(given.has(flag) ? `--${flag} needs a path` : `--${flag} is missing`);
  const path = (flag: (typeof FLAGS)[number]) => given.get(flag) ?? '';
  return faults.length > 0
    ? { faults }
    : { arguments: { tender: path('tender'), inbox: path('inbox'), out: path('out') } };
};

/** A flag in the place of a value is a flag, not the value. */
const withEmptyValues = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const next = words[index + 1];
    const isBare = FLAGS.some((flag) => word === `--${flag}`);
    return isBare && (next === undefined || next.startsWith('--')) ? `${word}=` : word;
  });

const OPTIONS = {
  tender: { type: 'string' },
  inbox: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;
