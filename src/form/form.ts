import type { Area, Cell, CellAddress, SheetSnapshot } from '../sheet';
import type { Remembering, Result, Target } from '../values';
import type { FundColumn, IndicatorField } from './fields';
import type { Ledger } from './ledger';

/**
 * A form as read from a worksheet: every value keeps its cell and its raw text. A field that is null
 * has no cell on the sheet; a field whose text is blank has a cell nobody filled.
 */
export interface Form extends Remembering {
  readonly snapshot: SheetSnapshot;
  /** From the title (or the first label) to the last row of the form. */
  readonly area: Area;
  readonly title: Field | null;
  /** The year the form speaks of, from its title or the row below it; null when not printed. */
  readonly year: number | null;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  readonly fund: FundBlock | null;
  readonly goals: { readonly planned: Field | null; readonly achieved: Field | null };
  /** The columns of the indicator block, in sheet order. */
  readonly columns: readonly ColumnReading[];
  readonly indicators: readonly Indicator[];
  /** Rows above the indicators that are scored without target and result: they count, nobody computes them. */
  readonly otherPoints: readonly OtherPoints[];
  /** Every filled row of the indicator block as it was read, and the row that ends it. */
  readonly rows: readonly RowReading[];
  readonly total: TotalRow | null;
  readonly grade: Grade | null;
  /** One explanation cell for the whole form at its foot, where the layout has no reason column, or only 备注. */
  readonly remark: Field | null;
  /** What was looked for and not found, or found twice; the rules turn these into findings. */
  readonly gaps: readonly Gap[];
  /** Rows read otherwise than the header says (shifted cells), for the officer to see. */
  readonly notes: readonly ReadingNote[];
  /** What every cell of the form was taken for. */
  readonly ledger: Ledger;
  /** Filled cells inside the form that nothing claims, in reading order; each is named by a finding. */
  readonly unread: readonly Field[];
  /** A form that prints targets but neither results nor scores: published unfilled, not zero points. */
  readonly unfilled: boolean;
  /** Whether a block under the same headers stands beside it, without a head of its own: sums may be those of both. Left out where none does. */
  readonly halved?: true;
}

/** One cell of the form. */
export interface Field extends Remembering {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** The displayed text, trimmed, without markup and invisible characters. */
  readonly text: string;
  /** The cell holds its label too, as in 自评等级：优; `text` is the value alone, and the cell must not be written. */
  readonly inline?: true;
  /** What was given, where a score says out of how many points: 13.50 of 13.50/15. Left out where it is a number. */
  readonly given?: string;
}

/** The fund block: 年度资金总额 and the rows of its sources. */
export interface FundBlock extends Remembering {
  /** Unit of all amounts, as its header prints it; null when not printed. */
  readonly unit: '元' | '万元' | '亿元' | null;
  /** The 年度资金总额 row, with or without its label. */
  readonly total: FundRow | null;
  readonly sources: readonly FundRow[];
  /** Header cells by field; a column the form has lost (or never had) is missing. */
  readonly headers: Readonly<Partial<Record<FundColumn, Field>>>;
  /** How each column was read; none where the amounts do not stand in columns under a header row. */
  readonly columns: readonly FundColumnReading[];
  /** Points printed in a heading such as 预算执行情况(10分), when no cell holds the weight; `text` is the points alone. */
  readonly headingWeight: Field | null;
  /** Why the source rows cannot be read, as a Chinese clause; null when they can. */
  readonly unreadable: string | null;
}

export interface FundRow extends Remembering {
  readonly row: number;
  /** The label as printed, '' when the row has none. */
  readonly label: string;
  readonly labelCell: Field | null;
  readonly kind: 'total' | 'fiscal' | 'carry-over' | 'other';
  readonly initial: Field | null;
  readonly budget: Field | null;
  readonly executed: Field | null;
  readonly weight: Field | null;
  readonly rate: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  /** Its figures in columns whose header nobody understands; left out where it has none. */
  readonly others?: readonly Field[];
  /** How many columns the row's cells lie left (negative) or right (positive) of their headers. */
  readonly shift: number;
  readonly guessed?: Guess;
}

/**
 * Why the place of a cell is a guess: its row stands beside its headers, a column it is computed from is
 * known by its contents alone, or a header may be read in two ways. What rests on a guess may inform, it is
 * never written. Left out where labels settle it.
 */
export interface Guess {
  /** `slid` where nothing else makes it one than that its row slid as a whole, and is read in its place. */
  readonly kind: 'slid' | 'unsettled';
  /** In Chinese: 第7行各格比表头偏左1列. */
  readonly clause: string;
}

