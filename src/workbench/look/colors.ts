import { descendantsNamed, type XmlElement } from '../../hosts/file/ooxml/xml/xml-tree';
import { child } from './nodes';

/** Resolves the colours of a workbook's styles to `#RRGGBB`. */
export type ColorReader = (color: XmlElement | undefined) => string | null;

/** A colour is given as RGB, as an index of the old palette, or as a theme colour with a tint. */
export function colorReader(theme: XmlElement | null): ColorReader {
  const themed = theme ? themeColors(theme) : DEFAULT_THEME;
  return (color) => {
    if (!color) return null;
    const base = baseColor(color.attributes, themed);
    return base && withTint(base, Number(color.attributes['tint'] ?? 0));
  };
}

function baseColor(
  { rgb, theme, indexed }: Readonly<Record<string, string>>,
  themed: readonly string[],
): string | null {
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme !== undefined) return themed[Number(theme)] ?? null;
  if (indexed !== undefined) return PALETTE[paletteIndex(Number(indexed))] ?? null;
  return null;
}

/** The theme's twelve colours in the order in which styles number them (light before dark). */
function themeColors(theme: XmlElement): string[] {
  const scheme = descendantsNamed(theme, 'clrScheme')[0];
  return THEME_ORDER.map((name, i) => {
    const entry = child(scheme, name)?.children[0];
    const rgb = entry?.attributes['lastClr'] ?? entry?.attributes['val'];
    return rgb && /^[0-9a-f]{6}$/i.test(rgb)
      ? `#${rgb.toUpperCase()}`
      : (DEFAULT_THEME[i] ?? '#000000');
  });
}

/** Lightens (tint > 0) or darkens (tint < 0) a colour, on its luminance as spreadsheets do. */
function withTint(color: string, tint: number): string {
  if (!tint) return color;
  const part = (at: number) => parseInt(color.slice(at, at + 2), 16) / 255;
  const [r, g, b] = [part(1), part(3), part(5)];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (value: number) => {
    const share = spread === 0 ? 0 : (value - min) / spread;
    const level = target - chroma / 2 + share * chroma;
    return Math.round(Math.min(1, Math.max(0, level)) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(r)}${channel(g)}${channel(b)}`;
}

const THEME_ORDER = [
  'lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6',
  'hlink', 'folHlink',
]; // prettier-ignore

const DEFAULT_THEME = [
  '#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#5B9BD5', '#ED7D31', '#A5A5A5', '#FFC000',
  '#4472C4', '#70AD47', '#0563C1', '#954F72',
]; // prettier-ignore

/** The palette of the `indexed` attribute; 0–7 repeat 8–15, 64 and 65 are the system's own. */
const PALETTE: Readonly<Record<number, string>> = Object.fromEntries(
  (
    '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 ' +
    '008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF ' +
    'FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF ' +
    'FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 ' +
    '993300 993366 333399 333333 000000 FFFFFF'
  )
    .split(' ')
    .map((rgb, i) => [i + 8, `#${rgb}`]),
);

function paletteIndex(indexed: number): number {
  return indexed < 8 ? indexed + 8 : indexed;
}
