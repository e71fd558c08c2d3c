import type { ColumnReading } from '../../form';
import { columnName } from '../../sheet';
import { CellButton } from '../controls/cell-button';
import { Choice } from '../controls/choice';

interface ColumnItemProps<Column extends string> {
  /** 资金 or 指标: whose column it is. */
  readonly block: string;
  readonly reading: ColumnReading<Column>;
  /** What a column of the block can be, in the forms' own words. */
  readonly names: Readonly<Record<Column, string>>;
  readonly onCorrect: (field: Column) => void;
}

/** One column: what it was taken for, from which header and how sure; another field corrects it at once. */
export function ColumnItem<Column extends string>(props: ColumnItemProps<Column>) {
  const { block, reading, names, onCorrect } = props;
  const { column, field, header, confidence, evidence } = reading;
  return (
    <li className="jx-reading">
      <div className="jx-reading-head">
        <b>{columnName(column)}列</b>
        <Choice
          size="small"
          className="jx-reading-select"
          label={`${block}${columnName(column)}列读作`}
          choices={names}
          value={field}
          onChange={onCorrect}
        />
        {header && <CellButton cell={header.at} about={`表头 ${names[field]}`} />}
        <span className="jx-confidence">{confidenceWords(confidence)}</span>
      </div>
      <p className="jx-hint">{evidence}</p>
    </li>
  );
}

function confidenceWords(confidence: number): string {
  if (confidence === 0) return '未认出';
  if (confidence >= 0.95) return '确定';
  const percent = Math.round(confidence * 100);
  return confidence >= 0.7 ? `较有把握 ${percent}%` : `请核对 ${percent}%`;
}
