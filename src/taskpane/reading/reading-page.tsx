import type { ReactNode } from 'react';
import { type ColumnReading, FUND_NAMES, type Form, type Gap, INDICATOR_NAMES } from '../../form';
import { unreadColumns, unreadFundColumns } from '../../session';
import { ColumnItem } from './column-item';
import { FieldList } from './field-list';
import { LayoutList } from './layout-list';
import type { PaneOptions } from '../frame/pane-options';
import { RowList } from './row-list';
import { useSession, useSessionState } from '../frame/session-context';

/** What is chosen for a column that is none of the form's. */
const NOT_READ = { ignored: '不读取' };
/** Other forms print 分值 over the same column. */
const FUND_WORDS = { ...FUND_NAMES, weight: '分数（分值）', ...NOT_READ };
const INDICATOR_WORDS = { ...INDICATOR_NAMES, ...NOT_READ };

/** 识别结果: which cell, column and row was taken for what, from which header, how sure; and its correction. */
export function ReadingPage({ options }: { readonly options: PaneOptions }) {
  const session = useSession();
  const { screen } = useSessionState();
  const form = screen.kind === 'result' ? screen.review.reviews[screen.current]?.form : undefined;
  return (
    <>
      {form ? (
        <Reading form={form} />
      ) : (
        <p className="jx-empty">
          {session.layouts.length > 0
            ? '按现有的校正读不出自评表；可恢复自动识别，或删除不合适的版式。'
            : '还没有核验过的自评表。'}
        </p>
      )}
      <LayoutList options={options} />
    </>
  );
}

function Reading({ form }: { readonly form: Form }) {
  const session = useSession();
  const fund = form.fund?.columns ?? [];
  return (
    <>
      <Notes form={form} />
      <FieldList form={form} />
      {fund.length > 0 && (
        <ColumnList title="资金各列">
          {inOrder([...fund, ...unreadFundColumns(form)]).map((reading) => (
            <ColumnItem
              key={reading.column}
              block="资金"
              reading={reading}
              names={FUND_WORDS}
              onCorrect={(field) =>
                void session.correctColumn(form, reading, { block: 'fund', field })
              }
            />
          ))}
        </ColumnList>
      )}
      <ColumnList title="指标各列">
        {inOrder([...form.columns, ...unreadColumns(form)]).map((reading) => (
          <ColumnItem
            key={reading.column}
            block="指标"
            reading={reading}
            names={INDICATOR_WORDS}
            onCorrect={(field) =>
              void session.correctColumn(form, reading, { block: 'indicators', field })
            }
          />
        ))}
      </ColumnList>
      <RowList form={form} />
    </>
  );
}

function ColumnList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="jx-group-title">{title}</h2>
      <ul className="jx-readings">{children}</ul>
    </section>
  );
}

function inOrder<Reading extends ColumnReading<string>>(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => a.column - b.column);
}

/** What was looked for in vain, or found twice; odd rows say so in the list of rows. */
function Notes({ form }: { readonly form: Form }) {
  const named = (kind: Gap['kind']) =>
    form.gaps.flatMap((gap) => (gap.kind === kind ? `「${gap.what}」` : [])).join('');
  const [missing, ambiguous] = [named('missing'), named('ambiguous')];
  const notes = [
    ...(missing ? [`没有找到${missing}；表里有这一列的，请在下面指定。`] : []),
    ...(ambiguous ? [`${ambiguous}有几处可能，请在下面指定。`] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <section aria-label="需要留意">
      <h2 className="jx-group-title">需要留意</h2>
      <ul className="jx-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
