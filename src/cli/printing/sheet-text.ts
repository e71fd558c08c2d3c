import { a1, type Refusal, type RefusalCode } from '../../sheet';
import {
  countsText,
  type Review,
  type SheetReview,
  textReport,
  VERDICT_TITLES,
} from '../../review';
import { unforeseen } from '../errors/file-error';
import { printableName } from './printable';
import type { SheetPrinting, SheetWriting } from './sheet-printing';

const NOT_WRITTEN: Readonly<Record<RefusalCode, string>> = {
  changed: '内容已改变',
  locked: '单元格被锁定',
  ignored: '写入后内容未变',
  gone: '所在行已找不到',
  rests: '所计的分数没有写入',
};

/** A sheet in the report on a terminal. */
export class SheetText implements SheetPrinting {
  readonly #forms: readonly { readonly text: string; readonly judged: Judged }[];
  readonly #notes: readonly string[] = [];

  /** @param writes whether what can be written is */
  constructor({ reading, reviews, failed }: SheetReview, writes: boolean) {
    this.#forms = reviews.map((review) => ({
      text: textReport(review, writes),
      judged: { verdict: review.verdict, findings: review.findings },
    }));
    const { snapshot, refusal } = reading;
    const isHidden = snapshot.hidden && reviews.length > 0;
    this.#notes = [
      ...(isHidden ? [`  工作表「${snapshot.name}」是隐藏的`] : []),
      ...(refusal?.code === 'cut-off' ? [`  ${refusal.message}`] : []),
      ...failed.map(
        ({ at, error }) =>
          `  ✕ 工作表「${snapshot.name}」第${at.row + 1}行起的自评表未核验：${unforeseen(error).message}`,
      ),
    ].map(printableName);
  }

  printed(writing: SheetWriting | null): string {
    const forms = this.#forms.flatMap(({ text, judged }, i) =>
      writing ? [text, afterLine(writing.after?.[i] ?? judged)] : [text],
    );
    return [...forms, ...this.#notes, ...(writing ? leftLines(writing) : [])].join('\n');
  }
}

type Judged = Pick<Review, 'verdict' | 'findings'>;

function afterLine({ verdict, findings }: Judged): string {
  return `  写回后：${VERDICT_TITLES[verdict]}  ${countsText(findings)}`;
}

function leftLines({ refused, marksRefused }: SheetWriting): string[] {
  return [
    ...(refused.length > 0 ? [`  未写入 ${refused.map(refusalText).join('、')}`] : []),
    ...(marksRefused !== null ? [`  ${marksRefused}`] : []),
  ];
}

function refusalText({ edit, code }: Refusal): string {
  return `${a1(edit.cell)}（${NOT_WRITTEN[code]}）`;
}
