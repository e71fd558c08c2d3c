import { useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { UnsavedAnswer } from '../workbench';

export interface UnsavedDialogProps {
  readonly fileName: string;
  readonly onAnswer: (answer: UnsavedAnswer) => void;
}

/** Gives the focus back to where it was before the dialog, once that is gone. */
function useFocusBack(): void {
  // Asked while first drawn: an effect would run after the dialog has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}

/** Asked before another file takes the place of one with changes. */
export function UnsavedDialog({ fileName, onAnswer }: UnsavedDialogProps) {
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onAnswer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>「{fileName}」有未保存的改动</DialogTitle>
          <DialogContent>打开另一个文件前请先另存，否则改动将丢失。</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              另存后打开
            </Button>
            <Button onClick={() => onAnswer('discard')}>不保存</Button>
            <Button onClick={() => onAnswer('cancel')}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
