import type { Field, Form } from '../form';
import { CellButton } from './cell-button';
import { unreadColumns } from '../session';
import { ColumnItem } from './column-item';
import { LayoutActions } from './layout-actions';
import { useSessionState } from './session-context';

/** 识别结果: which cell and column was taken for what, from which header, how sure; and its correction. */
export function ReadingPage() {
  const { screen } = useSessionState();
  const form = screen.kind === 'result' ? screen.review.reviews[screen.current]?.form : undefined;
  if (!form) return <p className="jx-empty">还没有核验过的自评表。</p>;
  return (
    <>
      <FieldList form={form} />
      <section aria-label="指标各列">
        <h2 className="jx-group-title">指标各列</h2>
        <ul className="jx-readings">
          {[...form.columns, ...unreadColumns(form)].map((column) => (
            <ColumnItem key={column.column} reading={column} />
          ))}
        </ul>
        <LayoutActions />
      </section>
      <Notes form={form} />
    </>
  );
}

function FieldList({ form }: { readonly form: Form }) {
  const fields: [string, Field | null][] = [
    ['标题', form.title],
    ['项目名称', form.project],
    ['主管部门', form.department],
    ['实施单位', form.unit],
    ['全年预算数', form.fund?.total?.budget ?? null],
    ['全年执行数', form.fund?.total?.executed ?? null],
    ['执行率', form.fund?.total?.rate ?? null],
    ['总分', form.total?.score ?? null],
    ['评分等级', form.grade],
  ];
  return (
    <section aria-label="表头和合计">
      <h2 className="jx-group-title">表头和合计</h2>
      <dl className="jx-fields">
        {fields.map(([name, field]) => (
          <div key={name} className="jx-field">
            <dt>{name}</dt>
            <dd>
              {field ? (
                <>
                  <CellButton cell={field.at} about={name} />
                  <span>{field.text || '空'}</span>
                </>
              ) : (
                <span className="jx-absent">未找到</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Notes({ form }: { readonly form: Form }) {
  const notes = [
    ...form.gaps.map(({ kind, what }) =>
      kind === 'missing' ? `没有找到「${what}」。` : `「${what}」有几处可能，请核对。`,
    ),
    ...form.notes.map(({ row, text }) => `第${row + 1}行：${text}`),
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
