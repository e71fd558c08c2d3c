/**
 * Controls a terminal would obey, and marks that turn the direction of what follows: C0 without tab
 * and line end, C1, and the bidirectional marks, embeddings, overrides and isolates.
 */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- it is these that are replaced
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it may be printed on a terminal: what would steer it shows as a sign of its own. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}

/** The same for a name, which has no line ends either. */
export function printableName(name: string): string {
  return printable(name).replace(/[\n\t]/g, '\ufffd');
}

/** JSON whose texts hold the same, the controls in them written as escapes. */
export function printableJson(json: string): string {
  return json.replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
