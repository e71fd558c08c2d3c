import type { CellAddress } from '../sheet';
import type { Beside } from '../companion';
import type { Form } from '../form';
import type { Scores } from '../scoring';
import type { Standard } from '../standards';
import type { Remembering } from '../values';
import type { Gravity, Severity } from './severity';

export interface RuleInput extends Remembering {
  readonly form: Form;
  readonly scores: Scores;
  readonly standard: Standard;
  /** The tables beside the form; left out where it stands by itself. */
  readonly beside?: Beside | null;
}

/** What a rule looks at: an indicator row, by its index in the form, or a block of the form. */
export type Subject = number | Block;

/** Head, fund block, indicator rows together, foot, or the form as a whole. */
export type Block = 'head' | 'fund' | 'indicators' | 'foot' | 'form';

/** What a rule reports; the engine adds the rule's id and settles outcome and severity. */
export interface Report<MessageId extends string = string> {
  readonly message: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly cells: readonly CellAddress[];
  /** The cell its sentence names as {cell} and sends the officer to, where that is not the first of `cells`. */
  readonly sendsTo?: CellAddress;
  readonly indicator?: number;
  /** It is a sum over all rows of the indicators: what is a guess about one of them is one about it. */
  readonly ofAllRows?: true;
  /** Overrides the rule's own gravity where its messages differ in it. */
  readonly severity?: Gravity;
  /** Only a person can say; then there is no gravity. */
  readonly outcome?: 'review';
}

/** One check: its metadata, its messages and its code in one file of the rule's name. */
export type Rule<Id extends string = string, MessageId extends string = string> = RuleLevel & {
  readonly id: Id;
  /** 缺少偏差原因. */
  readonly title: string;
  /** The cells of its errors are not marked in the sheet, as those of all other rules are. */
  readonly isUnmarked?: boolean;
  /** Told after everything else of its level: a nicety about the form as a whole. */
  readonly isLast?: boolean;
  /** Heard only where nothing else says that something must be fixed or looked at. */
  readonly whenSilent?: boolean;
  /** It speaks of headers and places: whatever is written into their cells, it stays true. */
  readonly isOfLayout?: boolean;
  /** Which of its messages says that 写回 fills its cells; told apart where the plan does not write them. */
  readonly promises?: NoInfer<MessageId>;
  /** What settles it besides a change of its cells: how the form is read, another standard, a reason of the row. */
  readonly settledBy?: 'reading' | 'standard' | 'reason';
  /** Document number and clause, or the formula or custom it rests on; officers read it. */
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
  /** The rows or blocks it has something to check in; everything else is 不适用. */
  looksAt(input: RuleInput): readonly Subject[];
  /** Pure: form and scores in, reports out; what it looks at and does not report has passed. */
  check(input: RuleInput): readonly Report<MessageId>[];
};

/** How grave what a rule finds is, or that it only ever asks a person. */
export type RuleLevel =
  | { readonly severity: Gravity; readonly outcome?: undefined }
  | { readonly severity?: undefined; readonly outcome: 'review' };

/** The level a rule is listed under. */
export function levelOf({ outcome, severity }: RuleLevel): Severity {
  return outcome ?? severity;
}
