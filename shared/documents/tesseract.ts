import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

/** The part of Tesseract's interface that we use. The package has no types, so its version is pinned. */
export type Recogniser = {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  /** Takes `/input`, turned by an angle in radians; 0 where it could be read. */
  SetImageFile(exif: number, angle: number): number;
  FindLines(): number;
  GetGradient(): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  ClearAdaptiveClassifier(): void;
  Clear(): void;
  End(): void;
};

/** The running engine: its file system in memory, and its recognisers. */
export type Tesseract = {
  readonly FS: {
    writeFile(path: string, bytes: Uint8Array, options?: { readonly canOwn: boolean }): void;
    unlink(path: string): void;
  };
  readonly TessBaseAPI: new () => Recogniser;
};

/**
 * Where the engine's three files are. It is always the build for plain SIMD: the package's own choice goes by the processor, and the
 * relaxed one rounds otherwise from processor to processor, while the same scan must give the same text everywhere.
 */
export type TesseractFiles = { readonly script: string; readonly wasm: string; readonly language: string };

type Core = (options: Readonly<Record<string, unknown>>) => Promise<Tesseract>;

const LANGUAGE = 'nld';

/** Starts the engine with its Dutch data, from files alone. Throws where they are not what they ought to be. */
export const startTesseract = async (files: TesseractFiles): Promise<Tesseract> => {
  const core = createRequire(import.meta.url)(files.script) as Core;
  const silent = { print: () => {}, printErr: () => {}, TesseractProgress: () => {} };
  const engine = await core({ wasmBinary: readFileSync(files.wasm), ...silent });
  engine.FS.writeFile(`./${LANGUAGE}.traineddata`, gunzipSync(readFileSync(files.language)));
  return engine;
};

const LSTM_ONLY = 1;

/** A recogniser that has read nothing yet, so that a page reads the same whatever was read before. Throws where the data is not fit. */
export const freshRecogniser = (engine: Tesseract): Recogniser => {
  const recogniser = new engine.TessBaseAPI();
  if (recogniser.Init(null, LANGUAGE, LSTM_ONLY) !== 0) throw new Error('The language data does not load.');
  return recogniser;
};
