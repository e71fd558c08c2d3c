import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** The same file with every string in its cell (`t="inlineStr"`). */
export function asInline(file: Uint8Array): Uint8Array {
  return inCells(file, (item) => item);
}

/** The same file with every shared string in two runs of different fonts, and a reading beside them. */
export function asRuns(file: Uint8Array): Uint8Array {
  return rewritten(file, (parts) => {
    parts[STRINGS] = parts[STRINGS]!.replace(ITEM, (_, item: string) => `<si>${inRuns(item)}</si>`);
  });
}

/** Both at once. */
export function asRunsInline(file: Uint8Array): Uint8Array {
  return inCells(file, inRuns);
}

const ITEM = /<si>(.*?)<\/si>/gs;

function inCells(file: Uint8Array, change: (item: string) => string): Uint8Array {
  return rewritten(file, (parts) => {
    const items = [...parts[STRINGS]!.matchAll(ITEM)].map(([, item]) => change(item!));
    parts[SHEET] = parts[SHEET]!.replace(
      / t="s"><v>(\d+)<\/v>/g,
      (_, index: string) => ` t="inlineStr"><is>${items[Number(index)]}</is>`,
    );
  });
}

function inRuns(item: string): string {
  return item.replace(/<t[^>]*>(.*?)<\/t>/s, (_, text: string) => {
    const signs = text.match(/&\w+;|[\s\S]/gu) ?? [];
    const half = Math.ceil(signs.length / 2);
    const run = (part: readonly string[], font: string) =>
      `<r>${font}<t xml:space="preserve">${part.join('')}</t></r>`;
    const reading = '<rPh sb="0" eb="1"><t>ピン</t></rPh><phoneticPr fontId="0"/>';
    return run(signs.slice(0, half), '<rPr><b/></rPr>') + run(signs.slice(half), '') + reading;
  });
}

function rewritten(file: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  change(parts);
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes));
}
