import { cleanText, halfWidth, oncePerText, readShown } from '../../values';
import type { Label } from '../words/label';
import { type Levels, levelsNamed } from '../words/level-words';
import { type LabelWords, NO_WORDS, wordsOf } from '../words/lexicon';
import type { CellKind } from './cell-kind';

/** All that a text says by itself, wherever it stands. */
export interface TextEvidence extends LabelWords, Levels {
  readonly kind: CellKind;
  readonly label: Label;
  /** As a person sees it, see `cleanText`. */
  readonly clean: string;
  /** The number it is, for judging its place only: 1,234.50, 39.51万元, 10分 and 90.2%; null for others. */
  readonly number: number | null;
}

/** Worked out once per text and remembered for the texts seen last. */
export const evidenceOf = oncePerText((text): TextEvidence => {
  if (FIGURE.test(text)) return figure(text);
  const isPlain = WORDS_ONLY.test(text);
  const clean = isPlain ? text : cleanText(text);
  const words = wordsOf(text);
  const levels = levelsNamed(words.label);
  const { kind, amount } = readShown(clean, isPlain ? text : halfWidth(clean));
  return {
    kind: kind !== 'words' ? kind : levels.level ? 'level' : 'text',
    clean,
    number: amount?.value.toNumber() ?? null,
    ...levels,
    ...words,
  };
});

/** Words as most labels and names are: nothing to clean, and of the usual width. */
const WORDS_ONLY = /^[\u4e00-\u9fff]+$/;
/** A plain number, as most figures of a form are: it names nothing. */
const FIGURE = /^\d{1,12}(?:\.\d{1,6})?$/;

function figure(text: string): TextEvidence {
  const label = { full: text, bare: text.replace('.', ''), points: null };
  return { kind: 'number', label, clean: text, number: Number(text), ...NOTHING };
}

const NOTHING = { ...NO_WORDS, level: false, level1: false, level2: false } as const;
