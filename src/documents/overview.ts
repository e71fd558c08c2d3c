import {
  besideCounts,
  type BesideCounts,
  noVerdicts,
  type Review,
  type Verdict,
  VERDICTS,
} from '../review';
import { findRule, isOpen, SEVERITIES, type Severity } from '../rules';

/** What an overview needs of one form: plain data, small enough to be kept for thousands of forms. */
export interface OverviewForm {
  readonly source: string;
  readonly project: string;
  readonly verdict: Verdict;
  /** 优, 良 …; null while the total is provisional or the form prints no scores. */
  readonly grade: string | null;
  readonly standard: string;
  /** The other standards that give every printed figure, where the chosen one does not. */
  readonly onlyUnder: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
  readonly reasons: readonly string[];
  /** The form beside its approved targets. */
  readonly beside: BesideCounts;
}

/** A text given as the reason in several projects. */
export interface SharedReason {
  readonly text: string;
  readonly projects: readonly string[];
}

/** All an overview page says. */
export interface Overview {
  readonly files: number;
  readonly forms: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** By grade name; the empty name counts forms without a grade. */
  readonly grades: ReadonlyMap<string, number>;
  readonly rules: readonly RuleCount[];
  readonly sharedReasons: readonly SharedReason[];
  readonly otherStandard: readonly OverviewForm[];
  readonly failures: readonly { readonly file: string; readonly message: string }[];
  /** Null where no form lies beside approved targets. */
  readonly beside: OverviewBeside | null;
}

/** The forms beside their approved targets: how many have them, which lack them, and which lowered theirs. */
export interface OverviewBeside {
  readonly compared: number;
  readonly without: readonly Pick<OverviewForm, 'project' | 'source'>[];
  readonly lowered: readonly OverviewForm[];
}

export interface RuleCount {
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly forms: number;
}

/** Shorter texts, such as 无 or 已完成, say nothing about copying. */
const SHORTEST_REASON = 8;

export function overviewForm(source: string, review: Review): OverviewForm {
  const { form, scores, standard, reproducedBy } = review;
  return {
    source,
    project: form.project?.text || form.title?.text || '（未填项目名称）',
    verdict: review.verdict,
    grade: scores.grade.expected,
    standard: standard.id,
    onlyUnder: reproducedBy.includes(standard.id) ? [] : reproducedBy,
    findings: review.findings.filter(isOpen).map(({ rule, severity }) => ({ rule, severity })),
    beside: besideCounts(review),
    reasons: form.indicators.flatMap(({ reason }) => (reason?.text ? [reason.text] : [])),
  };
}

/** Adds forms up one by one; what it keeps grows with what there is to tell, not with the forms. */
export class OverviewTally {
  #files = 0;
  readonly #verdicts = noVerdicts();
  readonly #grades = new Map<string, number>();
  readonly #rules = new Map<string, { severity: Severity; findings: number; forms: number }>();
  readonly #projects = new Map<string, Set<string>>();
  readonly #otherStandard: OverviewForm[] = [];
  #compared = 0;
  readonly #without: Pick<OverviewForm, 'project' | 'source'>[] = [];
  readonly #lowered: OverviewForm[] = [];
  readonly #failures: { file: string; message: string }[] = [];

  /** A file that could be read; one without any form is named, so that nobody takes it for done. */
  addFile(file: string, forms: readonly OverviewForm[]): void {
    if (forms.length === 0) return this.addFailure(file, '没有找到自评表。');
    this.#files++;
    for (const form of forms) this.#addForm(form);
  }

  addFailure(file: string, message: string): void {
    this.#files++;
    this.#failures.push({ file, message });
  }

  result(): Overview {
    const verdicts = { ...this.#verdicts };
    return {
      files: this.#files,
      forms: VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0),
      verdicts,
      grades: this.#grades,
      rules: [...this.#rules]
        .map(([id, counts]) => ({ title: findRule(id)?.title ?? id, ...counts }))
        .sort(byWeight),
      sharedReasons: [...this.#projects]
        .filter(([, projects]) => projects.size > 1)
        .map(([text, projects]) => ({ text, projects: [...projects].sort() }))
        .sort((a, b) => b.projects.length - a.projects.length || (a.text < b.text ? -1 : 1)),
      otherStandard: this.#otherStandard,
      failures: this.#failures,
      beside:
        this.#compared > 0
          ? { compared: this.#compared, without: this.#without, lowered: this.#lowered }
          : null,
    };
  }

  #addForm(form: OverviewForm): void {
    this.#verdicts[form.verdict]++;
    const grade = form.grade ?? '';
    this.#grades.set(grade, (this.#grades.get(grade) ?? 0) + 1);
    if (form.onlyUnder.length > 0) this.#otherStandard.push(form);
    if (form.beside.hasTargets) this.#compared++;
    else this.#without.push({ project: form.project, source: form.source });
    if (form.beside.lowered > 0) this.#lowered.push(form);
    this.#addFindings(form);
    for (const reason of form.reasons) {
      const text = reason.replace(/\s+/g, '');
      if (text.length < SHORTEST_REASON) continue;
      const projects = this.#projects.get(text) ?? new Set<string>();
      this.#projects.set(text, projects.add(form.project));
    }
  }

  #addFindings({ findings }: OverviewForm): void {
    const seen = new Set<string>();
    for (const { rule, severity } of findings) {
      const counts = this.#rules.get(rule) ?? { severity, findings: 0, forms: 0 };
      counts.findings++;
      if (!seen.has(rule)) counts.forms++;
      seen.add(rule);
      this.#rules.set(rule, counts);
    }
  }
}

/** What must be put right comes first, however often a hint is given; then what most forms have. */
function byWeight(a: RuleCount, b: RuleCount): number {
  const rank = ({ severity }: RuleCount) => SEVERITIES.indexOf(severity);
  return rank(a) - rank(b) || b.forms - a.forms || b.findings - a.findings;
}
