import type { CellAddress } from '../sheet';
import { isExecutionIndicator } from './execution-indicator';
import { INDICATOR_NAMES } from './fields';
import type { Form, Gap, GapField } from './form';
import type { FundReading } from './fund/fund-reading';
import type { IndicatorBlock } from './indicators/indicator-block';
import type { Foot } from './edges/read-foot';
import type { Territory } from './places/territory';

/** A form as far as it was read. */
export interface FormParts {
  readonly fund: FundReading | null;
  readonly block: IndicatorBlock;
  readonly foot: Foot;
  readonly total: Form['total'];
  readonly grade: Form['grade'];
}

/** What a form lacks or has twice, block by block from its top. */
export function gapsOf(parts: FormParts, { headers, band, listed }: Territory): Gap[] {
  const near = { row: headers[0].top, column: band.left };
  const foot = { row: parts.total?.row ?? belowRows(parts.block), column: band.left };
  return [
    ...(listed && !parts.fund ? [] : fundGaps(parts, near)),
    ...parts.block.columns.gaps,
    ...columnGaps(parts, near),
    ...(listed ? [] : totalGaps(parts, foot)),
    ...gradeGaps(parts),
  ];
}

/** The row right below the last that was read of the indicators, a subtotal among them. */
function belowRows({ foot, rows }: IndicatorBlock): number {
  return Math.max(foot, ...rows.map(({ row, kind }) => (kind === 'foot' ? row : row + 1)));
}

function missing(field: GapField, what: string, block: Gap['block'], near: CellAddress): Gap {
  return { kind: 'missing', field, what, block, near };
}

/** Where 预算执行率 is an indicator row, the fund block needs no weight, rate and score of its own. */
function fundGaps({ fund, block }: FormParts, near: CellAddress): Gap[] {
  if (!fund) return [missing('fund-block', '项目资金', 'fund', near)];
  const spared = fund.gaps.filter(({ field }) => SPARED.has(field));
  if (spared.length === 0) return [...fund.gaps];
  const isRow = block.execution !== null || block.indicators.some(isExecutionIndicator);
  return isRow ? fund.gaps.filter((gap) => !spared.includes(gap)) : [...fund.gaps];
}

const SPARED: ReadonlySet<GapField> = new Set(['weight', 'rate', 'score']);

const WANTED = ['name', 'target', 'actual', 'weight', 'score', 'reason'] as const;

function columnGaps({ block, foot }: FormParts, near: CellAddress): Gap[] {
  const { columns, indicators } = block;
  const { map, gaps } = columns;
  const lacking = WANTED.filter((field) => !map.has(field));
  if (lacking.length === 0) return [];
  const ambiguous = new Set<GapField>(gaps.map((gap) => gap.field));
  // a score sheet says how points are given and sets no other target, whether it prints what was found or not
  const isScoreSheet = map.has('method') && !map.has('target');
  const printsPoints = indicators.some(
    (one) => one.namePoints ?? one.level1?.points ?? one.level2?.points,
  );
  return lacking
    .filter((field) => !isScoreSheet || (field !== 'target' && field !== 'actual'))
    .filter((field) => !ambiguous.has(field))
    .filter((field) => field !== 'weight' || !printsPoints)
    .filter((field) => field !== 'reason' || !foot.remark)
    .map((field) => missing(field, INDICATOR_NAMES[field], 'indicators', near));
}

/** A total is missed where rows are scored, unless they are one project of a list. */
function totalGaps({ block, total }: FormParts, near: CellAddress): Gap[] {
  const isScored = block.columns.map.has('score') || total !== null;
  return isScored && !total?.score ? [missing('total', '总分', 'foot', near)] : [];
}

/** A grade is missed where its label is printed: the national form has none. */
function gradeGaps({ foot: { gradeLabel }, grade }: FormParts): Gap[] {
  return gradeLabel && !grade ? [missing('grade', gradeLabel.text, 'foot', gradeLabel.at)] : [];
}