/** One row of the indicator block. */
export interface Indicator extends Remembering {
  /** 0-based sheet row. */
  readonly row: number;
  readonly level1: LevelLabel | null;
  readonly level2: LevelLabel | null;
  /** The 三级指标. */
  readonly name: Field;
  /** Points printed in the name where the layout has no 分值 column, as in 培训人数(10分); left out otherwise. */
  readonly namePoints?: string;
  /** Where a row has no 得分 of its own and is scored with another: it is compared. Left out for all other rows. */
  readonly scoredWith?: ScoredWith;
  /** The 分值 cell merged over rows that each have a score, which share its points; left out otherwise. */
  readonly sharedPoints?: Field;
  readonly target: TargetField | null;
  readonly actual: ActualField | null;
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly reason: Field | null;
  /** What was taken off, where a column 扣分 prints it; left out where nothing stands there. */
  readonly deduction?: Field;
  /** What the row's 评分标准 or 评分说明 column says; left out where the form has none. */
  readonly method?: Field;
  /** How many columns the row's cells lie left (negative) or right (positive) of their headers. */
  readonly shift: number;
  readonly guessed?: Guess;
}

/**
 * The row (0-based) whose cells score another too: `shared` as 分值 and 得分 are merged over both,
 * `breakdown` as that is a 其中 of it; such a row counts in no sum. In `score` the 得分 alone is merged,
 * and the row's own 分值 counts.
 */
export interface ScoredWith {
  readonly kind: 'shared' | 'score' | 'breakdown';
  readonly row: number;
}

/** A row judged by 评价内容 and 评价标准 alone, or one of 加分 and 扣分, with the points it was given. */
export interface OtherPoints {
  readonly row: number;
  /** The points it can have; null for 加分 and 扣分, which are none of the full marks. */
  readonly weight: Field | null;
  readonly score: Field;
  /** A deduction printed without its minus sign: whether it is one is for a person to say. */
  readonly unclear?: true;
}

/** A 一级指标 or 二级指标, own or inherited from the row (or merge) above. */
export interface LevelLabel {
  /** Without white space and without the points it prints. */
  readonly text: string;
  readonly at: CellAddress;
  /** Points printed in the label, as in 产出指标(50分); null when none are. */
  readonly points: string | null;
}

export interface TargetField extends Field {
  /** Operator, value and unit columns joined in that order; equals `text` where they share one cell. */
  readonly joined: string;
  /** As messages say it: `joined` without a 定性 or 定量 in the operator column, which is no part of the target. */
  readonly phrase: string;
  readonly parsed: Target;
}

export interface ActualField extends Field {
  readonly joined: string;
  readonly parsed: Result;
}

export interface TotalRow {
  readonly row: number;
  /** The label 总分 or 合计, null when the row has none. */
  readonly label: Field | null;
  /** The cell with the weight total, usually 100. */
  readonly weight: Field | null;
  readonly score: Field | null;
  readonly guessed?: Guess;
  /** Whether it is a guess because another cell may hold the total as well; left out where none may. */
  readonly unsettled?: true;
  /** Where the form prints its total again, under another label; left out where it does not. */
  readonly again?: readonly Field[];
}

/** The cell of 评分等级; a guess where another may hold it as well. */
export interface Grade extends Field {
  readonly guessed?: Guess;
}

export type IndicatorColumn = IndicatorField | 'ignored';

/** Which column is which, from which header cell, and how sure the reading is. */
export interface ColumnReading<Column extends string = IndicatorColumn> {
  readonly column: number;
  readonly field: Column;
  readonly header: Field | null;
  /** 0 to 1; 1 is a known header word in place. */
  readonly confidence: number;
  /** Chinese clause: 依据第6行表头「年度指标值」. */
  readonly evidence: string;
  /** Whether it is read so because an officer said so. */
  readonly corrected: boolean;
  readonly guessed?: Guess;
}

/** The same for a column of the fund block. */
export type FundColumnReading = ColumnReading<FundColumn | 'ignored'>;

/** A column of its block, the whole fund block or the row of its total, or a field of the foot. */
export type GapField =
  IndicatorField | FundColumn | 'fund-block' | 'fund-total' | 'total' | 'grade';

/** Something the form lacks or shows ambiguously. */
export interface Gap {
  readonly kind: 'missing' | 'ambiguous';
  readonly field: GapField;
  /** The same in the form's own words: 执行率, 年度资金总额, 总分. */
  readonly what: string;
  readonly block: 'fund' | 'indicators' | 'foot';
  /** Where it would be expected. */
  readonly near: CellAddress;
  /** Whether its label stands at `near`, with nothing behind it. */
  readonly labelled?: true;
}

export interface ReadingNote {
  readonly row: number;
  readonly text: string;
}

/** How one row of the indicator block was read. */
export interface RowReading {
  /** 0-based sheet row. */
  readonly row: number;
  /** Its name, else its first words; null for a row of figures alone. */
  readonly label: Field | null;
  readonly kind: RowKind;
  /** How many columns its cells lie left (negative) or right (positive) of their headers. */
  readonly shift: number;
  /** Whether it is read so because an officer said so. */
  readonly corrected: boolean;
}

/**
 * What a row is: an `indicator`; a `continuation`, an indicator scored with a row above; a `heading` or subtotal;
 * a `placeholder` nobody filled; the `execution` row, which scores the fund block; a `misfit` that
 * looks like none of these; the `foot` that ends the block; `ignored` where an officer said so.
 */
export type RowKind =
  | 'indicator'
  | 'continuation'
  | 'heading'
  | 'placeholder'
  | 'execution'
  | 'misfit'
  | 'foot'
  | 'ignored';
