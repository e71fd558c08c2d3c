import { a1, type Refusal, type RefusalCode } from '../sheet';
import { countsText, type Review, textReport, VERDICT_TITLES } from '../review';
import { FileError } from './file-error';
import type { ReviewedFile, ReviewedSheet } from './review-file';
import type { Tally } from './tally';

const NOT_WRITTEN: Readonly<Record<RefusalCode, string>> = {
  changed: '内容已改变',
  locked: '单元格被锁定',
  ignored: '写入后内容未变',
  gone: '所在行已找不到',
};

/** One file's part of the report on a terminal. */
export function fileText(
  file: { readonly path: string },
  result: ReviewedFile | FileError,
): string {
  if (result instanceof FileError) return `${file.path}\n✕ 未核验：${result.message}\n`;
  const lines = [file.path, ...result.sheets.flatMap(sheetLines)];
  if (result.sheets.every(({ review }) => review.reviews.length === 0)) {
    lines.push('  没有自评表');
  }
  if (result.writtenTo !== null) {
    lines.push(
      `${result.isConverted ? '原文件不动，已写入新工作簿' : '已写入'} ${result.writtenTo}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The last line: how many files and forms, and what became of them. */
export function summaryLine({ files, failed, forms, verdicts }: Tally): string {
  const parts = [
    `${VERDICT_TITLES.ready} ${verdicts.ready}`,
    `${VERDICT_TITLES['needs-review']} ${verdicts['needs-review']}`,
    `${VERDICT_TITLES['must-fix']} ${verdicts['must-fix']}`,
  ];
  const failures = failed > 0 ? `；${failed} 个文件未能核验` : '';
  return `共 ${files} 个文件、${forms} 张自评表：${parts.join('，')}${failures}`;
}

function sheetLines({ review, after, refused, marksRefused }: ReviewedSheet): string[] {
  const { reading, reviews } = review;
  const lines = reviews.flatMap((one, i) => [textReport(one), ...afterLines(after?.[i] ?? null)]);
  if (reading.snapshot.hidden && reviews.length > 0) {
    lines.push(`  工作表「${reading.snapshot.name}」是隐藏的`);
  }
  if (reading.refusal?.code === 'cut-off') lines.push(`  ${reading.refusal.message}`);
  if (refused.length > 0) lines.push(`  未写入 ${refused.map(refusalText).join('、')}`);
  if (marksRefused !== null) lines.push(`  ${marksRefused}`);
  return lines;
}

function afterLines(after: Review | null): string[] {
  if (!after) return [];
  const open = after.findings.filter(({ setAside }) => setAside === undefined);
  return [`  写回后：${VERDICT_TITLES[after.verdict]}  ${countsText(open)}`];
}

function refusalText({ edit, code }: Refusal): string {
  return `${a1(edit.cell)}（${NOT_WRITTEN[code]}）`;
}
