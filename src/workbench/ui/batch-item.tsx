import { memo, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SeverityIcon } from '../../taskpane/controls/severity-icon';
import { isOtherDocument } from '../document/as-xlsx';
import { type BatchEntry, formsOf } from '../batch/batch';
import type { FormPlace, ListedForm } from '../batch/review-file';

/** Opens a file in the grid, at the place where there is something to do. */
export type OpenForm = (file: File, place: FormPlace) => void;

interface BatchItemProps {
  readonly entry: BatchEntry;
  readonly onOpen: OpenForm;
}

/** One file: its forms with verdict, total and grade, or why it could not be done. */
export const BatchItem = memo(function BatchItem({ entry, onOpen }: BatchItemProps) {
  const { path, file, outcome } = entry;
  const forms = formsOf(entry);
  const only = (forms.length === 1 && forms[0]) || null;
  return (
    <li className="batch-file">
      <div className="batch-file-head">
        <span className="batch-path">{path}</span>
        {only && <OpenButton about={path} form={only} onOpen={(place) => onOpen(file, place)} />}
      </div>
      {!outcome && <p className="batch-waiting">尚未核验</p>}
      {outcome && 'failed' in outcome && <Failed why={outcome.failed} />}
      {forms.length > 0 && (
        <ul className="batch-forms">
          {forms.map((form, i) => (
            <Form key={i} form={form}>
              {only === null && (
                <OpenButton
                  about={`${path} ${form.name}`}
                  form={form}
                  onOpen={(place) => onOpen(file, place)}
                />
              )}
            </Form>
          ))}
        </ul>
      )}
      {outcome &&
        'forms' in outcome &&
        outcome.faults.map((fault) => <Failed key={fault} why={fault} />)}
      {forms.length > 0 && isOtherDocument(file.name) && (
        <p className="batch-note">写回到新的 .xlsx 工作簿，原文件不变</p>
      )}
    </li>
  );
});

function Failed({ why }: { readonly why: string }) {
  return (
    <p className="batch-failed">
      <DismissCircleFilled className="jx-icon" aria-hidden />
      {why}
    </p>
  );
}

function OpenButton(props: {
  readonly about: string;
  readonly form: ListedForm;
  readonly onOpen: (place: FormPlace) => void;
}) {
  const { about, form, onOpen } = props;
  return (
    <Button size="small" aria-label={`在表格中打开 ${about}`} onClick={() => onOpen(form.place)}>
      打开
    </Button>
  );
}

function Form({ form, children }: { readonly form: ListedForm; readonly children: ReactNode }) {
  const { name, sheet, standard, verdict, headline, total, edits, beside } = form;
  const where = [sheet && `工作表「${sheet}」`, standard && `口径 ${standard}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className="batch-form">
      <span className="batch-name">
        {name}
        {where !== '' && <span className="batch-sheet">{where}</span>}
      </span>
      <span className="batch-verdict">
        {verdict === 'ready' ? (
          <CheckmarkCircleFilled className="jx-icon jx-ok" aria-hidden />
        ) : (
          <SeverityIcon severity={verdict === 'must-fix' ? 'error' : 'review'} />
        )}
        <span>
          {headline}
          {beside.lowered > 0 && (
            <span className="batch-edits">指标值低于批复 {beside.lowered} 项</span>
          )}
          {edits > 0 && verdict !== 'ready' && (
            <span className="batch-edits">可写回 {edits} 处</span>
          )}
        </span>
      </span>
      <span className="batch-total">
        {total}
        {children}
      </span>
    </li>
  );
}
