import type { Fault } from '../../session';

/** What support needs to know of a fault of our own, folded away. */
export function SupportText({ fault: { kind, support } }: { readonly fault: Fault }) {
  if (kind !== 'own' || !support) return null;
  return (
    <details className="jx-support">
      <summary>技术信息（可发给支持人员，不含表格内容）</summary>
      <pre tabIndex={0} aria-label="技术信息">
        {support}
      </pre>
    </details>
  );
}
