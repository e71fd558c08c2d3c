import { Checkbox } from '@fluentui/react-components';
import type { WrittenField } from '../../form';
import { a1, sameCell, type CellContent, type Edit } from '../../sheet';
import type { Explanation } from '../../scoring';
import { contentText, heldText, type Review, type Write } from '../../review';
import { messageOf } from '../../rules';
import type { Click } from '../../session';
import { CellButton } from '../controls/cell-button';
import { useSession } from '../frame/session-context';

/** What is written, in the form's words; a receipt knows its field as a text. */
const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rate: '执行率',
    score: '得分',
    total: '总分',
    grade: '评分等级',
    reason: '偏差原因',
  } satisfies Record<WrittenField, string>),
);

function wordFor({ field }: Edit): string {
  return FIELD_WORDS.get(field) ?? field;
}

/** One cell to be written: tick, cell, row, before → after, and why; or why not. */
export function EditItem(props: {
  readonly click: Click;
  readonly review: Review;
  /** What the next write does with the edits of the form. */
  readonly write: Write;
}) {
  const { edit, findings } = props.click;
  const session = useSession();
  const held = props.write.held.find((one) => one.edit === edit);
  const { subject, explanation } = originOf(edit, props.review);
  return (
    <li className="jx-edit">
      <Checkbox
        checked={props.write.edits.some((one) => one === edit)}
        disabled={held !== undefined}
        aria-label={`写入 ${a1(edit.cell)} ${wordFor(edit)} ${subject}`}
        onChange={() => session.toggleEdit(edit)}
      />
      <div className="jx-edit-body">
        <p className="jx-finding-where">
          <CellButton cell={edit.cell} about={wordFor(edit)} />
          <span className="jx-finding-subject">
            {[wordFor(edit), subject].filter(Boolean).join(' · ')}
          </span>
        </p>
        <BeforeAfter before={edit.before} after={edit.after} />
        {explanation?.formula && <p className="jx-edit-why">{explanation.formula}</p>}
        {held && <p className="jx-edit-why">{heldText(held)}。</p>}
        {findings.map(
          (finding, index) =>
            // A hint says no more than the line above it.
            finding.severity !== 'info' && (
              <p key={index} className="jx-edit-why">
                {messageOf(finding)}
              </p>
            ),
        )}
      </div>
    </li>
  );
}

/** 9.48 → 9.47, spoken as words. */
export function BeforeAfter(props: { readonly before: CellContent; readonly after: CellContent }) {
  return (
    <p className="jx-before-after">
      <span className="jx-offscreen">原为</span>
      {isEmpty(props.before) ? (
        <span>{contentText(props.before)}</span>
      ) : (
        <del>{contentText(props.before)}</del>
      )}
      <span aria-hidden> → </span>
      <span className="jx-offscreen">改为</span>
      <ins>{contentText(props.after)}</ins>
    </p>
  );
}

/** 得分 · 博物馆年开放时间: what was written, and the row by which it is found again. */
export function editTitle(edit: Edit): string {
  const { field, anchor } = edit;
  const isRow = field === 'score' || field === 'rate' || field === 'reason';
  const row = isRow ? anchor.witnesses[0]?.text : undefined;
  return row ? `${wordFor(edit)} · ${row}` : wordFor(edit);
}

function isEmpty({ value }: CellContent): boolean {
  return value === null || value === '';
}

function originOf(
  edit: Edit,
  { form, scores }: Review,
): { subject: string; explanation: Explanation | null } {
  const indicator = scores.indicators.find(({ cell }) => sameCell(cell, edit.cell));
  if (indicator) {
    const subject = form.indicators[indicator.index]?.name.text ?? '';
    return { subject, explanation: indicator.explanation };
  }
  const source = scores.fund?.sources.findIndex(({ cell }) => sameCell(cell, edit.cell)) ?? -1;
  if (source >= 0) {
    const subject = form.fund?.sources[source]?.label ?? '';
    return { subject, explanation: scores.fund?.sources[source]?.explanation ?? null };
  }
  const one = [scores.fund?.rate, scores.fund?.score, scores.total, scores.grade].find(
    (scored) => scored && sameCell(scored.cell, edit.cell),
  );
  const inFund = one === scores.fund?.rate || one === scores.fund?.score;
  return { subject: one && inFund ? '年度资金总额' : '', explanation: one?.explanation ?? null };
}
