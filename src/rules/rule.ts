import type { CellAddress } from '../sheet';
import type { Form } from '../form';
import type { Scores } from '../scoring';
import type { Standard } from '../standards';

/** 必须改 · 建议改 · 请核实 · 提示. */
export type Severity = 'error' | 'warning' | 'review' | 'info';

/** All levels, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review', 'info'];

/** One thing wrong, or to be looked at. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cells it is about, the one to go to first. */
  readonly cells: readonly CellAddress[];
  /** Index of the indicator it is about, null for the form as a whole. */
  readonly indicator: number | null;
  /** One Chinese sentence: what, where, with the officer's own numbers, and what to do. */
  readonly message: string;
  /** The officer's reason for setting the finding aside; it then stays listed but no longer counts. */
  readonly setAside?: string;
}

/** What a rule reports; the engine adds rule id and severity and fills the message in. */
export interface Report<MessageId extends string = string> {
  readonly message: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly cells: readonly CellAddress[];
  readonly indicator?: number;
  /** Overrides the rule's severity where one rule has two levels. */
  readonly severity?: Severity;
}

export interface RuleInput {
  readonly form: Form;
  readonly scores: Scores;
  readonly standard: Standard;
}

/** One check: its metadata, its messages and its code in one file of the rule's name. */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  /** 缺少偏差原因. */
  readonly title: string;
  readonly severity: Severity;
  /** Whether the cells of an error are marked in the sheet. */
  readonly marks: boolean;
  /** Document number and clause, or the reference tables that show it. */
  readonly basis: readonly string[];
  /** Messages with {placeholders}. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Text of the rule's page in docs/rules and in the pane, in Chinese. */
  readonly page: {
    /** 查什么. */
    readonly looksFor: string;
    /** 为什么. */
    readonly why: string;
    /** 例子. */
    readonly example: string;
    /** 怎么改. */
    readonly fix: string;
  };
  /** Pure: form and scores in, reports out. */
  check(input: RuleInput): readonly Report<MessageId>[];
}
