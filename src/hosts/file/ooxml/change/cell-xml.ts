import { type CellValue, isError } from '../../../../sheet';
import { encodeXstring, escapeText } from '../xml/xml';

export interface CellXml {
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** All attributes but `t`, each with a space before it. */
  readonly attributes: string;
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula: string | null;
  /** The index of the value among the shared strings, where it is known to be there. */
  readonly shared?: number | null;
}

/** The element of a cell. @throws RangeError for a number that no cell can hold */
export function cellXml({ prefix: p, attributes, value, formula, shared }: CellXml): string {
  if (value === null && formula === null) return `<${p}c${attributes}/>`;
  const f = formula === null ? '' : `<${p}f>${escapeText(encodeXstring(formula.slice(1)))}</${p}f>`;
  const { type, content } = contentXml(p, value, formula !== null, shared ?? null);
  return `<${p}c${attributes}${type}>${f}${content}</${p}c>`;
}

function contentXml(p: string, value: CellValue, hasFormula: boolean, shared: number | null) {
  const v = (type: string, text: string) => ({ type, content: `<${p}v>${text}</${p}v>` });
  if (value === null) return { type: '', content: '' };
  if (isError(value)) return v(' t="e"', escapeText(value.error));
  if (typeof value === 'boolean') return v(' t="b"', value ? '1' : '0');
  if (typeof value === 'number') return v('', numberText(value));
  const text = escapeText(encodeXstring(value));
  if (hasFormula) return v(' t="str"', text);
  if (shared !== null) return v(' t="s"', String(shared));
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
  return {
    type: ' t="inlineStr"',
    content: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>`,
  };
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${value}`);
  return String(value);
}
