import { memo } from 'react';
import type { RowCorrection, RowKind, RowReading } from '../../form';
import { CellButton } from '../controls/cell-button';
import { Choice } from '../controls/choice';

const READ_WORDS: Readonly<Record<RowCorrection['read'], string>> = {
  indicator: '指标行',
  ignored: '不计',
  foot: '合计等级',
};

/** Why a row is no indicator. */
const KIND_WORDS: Readonly<Record<RowKind, string>> = {
  indicator: '',
  continuation: '与上一行合并计分',
  heading: '分组标题或小计',
  placeholder: '没有填写',
  execution: '预算执行，随资金计分',
  misfit: '看不出是指标',
  foot: '指标到此为止',
  ignored: '',
};

interface RowItemProps {
  readonly reading: RowReading;
  /** The first column of the form, where a row without a label is shown. */
  readonly left: number;
  readonly onCorrect: (row: RowReading, read: RowCorrection['read']) => void;
}

/** One row of the indicator block: its name and how it is read; another choice corrects it at once. */
export const RowItem = memo(function RowItem({ reading, left, onCorrect }: RowItemProps) {
  const { row, label, kind } = reading;
  const name = label?.text ?? '没有名称的一行';
  const read = kind === 'indicator' || kind === 'foot' ? kind : 'ignored';
  const note = noteOf(reading);
  return (
    <li className="jx-row">
      <CellButton cell={label?.at ?? { row, column: left }} about={name} />
      <span className={read === 'indicator' ? 'jx-row-name' : 'jx-row-name jx-row-idle'}>
        {name}
        {note && <span className="jx-row-note">{note}</span>}
      </span>
      <Choice
        size="small"
        className="jx-row-select"
        label={`第${row + 1}行 ${name} 读作`}
        choices={READ_WORDS}
        value={read}
        onChange={(chosen) => onCorrect(reading, chosen)}
      />
    </li>
  );
});

function noteOf({ kind, shift, corrected }: RowReading): string {
  const parts = [
    corrected ? '按用户的指定' : KIND_WORDS[kind],
    kind === 'indicator' && shift !== 0 ? `偏${shift < 0 ? '左' : '右'}${Math.abs(shift)}列` : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}
