import { type Word, wordsIn } from './ocr-word.ts';
import { withoutBars } from './page-bars.ts';
import type { Pixels } from './page-picture.ts';
import { withoutRules } from './page-rules.ts';
import { isSideways, levelled, type Turn, turned } from './page-turn.ts';
import { freshRecogniser, type Recogniser, type Tesseract } from './tesseract.ts';

/** In radians; a page that lies straighter is read as it lies. */
const LEAST_SKEW = 0.005;
const MOST_SKEW = 0.3;
/** From this mean on a page surely lies the right way up. */
const CLEARLY_READ = 0.7;
/** Below this mean what was recognised is no text, but a photograph or stains. */
const BARELY_READ = 0.5;

/** The engine reads images as files; this kind is a heading and the pixels. */
const greyMap = ({ width, height, pixels }: Pixels): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

const set = (engine: Tesseract, recogniser: Recogniser, picture: Pixels): void => {
  engine.FS.writeFile('/input', greyMap(picture), { canOwn: true });
  if (recogniser.SetImageFile(1, 0) !== 0) throw new Error('The engine does not take the picture.');
};

/** Gives the engine the picture, turned so that its lines are level, its bars turned over, its ruled lines gone. */
const setStraight = (engine: Tesseract, recogniser: Recogniser, picture: Pixels): void => {
  set(engine, recogniser, picture);
  recogniser.FindLines();
  const skew = recogniser.GetGradient();
  const isAskew = Math.abs(skew) >= LEAST_SKEW && Math.abs(skew) <= MOST_SKEW;
  set(engine, recogniser, withoutRules(withoutBars(isAskew ? levelled(picture, skew) : picture)));
};

const wordsOf = (engine: Tesseract, picture: Pixels): readonly Word[] => {
  const recogniser = freshRecogniser(engine);
  try {
    setStraight(engine, recogniser, picture);
    recogniser.Recognize(null);
    return wordsIn(recogniser.GetJSONText());
  } finally {
    recogniser.End();
    engine.FS.unlink('/input');
  }
};

const characters = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

const meanSure = (words: readonly Word[]): number =>
  words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / Math.max(1, characters(words));

/** The words of a page, which is turned first where its lines run up or down or stand on their heads; none where it holds no text. */
export const recognisedWords = (engine: Tesseract, picture: Pixels): readonly Word[] => {
  const turns: readonly Turn[] = isSideways(picture) ? [1, 3, 0] : [0, 2];
  let best: readonly Word[] = [];
  for (const turn of turns) {
    const words = wordsOf(engine, turned(picture, turn));
    if (words.length === 0) continue;
    if (meanSure(words) > meanSure(best)) best = words;
    if (meanSure(best) >= CLEARLY_READ) break;
  }
  return meanSure(best) < BARELY_READ ? [] : best;
};
