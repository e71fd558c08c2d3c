import { asCellNumber, type CellContent, type CellValue } from '../../../sheet';
import { errorOf, isErrorText } from './error-values';

/**
 * What a cell holds, from its raw value, formula and format.
 * @param shown asks for the text the cell displays; only for what the value alone does not tell
 */
export function contentOf(
  raw: unknown,
  formula: unknown,
  format: string | null,
  shown: () => string | null,
): CellContent {
  return {
    value: valueOf(raw, shown),
    // A text that only looks like a formula is its own value; a formula never is.
    formula:
      typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? formula : null,
    format: formatOf(format),
  };
}

/** Chinese builds name the general format in Chinese. */
function formatOf(format: string | null | undefined): string {
  return !format || /^G\/(通用格式|标准)$/.test(format) ? 'General' : format;
}

function valueOf(raw: unknown, shown: () => string | null): CellValue {
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') return isErrorText(raw) ? { error: raw } : raw;
  if (typeof raw === 'number') {
    const error = errorOf(raw);
    return error && shown() === error.error ? error : asCellNumber(raw);
  }
  const text = shown();
  return isErrorText(text) ? { error: text } : text;
}
