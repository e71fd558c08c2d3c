/** Padding and grid line that a file's column width counts besides the characters. */
const PADDING = 0.7109375;

/** The width a file keeps for a column that shows so many characters. */
export function columnXmlWidth(characters: number): number {
  return Math.round((characters + PADDING) * 256) / 256;
}
