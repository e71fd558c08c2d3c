/**
 * Copies a text. Without a secure context, as on a plain intranet address, the old command does it.
 * @returns whether the text is on the clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = newerClipboard();
  if (window.isSecureContext && clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // A host may forbid the newer way by policy and still allow the older one.
      return copyBySelection(text);
    }
  }
  return copyBySelection(text);
}

/** Undefined on plain intranet addresses and in old engines, whatever the types say. */
function newerClipboard(): Clipboard | undefined {
  return navigator.clipboard;
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'jx-offscreen';
  document.body.appendChild(area);
  area.select();
  const copied = document.execCommand('copy');
  document.body.removeChild(area);
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
