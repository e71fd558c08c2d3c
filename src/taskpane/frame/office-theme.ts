import type { HostTheme } from './theme';

/**
 * The colours of the Office program around the pane; undefined where it does not tell them (on the
 * web), so that the system's preference decides.
 */
export function officeTheme(): HostTheme | undefined {
  const background = backgroundColor();
  if (!background) return undefined;
  const dark = isDark(background);
  return { dark: () => dark, onChange: () => () => undefined };
}

function backgroundColor(): string | undefined {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- on the web there is none
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    // Some builds throw instead of telling no colours; the pane then follows the system.
    return undefined;
  }
}

/** Whether white text reads better on a colour. @param colour `#RRGGBB` */
function isDark(colour: string): boolean {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5) < 128;
}
