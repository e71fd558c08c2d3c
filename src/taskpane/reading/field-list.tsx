import type { Field, Form, Guess } from '../../form';
import { CellButton } from '../controls/cell-button';

/** 识别结果 of what stands once in a form: which cell each field was read from, and where that is a guess. */
export function FieldList({ form }: { readonly form: Form }) {
  return (
    <section aria-label="表头和合计">
      <h2 className="jx-group-title">表头和合计</h2>
      <dl className="jx-fields">
        {fieldsOf(form).map((one) => (
          <FieldItem key={one.name} {...one} />
        ))}
      </dl>
    </section>
  );
}

interface NamedField {
  readonly name: string;
  readonly field: Field | null;
  /** Why another cell may be meant. */
  readonly guessed?: Guess | undefined;
}

function fieldsOf({ title, project, department, unit, fund, total, grade }: Form): NamedField[] {
  const all = fund?.total ?? null;
  const guessed = all?.guessed;
  return [
    { name: '标题', field: title },
    { name: '项目名称', field: project },
    { name: '主管部门', field: department },
    { name: '实施单位', field: unit },
    { name: '全年预算数', field: all?.budget ?? null, guessed },
    { name: '全年执行数', field: all?.executed ?? null, guessed },
    { name: '执行率', field: all?.rate ?? null, guessed },
    { name: '总分', field: total?.score ?? null, guessed: total?.guessed },
    { name: '评分等级', field: grade, guessed: grade?.guessed },
  ];
}

function FieldItem({ name, field, guessed }: NamedField) {
  return (
    <div className="jx-field">
      <dt>{name}</dt>
      <dd>
        {field ? (
          <>
            <CellButton cell={field.at} about={name} />
            <span>{field.text || '空'}</span>
            {guessed !== undefined && <span className="jx-confidence">请核对</span>}
          </>
        ) : (
          <span className="jx-absent">未找到</span>
        )}
      </dd>
      {field && guessed !== undefined && <dd className="jx-hint">{guessed.clause}</dd>}
    </div>
  );
}
