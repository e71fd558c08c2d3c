import { Button } from '@fluentui/react-components';
import { PASTE_COLUMN_TITLES, pasteBlock, type PasteBlock } from '../../documents';
import { COMPANION_NAMES, type Form, PASTE_COLUMNS, type PasteColumn } from '../../form';
import type { Review } from '../../review';
import { isTicked } from '../../session';
import { Choice } from '../controls/choice';
import { CopyButton } from '../controls/copy-button';
import { useSession, useSessionState } from '../frame/session-context';
import { useShownReview } from './use-shown-review';

/** 复制到一体化系统: what will be pasted, in which columns, and the button that copies it. */
export function PastePage() {
  const session = useSession();
  const { ticks } = useSessionState();
  const review = useShownReview();
  if (!review) return <p className="jx-hint">先核验当前表，再复制它的完成值和得分。</p>;
  const columns = session.pasteColumns(review.form);
  const block = pasteBlock(review, columns, (edit) => isTicked(edit, ticks));
  return (
    <>
      <p className="jx-paste-order">{orderWords(review, block)}</p>
      <div className="jx-paste-copy">
        <CopyButton label="复制到一体化系统" text={() => block.text} />
      </div>
      {block.undecided.length > 0 && (
        <p className="jx-hint">{`得分未定，留空：${block.undecided.join('、')}。`}</p>
      )}
      <Preview block={block} />
      <Columns form={review.form} columns={block.columns} />
    </>
  );
}

/** 按绩效目标表（工作表「目标」）的指标顺序，14 行. */
function orderWords({ beside }: Review, { rows }: PasteBlock): string {
  const table = beside?.targets?.table;
  const order = table
    ? `${COMPANION_NAMES[table.kind]}（工作表「${table.snapshot.name}」）的指标顺序`
    : '自评表的顺序';
  const blank = rows.filter((row) => row.every((text) => text === '')).length;
  return `按${order}，${rows.length} 行${blank > 0 ? `，其中 ${blank} 行自评表没有，留空` : ''}。`;
}

function Preview({ block: { columns, rows } }: { readonly block: PasteBlock }) {
  return (
    // What is wider than the pane is scrolled, by keyboard too.
    <div className="jx-paste-preview" role="region" aria-label="粘贴内容预览" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {PASTE_COLUMN_TITLES[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The order of the columns, set once and kept with the layout. */
function Columns({ form, columns }: { form: Form; columns: readonly PasteColumn[] }) {
  const session = useSession();
  const keep = (next: readonly PasteColumn[]) => void session.setPasteColumns(next);
  const others = PASTE_COLUMNS.filter((column) => !columns.includes(column));
  const up = (at: number) => {
    const [before, one] = columns.slice(at - 1, at + 1);
    if (before && one) keep([...columns.slice(0, at - 1), one, before, ...columns.slice(at + 1)]);
  };
  return (
    <section aria-label="列的顺序">
      <h2 className="jx-group-title">列的顺序</h2>
      <ol className="jx-paste-columns">
        {columns.map((column, at) => {
          const title = PASTE_COLUMN_TITLES[column];
          return (
            <li key={column}>
              <span>{title}</span>
              <Button
                size="small"
                appearance="subtle"
                className="jx-small-action"
                aria-label={`上移 ${title}`}
                disabledFocusable={at === 0}
                onClick={() => up(at)}
              >
                上移
              </Button>
              <Button
                size="small"
                appearance="subtle"
                className="jx-small-action"
                aria-label={`去掉 ${title}`}
                disabledFocusable={columns.length === 1}
                onClick={() => keep(columns.filter((one) => one !== column))}
              >
                去掉
              </Button>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <Choice
          size="small"
          label="添加一列"
          choices={PASTE_COLUMN_TITLES}
          keys={others}
          value={null}
          none="添加一列"
          onChange={(column) => keep([...columns, column])}
        />
      )}
      <div className="jx-paper-actions">
        <Button
          size="small"
          className="jx-small-action jx-paper-action"
          onClick={() => void session.setPasteColumns(null)}
        >
          恢复常用顺序
        </Button>
      </div>
      <p className="jx-hint">
        与版式一起保存在本机，「{form.snapshot.name}」以外的表也按此复制；可随版式文件导出给同事。
      </p>
    </section>
  );
}
