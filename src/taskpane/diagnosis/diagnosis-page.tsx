import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from '@fluentui/react-components';
import type { SpreadsheetHost } from '../../sheet';
import { copyText } from '../frame/clipboard';
import { engineProbes } from './diagnosis-engine';
import { hostProbes, writeProbes } from './diagnosis-host';
import { type DiagnosisProbe, runProbes } from './diagnosis-probe';
import type { PanePage } from '../frame/pane-options';

/**
 * The page 诊断: measures what only the officer's machine can tell, as text to copy to support.
 * @param probes what this host knows beyond the port
 */
export function diagnosisPage(
  host: SpreadsheetHost,
  probes: readonly DiagnosisProbe[] = [],
): PanePage {
  return {
    id: 'diagnosis',
    title: '诊断',
    render(element) {
      const root = createRoot(element);
      root.render(<Diagnosis host={host} probes={probes} />);
      // The page that holds this one is just being drawn; a root may not end meanwhile.
      return () => void setTimeout(() => root.unmount());
    },
  };
}

interface DiagnosisProps {
  readonly host: SpreadsheetHost;
  readonly probes: readonly DiagnosisProbe[];
}

function Diagnosis({ host, probes }: DiagnosisProps) {
  const [lines, setLines] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const events = useEventCounts(host);
  const text = [...lines, ...(lines.length > 0 ? [events] : [])].join('\n');
  const measure = async (wanted: readonly DiagnosisProbe[], before: readonly string[]) => {
    setBusy(true);
    setCopied(null);
    const found = await runProbes(wanted);
    setLines([...before, ...found]);
    setBusy(false);
  };
  const all = [...engineProbes(), ...hostProbes(host), ...probes];
  return (
    <div className="jx-diagnosis">
      <p>测量本机的表格程序和浏览器内核。结果中不含单元格内容，也不向外发送。</p>
      <p>
        <Button appearance="primary" disabled={isBusy} onClick={() => void measure(all, [])}>
          开始测量
        </Button>
      </p>
      {lines.length > 0 && (
        <>
          <pre
            className="jx-diagnosis-text"
            tabIndex={0}
            aria-label="测量结果"
            style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-all', font: 'inherit' }}
          >
            {text}
          </pre>
          <p>在表格中改动一个空白单元格，再点另一个单元格，上面的事件数应随之增加。</p>
          <p>
            <Button disabled={isBusy} onClick={() => void copyText(text).then(setCopied)}>
              复制结果
            </Button>
          </p>
          <p role="status">
            {isCopied === true && '已复制，可以粘贴给维护人员。'}
            {isCopied === false && '未能复制，请选中上面的文字后按 Ctrl+C。'}
          </p>
        </>
      )}
      {host.capabilities.addSheet && lines.length > 0 && (
        <>
          <p>「读写测量」会新增一张「诊断临时表」，在其中试写、撤销和标记，测完可以删除这张表。</p>
          <p>
            <Button disabled={isBusy} onClick={() => void measure(writeProbes(host), lines)}>
              读写测量
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** Events counted while the page is open. */
function useEventCounts(host: SpreadsheetHost): string {
  const [changes, setChanges] = useState(0);
  const [selections, setSelections] = useState(0);
  useEffect(() => {
    const stops = [
      host.onChange(() => setChanges((count) => count + 1)),
      host.onSelect(() => setSelections((count) => count + 1)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [host]);
  return `收到的事件：改动 ${changes} 次，选中 ${selections} 次`;
}
