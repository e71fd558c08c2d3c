import { useEffect, useState } from 'react';
import { type Chosen, droppedFiles } from '../batch/chosen-files';

/** Some browsers let a page opened from a disk read chosen folders, but not dropped ones. */
const UNREADABLE = '浏览器不允许读取拖入的文件夹；请在「批量核验」中点「选择文件夹」。';

/**
 * Takes files and folders dropped anywhere on the page; the grid's own handling never sees them.
 * @returns whether a file is being dragged over the page
 */
export function useDroppedFiles(
  onFiles: (chosen: Chosen) => Promise<void>,
  onProblem: (sentence: string) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // A part of the pane that takes files of its own.
      const { target } = event;
      if (target instanceof Element && target.closest('[data-takes-files]')) return setOver(false);
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'drop') {
        droppedFiles(event.dataTransfer).then(onFiles, () => onProblem(UNREADABLE));
      }
      setOver(event.type === 'dragover');
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener('dragover', take, true);
    window.addEventListener('drop', take, true);
    window.addEventListener('dragleave', leave, true);
    return () => {
      window.removeEventListener('dragover', take, true);
      window.removeEventListener('drop', take, true);
      window.removeEventListener('dragleave', leave, true);
    };
  }, [onFiles, onProblem]);
  return over;
}
