import { memo } from 'react';
import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SeverityIcon } from '../../taskpane/severity-icon';
import { isOtherDocument } from '../document/as-xlsx';
import type { BatchEntry } from '../batch/batch';
import type { ListedForm } from '../batch/review-file';

interface BatchItemProps {
  readonly entry: BatchEntry;
  readonly onOpen: (file: File) => void;
}

/** One file: its forms with verdict, total and grade, or why it could not be done. */
export const BatchItem = memo(function BatchItem({ entry, onOpen }: BatchItemProps) {
  const { path, file, outcome } = entry;
  return (
    <li className="batch-file">
      <div className="batch-file-head">
        <span className="batch-path">{path}</span>
        {outcome && 'forms' in outcome && (
          <Button size="small" aria-label={`在表格中打开 ${path}`} onClick={() => onOpen(file)}>
            打开
          </Button>
        )}
      </div>
      {!outcome && <p className="batch-waiting">尚未核验</p>}
      {outcome && 'failed' in outcome && (
        <p className="batch-failed">
          <DismissCircleFilled className="jx-icon" aria-hidden />
          {outcome.failed}
        </p>
      )}
      {outcome && 'forms' in outcome && (
        <ul className="batch-forms">
          {outcome.forms.map((form, i) => (
            <Form key={i} form={form} />
          ))}
        </ul>
      )}
      {outcome && 'forms' in outcome && isOtherDocument(file.name) && (
        <p className="batch-note">写回到新的 .xlsx 工作簿，原文件不变</p>
      )}
    </li>
  );
});

function Form({ form }: { readonly form: ListedForm }) {
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
      <span className="batch-total">{total}</span>
    </li>
  );
}
