import { useState } from 'react';
import { Button, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { NumberInput } from '../controls/number-input';

interface RowsEditorProps<Row extends object> {
  readonly title: string;
  readonly columns: readonly {
    readonly key: keyof Row & string;
    readonly label: string;
    readonly unit?: string;
    readonly number?: boolean;
  }[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A small table of steps, grades or points: rows can be changed, added and taken away. */
export function RowsEditor<Row extends object>(props: RowsEditorProps<Row>) {
  const { title, columns, onChange } = props;
  // Rows keep a number of their own, so that a field stays with its row when one above it goes.
  const [rows, setRows] = useState(() => props.rows.map((row, id) => ({ id, row })));
  const [next, setNext] = useState(props.rows.length);
  const update = (changed: typeof rows) => {
    setRows(changed);
    onChange(changed.map(({ row }) => row));
  };
  const put = (at: number, key: keyof Row & string, value: unknown) =>
    update(rows.map((one, i) => (i === at ? { ...one, row: { ...one.row, [key]: value } } : one)));
  const add = () => {
    const row = Object.fromEntries(columns.map(({ key, number }) => [key, number ? null : '']));
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a row not filled in yet; the check of the standard says so
    update([...rows, { id: next, row: row as Row }]);
    setNext(next + 1);
  };
  return (
    <div>
      <p className="jx-pair jx-heads" aria-hidden>
        {columns.map(({ key, label, unit, number }) => (
          <span key={key} className={number ? 'jx-head-number' : 'jx-head-text'}>
            {unit ? `${label}（${unit}）` : label}
          </span>
        ))}
      </p>
      {rows.map(({ id, row }, at) => (
        <div key={id} className="jx-pair">
          {columns.map(({ key, label, number }) => {
            const name = `${title} 第${at + 1}行 ${label}`;
            const value: unknown = row[key];
            return number ? (
              <NumberInput
                key={key}
                label={name}
                value={typeof value === 'number' ? value : null}
                onChange={(changed) => put(at, key, changed)}
              />
            ) : (
              <Input
                key={key}
                className="jx-text"
                aria-label={name}
                value={String(value)}
                onChange={(_, data) => put(at, key, data.value)}
              />
            );
          })}
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`删除 ${title} 第${at + 1}行`}
            onClick={() => update(rows.filter((one) => one.id !== id))}
          />
        </div>
      ))}
      <Button size="small" className="jx-small-action" aria-label={`${title} 加一行`} onClick={add}>
        加一行
      </Button>
    </div>
  );
}
