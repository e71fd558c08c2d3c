import type { ExcelProgram } from './excel-program';
import { STATUS } from './protocol';

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The bridge by which native hosts talk to the client; a new one is a new Excel. */
export function nativeBridge(program: ExcelProgram) {
  const bridge = {
    /** Set by the client. */
    onMessageFromHost: (_text: string): void => {
      throw new Error('the client has not taken the bridge');
    },
    sendMessageToHost(text: string): void {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      setTimeout(() => {
        const fate = program.fate();
        if (fate === 'lost') return;
        const answer = program.answer(JSON.stringify(message.body), flags);
        if (fate === 'unanswered') return;
        const reply =
          'body' in answer
            ? { statusCode: 200, headers: {}, body: answer.body }
            : { statusCode: 400, headers: {}, body: errorBody(STATUS[answer.status]) };
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags, message: reply }));
        setTimeout(() => program.deliver(), 0);
      }, 0);
    },
  };
  program.sink = (entries) =>
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  return bridge;
}

function errorBody(code: string): string {
  return JSON.stringify({ error: { code, message: code } });
}
