import type { Field } from '../../form';
import { DEFAULT_STANDARD, type GradeStep, PARAMETER_TITLES } from '../../standards';
import { Decimal, GRADE_WORDS, halfWidth, isBlankSign } from '../../values';
import { cellLeaf, deferred, parameterLeaf, worked } from '../explain/explain';
import type { Candidate, GradeScore, TotalScore } from '../shared/scores';
import type { ScoredBy } from '../shared/scoring-context';

/**
 * The grade of the final total, and what the printed one is worth. With habits the usual bands may hold too,
 * since the standard was only told by other figures.
 */
export function scoreGrade(
  field: Field | null,
  total: TotalScore,
  { standard, habits }: ScoredBy,
): GradeScore {
  const { grades } = standard.parameters;
  const place = { cell: field?.at ?? null, text: field?.text ?? null };
  const blank = !field || field.text.trim() === '';
  if (field && !blank && isBlankSign(field.text)) {
    return { ...place, expected: null, outcome: 'pass', explanation: null };
  }
  if (total.value === null || total.state !== 'determined') {
    const outcome = !field ? 'no-cell' : blank ? 'missing' : 'review';
    return { ...place, expected: null, outcome, explanation: null };
  }
  const expected = gradeOf(total.value, grades.value);
  const shown = total.value.toFixed(total.digits);
  const explanation = deferred(() =>
    worked('评分等级', expected, rangeText(expected, grades.value, shown), [
      ...(total.cell ? [cellLeaf('总分', shown, total.cell)] : []),
      parameterLeaf(PARAMETER_TITLES.grades, PARAMETER_TITLES.grades, grades.source),
    ]),
  );
  if (!field) return { ...place, expected, outcome: 'no-cell', explanation };
  if (blank) return { ...place, expected, outcome: 'missing', explanation };
  const printed = normaliseGrade(field.text, grades.value);
  const usual = habits ? usualGrade(total.value, expected) : null;
  if (printed !== expected && usual?.some(({ value }) => value === printed)) {
    return { ...place, expected: null, outcome: 'pass', explanation, candidates: usual };
  }
  if (printed === null) return { ...place, expected, outcome: 'review', explanation };
  if (printed === expected) return { ...place, expected, outcome: 'pass', explanation };
  const follows =
    total.outcome === 'fail' &&
    total.printed !== null &&
    printed === gradeOf(total.printed, grades.value);
  return { ...place, expected, outcome: 'fail', explanation, follows };
}

/** Both grades where the bands of most places put a total in another than those of the standard; null otherwise. */
function usualGrade(total: Decimal, expected: string): readonly Candidate<string>[] | null {
  const usual = gradeOf(total, DEFAULT_STANDARD.parameters.grades.value);
  if (usual === expected) return null;
  return [
    { value: expected, reading: '按口径的分档', explanation: null },
    { value: usual, reading: '按通常的分档', explanation: null },
  ];
}

/** The grade of a total; `grades` highest first, each from its lower end up to the next. */
export function gradeOf(total: Decimal, grades: readonly GradeStep[]): string {
  const step = grades.find(({ from }) => total.gte(new Decimal(from)));
  return (step ?? grades.at(-1))?.name ?? '';
}

/**
 * The grade a printed text means: 优秀 and 优 are one, a letter counts from the highest grade, remarks in
 * brackets are left out. Null when it names none of the grades.
 */
export function normaliseGrade(text: string, grades: readonly GradeStep[]): string | null {
  const plain = halfWidth(text)
    .replace(/\([^()]*\)|[\s"“”'‘’：:。]/g, '')
    .toUpperCase()
    .replace(/(?<![等级档])[等级档]+$/, '');
  const names = grades.map(({ name }) => name);
  const letter = /^[A-E]$/.test(plain) ? names[plain.charCodeAt(0) - 65] : undefined;
  if (letter !== undefined && !names.includes(plain)) return letter;
  return namedBy(plain, names) ?? gradeToldIn(text, names);
}

/** The one grade that a sentence names behind a word for it: 自评得分98.5分，等级为“优”。 */
function gradeToldIn(text: string, names: readonly string[]): string | null {
  const told = [...halfWidth(text).matchAll(TOLD_GRADE)].map(([, word = '']) => word);
  const [word, ...others] = told;
  if (word === undefined || others.some((other) => other !== word)) return null;
  return namedBy(word, names);
}

const TOLD_GRADE =
  /(?:等级|等次|档次)(?:评定)?(?:为|是|:)\s*["“'‘]?([^\s"”'’,.。;]{1,2})(?=["”'’,.。;)\s]|$)/g;

const SYNONYMS: readonly (readonly string[])[] = Object.values(GRADE_WORDS);

/** The grade of that name, else the one that is called so in other words: 优 is 优秀 where that is the name. */
function namedBy(word: string, names: readonly string[]): string | null {
  if (names.includes(word)) return word;
  const others = SYNONYMS.find((words) => words.includes(word)) ?? [];
  return names.find((name) => others.includes(name)) ?? null;
}

function rangeText(name: string, grades: readonly GradeStep[], total: string): string {
  const at = grades.findIndex((step) => step.name === name);
  const from = grades[at]?.from;
  const below = grades[at - 1]?.from;
  const upper = below === undefined ? '' : `、不到 ${below}`;
  return `${name}（${total} 达到 ${from ?? ''}${upper}）`;
}
