/**
 * Hands a text to the browser's downloads. Only for hosts whose browser has them: the panes inside
 * Excel and WPS may drop a download without a word.
 */
export function downloadText(text: string, name: string): void {
  const type = name.endsWith('.html') ? 'text/html' : 'application/json';
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** Hands any content to the browser's downloads. */
export function downloadBlob(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The text of a chosen file; engines before Chromium 76 have no File.text. */
export function readText(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsText(file);
  });
}

/** The name as a file may have it on every system. */
export function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '_').trim() || '未命名';
}
