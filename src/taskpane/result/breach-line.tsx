import type { Review } from '../../review';
import { CellButton } from '../controls/cell-button';
import { CopyButton } from '../controls/copy-button';

/** That cells worked out did not pass the last check before a write: our own fault, and nothing is written there. */
export function BreachLine({ breaches }: Pick<Review, 'breaches'>) {
  if (breaches.length === 0) return null;
  return (
    <div className="jx-partial">
      <p>
        本工具出错：{breaches.length} 处算出的结果没有通过写入前的检查，不会写入，
        {breaches.map(({ cell }, index) => (
          <CellButton key={index} cell={cell} about="未写入" />
        ))}
        保持原样；请自行核对填写，并把技术信息交给维护人员。
      </p>
      <CopyButton
        label="复制技术信息"
        text={() => breaches.map(({ why }) => `edit not written: ${why}`).join('\n')}
      />
    </div>
  );
}
