import { a1, a1Area, type Area, type CellContent } from '../../../sheet';
import type { BlockReader } from './block-reader';
import { contentOf } from './cell-content';
import type { Alike } from './guesses';
import type { NumberTexts } from './number-texts';
import { atOnce } from '../model/pace';
import { uniformBlocks } from './uniform-blocks';
import type { OpenSheet } from '../model/workbook';

/** How cells are read on this machine, as far as it is known by now. */
export interface Readers {
  readonly blocks: BlockReader;
  readonly alike: Alike;
  readonly numbers: NumberTexts;
}

/**
 * What a few cells of one column hold now, read at once.
 * @param expected the number format each is thought to have, which saves questions where it is right
 */
export function readColumn(
  { sheet }: OpenSheet,
  area: Area,
  { blocks, alike, numbers }: Readers,
  expected: readonly string[],
): CellContent[] {
  const values = blocks.readNow(sheet, area, 'Value2');
  const hasFormula = sheet.Range(a1Area(area)).HasFormula !== false;
  const formulas = hasFormula ? blocks.readNow(sheet, area, 'Formula') : null;
  const formats = formatsIn(area, expected, alike, (address) => sheet.Range(address).NumberFormat);
  return values.map(([given], index) => {
    const format = formats[index] ?? null;
    const range = () => sheet.Range(a1({ row: area.top + index, column: area.left }));
    const raw = numbers.valueOf(given, format, range);
    return contentOf(raw, formulas?.[index]?.[0], format, () => range().Text);
  });
}

/** The number formats of a column from the top; those thought to be alike are asked about together. */
function formatsIn(
  area: Area,
  expected: readonly string[],
  alike: Alike,
  ask: (address: string) => string | null,
): (string | undefined)[] {
  const whole = ask(a1Area(area));
  if (whole != null) return expected.map(() => whole);
  const cells = expected.map((_, n) => ({ row: area.top + n, column: area.left }));
  const formats: (string | undefined)[] = alike.works
    ? atOnce(alike.ask(cells, expected, ask))
    : expected.map(() => undefined);
  for (const part of gapsIn(formats, area)) {
    for (const block of atOnce(uniformBlocks([{ area: part, isBody: false }], ask))) {
      for (let row = block.area.top; row <= block.area.bottom; row++) {
        formats[row - area.top] = block.value;
      }
    }
  }
  return formats;
}

/** The stretches of a column without an answer. */
function gapsIn(answers: readonly unknown[], area: Area): Area[] {
  const gaps: Area[] = [];
  answers.forEach((answer, n) => {
    if (answer !== undefined) return;
    const row = area.top + n;
    const last = gaps.at(-1);
    if (last && last.bottom === row - 1) gaps[gaps.length - 1] = { ...last, bottom: row };
    else gaps.push({ ...area, top: row, bottom: row });
  });
  return gaps;
}
