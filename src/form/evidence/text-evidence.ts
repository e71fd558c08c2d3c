import { cleanText, oncePerText, parseAmount, valueKind } from '../../values';
import { type Label, readLabel } from '../words/label';
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
  const label = readLabel(text);
  const clean = cleanText(text);
  if (FIGURE.test(text)) return { kind: 'number', label, clean, number: Number(text), ...NOTHING };
  const levels = levelsNamed(label);
  const kind = valueKind(text);
  return {
    kind: kind !== 'words' ? kind : levels.level ? 'level' : 'text',
    label,
    clean,
    number: DIGIT.test(text) ? (parseAmount({ text })?.value.toNumber() ?? null) : null,
    ...levels,
    ...wordsOf(text, label),
  };
});

/** A plain number, as most figures of a form are. */
const FIGURE = /^\d{1,12}(?:\.\d{1,6})?$/;
const DIGIT = /\p{N}/u;
const NOTHING = { ...NO_WORDS, level: false, level1: false, level2: false } as const;
