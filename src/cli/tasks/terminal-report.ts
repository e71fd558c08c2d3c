import { extensionOf } from '../../hosts/file/formats';
import { VERDICT_TITLES } from '../../review';
import type { FileError } from '../errors/file-error';
import type { RunSettings } from './file-task';
import { printableName } from '../printing/printable';
import type { ReviewedFile } from './review-file';
import type { Tally } from './tally';

interface File {
  readonly path: string;
}

/** One file's part of the report on a terminal. */
export function fileText({ path }: File, { sheets, isConverted, writtenTo }: ReviewedFile): string {
  const lines = [
    printableName(path),
    ...sheets.flatMap(({ printed }) => (printed === '' ? [] : [printed])),
  ];
  if (sheets.every(({ hasForm, fault }) => !hasForm && !fault)) lines.push('  没有自评表');
  if (writtenTo !== null) {
    lines.push(
      `${isConverted ? '原文件不动，已写入新工作簿' : '已写入'} ${printableName(writtenTo)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The part of a file that could not be done. */
export function failedText(
  { path }: File,
  { message }: FileError,
  work: RunSettings['work'],
): string {
  const why = printableName(message);
  if (work === 'clear-marks') return `${printableName(path)}  ✕ 未处理：${why}`;
  return `${printableName(path)}\n✕ 未核验：${why}\n`;
}

/** What stands in the folders and cannot be read, most frequent ending first: .pdf 2 个、.doc 1 个. */
export function othersLine(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = extensionOf(name);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const each = [...counts]
    .sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1))
    .map(
      ([ending, count]) =>
        `${ending === '' ? '无扩展名' : `.${printableName(ending)}`} ${count} 个`,
    );
  return `另有 ${names.length} 个文件不是表格，未核验：${each.join('、')}`;
}

/** The links to folders that were not followed: the first of them by its path. */
export function linksLine(paths: readonly string[]): string {
  const named = printableName(paths[0] ?? '');
  return `另有 ${paths.length} 个指向文件夹的链接没有进入（${named}${paths.length > 1 ? ' 等' : ''}）；要核验的请直接写上那个文件夹`;
}

/** The last line: how many files and forms, and what became of them. */
export function summaryLine({ files, failed, forms, verdicts }: Tally): string {
  const parts = [
    `${VERDICT_TITLES.ready} ${verdicts.ready}`,
    ...(verdicts.unfilled > 0 ? [`${VERDICT_TITLES.unfilled} ${verdicts.unfilled}`] : []),
    `${VERDICT_TITLES['needs-review']} ${verdicts['needs-review']}`,
    `${VERDICT_TITLES['must-fix']} ${verdicts['must-fix']}`,
  ];
  const failures = failed > 0 ? `；${failed} 个文件未能核验` : '';
  return `共 ${files} 个文件、${forms} 张自评表：${parts.join('，')}${failures}`;
}
