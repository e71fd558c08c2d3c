import type { TargetChange } from '../../companion';
import type { CompanionKind } from '../../form';
import type { Deviation, Outcome } from '../../scoring';
import type { Severity } from '../../rules';
import type { Checks, Verdict } from '../review';

/** The machine-readable report, one JSON document; fields are only ever added. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** Id of the 评分口径 applied to forms that name none. */
  readonly standard: string;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly sheets: readonly SheetReport[];
  /** After a write: the new .xlsx workbook, where the file itself is none. */
  readonly writtenTo?: string;
}

export interface SheetReport {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly forms: readonly FormReport[];
  /** After a write: why the marks could not be set, where they could not. */
  readonly marksRefused?: string;
}

/** A cell is an A1 name; numbers are decimal strings; null where there is no such cell or value. */
export interface ReportedText {
  readonly cell: string | null;
  readonly text: string | null;
}

export interface ReportedAmount extends ReportedText {
  readonly value: string | null;
}

export interface ReportedFigure extends ReportedText {
  readonly expected: string | null;
  readonly outcome: Outcome;
  /** Every admissible value, the usual reading first; only where there is more than one. */
  readonly candidates?: readonly ReportedCandidate[];
}

export interface ReportedCandidate {
  readonly value: string;
  readonly reading: string;
}

export interface ReportedScore extends ReportedFigure {
  readonly min: string | null;
  readonly max: string | null;
}

export interface ReportedValue extends ReportedAmount {
  readonly kind: 'number' | 'range' | 'date' | 'qualitative' | 'blank' | 'unknown';
  readonly unit: string | null;
}

export interface ReportedTarget extends ReportedValue {
  readonly operator: string | null;
}

export interface ReportedSource {
  readonly label: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly initial: ReportedAmount;
  readonly budget: ReportedAmount;
  readonly executed: ReportedAmount;
  readonly rate: ReportedFigure;
}

export interface ReportedFund {
  readonly unit: string | null;
  readonly initial: ReportedAmount;
  readonly budget: ReportedAmount;
  readonly executed: ReportedAmount;
  readonly weight: ReportedAmount;
  readonly rate: ReportedFigure;
  readonly score: ReportedFigure;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedIndicator {
  /** 1-based sheet row. */
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly target: ReportedTarget;
  readonly actual: ReportedValue;
  readonly weight: ReportedAmount;
  readonly score: ReportedScore;
  readonly reason: ReportedText;
  readonly deviation: Deviation;
  readonly explanation: string | null;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  /** Which of the rule's messages it is, and the texts and figures its sentence is made of. */
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
  readonly message: string;
  /** The officer's reason, where the finding was set aside. */
  readonly setAside?: string;
}

/** A table beside the form. */
export interface ReportedCompanion {
  readonly kind: CompanionKind;
  /** The kind in words: 绩效目标表. */
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  /** What told the kind. */
  readonly evidence: readonly string[];
  readonly project: string | null;
  readonly year: number | null;
}

export interface ReportedPair {
  /** 1-based row of the form. */
  readonly row: number;
  readonly name: string;
  /** Whether it is the same indicator beyond doubt. */
  readonly sure: boolean;
  readonly approved: {
    readonly sheet: string;
    readonly name: string;
    readonly target: ReportedText;
    readonly weight: ReportedText;
  };
  /** How the form's target differs; null when it does not. */
  readonly change: TargetChange | null;
}

/** The approved targets beside the form's. */
export interface ReportedApproved {
  readonly sheet: string;
  readonly initial: ReportedText;
  readonly adjusted: ReportedText;
  readonly pairs: readonly ReportedPair[];
  /** Cells of indicators that were never approved. */
  readonly added: readonly string[];
  /** Approved indicators that the form does not have. */
  readonly missing: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly name: string;
  }[];
}

export interface FormReport {
  readonly range: string;
  readonly standard: string;
  /** `given` by an option, a configuration or the officer; `auto` told from the printed figures. */
  readonly standardChosen: 'given' | 'auto';
  /** The cells that told it, where it was told. */
  readonly standardEvidence?: readonly string[];
  readonly reproducedBy: readonly string[];
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly fund: ReportedFund | null;
  readonly indicators: readonly ReportedIndicator[];
  readonly total: ReportedFigure & {
    readonly provisional: { readonly value: string; readonly waitsFor: readonly string[] } | null;
  };
  readonly grade: ReportedFigure;
  readonly findings: readonly ReportedFinding[];
  readonly edits: readonly {
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    /** Offered, not ticked: it would raise a printed score, or a score that a person gave may be what is wrong. */
    readonly optional?: true;
    /** Why it is not written: what it counts will not stand on the sheet. */
    readonly held?: string;
  }[];
  readonly marks: readonly { readonly cell: string; readonly kind: string }[];
  readonly verdict: Verdict;
  /** Filled cells inside the form that nothing claims. */
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
  /** What came of the enabled rules, counted by rule. */
  readonly checks: Checks;
  /** After a write: verdict and findings of the form as written. */
  readonly after: {
    readonly verdict: Verdict;
    readonly findings: readonly ReportedFinding[];
  } | null;
  /** After a write: cells that could not be written, where there are any (`locked`, `changed` …). */
  readonly notWritten?: readonly { readonly cell: string; readonly code: string }[];
  /** The tables beside the form, where there are any. */
  readonly companions?: readonly ReportedCompanion[];
  /** The approved targets beside the form's, where a table of them lies beside it. */
  readonly approved?: ReportedApproved;
  /** Ids of the rules switched off, when some are. */
  readonly disabledRules?: readonly string[];
  /** Ids of the rules that broke down inside, when some did; then nothing of the form is written. */
  readonly failedRules?: readonly string[];
}
