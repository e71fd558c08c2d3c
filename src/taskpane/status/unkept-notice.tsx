import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSessionState } from '../frame/session-context';

/** That what the officer last set or said is forgotten with the pane. */
export function UnkeptNotice() {
  const { unkept } = useSessionState();
  if (!unkept) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className="jx-message">
      <MessageBarBody>
        本机不能保存刚才的设置或说明（存储已满或被禁用），关闭窗格后恢复原样。
      </MessageBarBody>
    </MessageBar>
  );
}
