import { useEffect, useState } from 'react';

/**
 * Takes files dropped anywhere on the page; the grid's own handling never sees them.
 * @returns whether a file is being dragged over the page
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'drop') {
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
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
  }, [onFile]);
  return over;
}
