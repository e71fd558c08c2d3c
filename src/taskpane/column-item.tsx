import { Select } from '@fluentui/react-components';
import type { ColumnReading, IndicatorColumn } from '../form';
import { columnName } from '../sheet';
import { CellButton } from './cell-button';
import { useSession } from './session-context';

const COLUMN_WORDS: Readonly<Record<IndicatorColumn, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '符号',
  target: '年度指标值',
  'target-unit': '计量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析',
  method: '评分方法',
  ignored: '不读取',
};

const FIELDS = Object.keys(COLUMN_WORDS) as IndicatorColumn[];

/** One column: what it was taken for, from which header and how sure; another field corrects it at once. */
export function ColumnItem({ reading }: { readonly reading: ColumnReading }) {
  const session = useSession();
  const { column, field, header, confidence, evidence } = reading;
  return (
    <li className="jx-reading">
      <div className="jx-reading-head">
        <b>{columnName(column)}列</b>
        <Select
          size="small"
          className="jx-reading-select"
          aria-label={`${columnName(column)}列读作`}
          value={field}
          onChange={(_, { value }) => void session.correctColumn(reading, value as IndicatorColumn)}
        >
          {FIELDS.map((one) => (
            <option key={one} value={one}>
              {COLUMN_WORDS[one]}
            </option>
          ))}
        </Select>
        {header && <CellButton cell={header.at} about={`表头 ${COLUMN_WORDS[field]}`} />}
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
