import { HostError, type HostErrorCode, type HostId, thrownText } from '../sheet';

/** Something went wrong: the host refused, or the product itself is at fault. */
export interface Fault {
  readonly kind: 'host' | 'own';
  /** The host's code; null for a fault of our own. */
  readonly code: HostErrorCode | null;
  /** One or two Chinese sentences: what happened, whether the sheet was changed, what to do. */
  readonly message: string;
  /** A text to hand to support, without any content of the workbook; null when there is nothing to add. */
  readonly support: string | null;
  /** It tells what became of the sheet in a task that changes it. */
  readonly ofWrite?: true;
  /** The message asks for a new check; where it is shown, a click on it makes one. */
  readonly again?: true;
}

export interface FaultContext {
  readonly host: HostId;
  /** 核验, 写回, 撤销 … */
  readonly task: string;
  /** Cells this task has written in spite of the fault. */
  readonly written: number;
  /** False where the sheet could not be read again, so that nobody knows. */
  readonly certain: boolean;
}

/** Puts an error into the officer's words; a crash is called a crash, never a finding. */
export function faultOf(error: unknown, context: FaultContext): Fault {
  if (error instanceof HostError) {
    return {
      kind: 'host',
      code: error.code,
      message: context.written > 0 ? `${error.message}${writtenSentence(context)}` : error.message,
      support: error.cause === undefined ? null : supportText(error, context),
    };
  }
  return {
    kind: 'own',
    code: null,
    message: `出错了，${writtenSentence(context)}`,
    support: supportText(error, context),
  };
}

/** Nobody tells of changes any more: the officer has to ask for a look. */
export function untrackedFault(reason: unknown, host: HostId): Fault {
  const fault = faultOf(reason, { host, task: '实时核验', written: 0, certain: true });
  return { ...fault, kind: 'host', message: '表格变动未能跟踪，点此重新核验', again: true };
}

function writtenSentence({ written, certain, task }: FaultContext): string {
  const back = '可用「撤销写回」恢复';
  if (!certain && written > 0) return `可能已有单元格写入表格，请核对，${back}。`;
  if (!certain) return `无法确认${task}是否已改动表格，请核对后再继续。`;
  return written > 0 ? `已有${written}处写入表格，${back}。` : '表格未被改动。';
}

function supportText(error: unknown, { host, task }: FaultContext): string {
  return [`环节：${task}`, `宿主：${host}`, ...describe(error)].join('\n');
}

function describe(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error)) return [thrownText(error)];
  const own = error.stack ?? `${error.name}: ${error.message}`;
  const inner = error.cause === undefined || depth > 3 ? [] : describe(error.cause, depth + 1);
  return [own, ...inner];
}
