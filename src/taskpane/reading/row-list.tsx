import { useCallback, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Form, RowCorrection, RowReading } from '../../form';
import { RowItem } from './row-item';
import { useSession } from '../frame/session-context';

/** As many rows as a pane draws at once without a pause. */
const PORTION = 100;

/** 指标各行: every row of the indicator block, as it was read. */
export function RowList({ form }: { readonly form: Form }) {
  const session = useSession();
  const [shown, setShown] = useState(PORTION);
  const correct = useCallback(
    (row: RowReading, read: RowCorrection['read']) => void session.correctRow(form, row, read),
    [session, form],
  );
  const { rows, area } = form;
  if (rows.length === 0) return null;
  return (
    <section aria-label="指标各行">
      <h2 className="jx-group-title">指标各行</h2>
      <p className="jx-hint">{countWords(rows)}</p>
      <ul className="jx-rows">
        {rows.slice(0, shown).map((row) => (
          <RowItem key={row.row} reading={row} left={area.left} onCorrect={correct} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button className="jx-wide" onClick={() => setShown(shown + PORTION)}>
          再显示 {Math.min(PORTION, rows.length - shown)} 行（共 {rows.length} 行）
        </Button>
      )}
    </section>
  );
}

function countWords(rows: readonly RowReading[]): string {
  const indicators = rows.filter(({ kind }) => kind === 'indicator').length;
  const foot = rows.filter(({ kind }) => kind === 'foot').length;
  const idle = rows.length - indicators - foot;
  return `${indicators} 行是指标${idle > 0 ? `，${idle} 行不计` : ''}。读得不对的，改选后立即重新核验。`;
}
