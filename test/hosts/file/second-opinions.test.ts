import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankCells, sampleSheetOf, workbookOf } from '../../../scripts/samples/variants';
import { FileHost } from '../../../src/hosts/file';
import { reviewSheet, sheetMarks } from '../../../src/review';
import { Office, patches } from './office';
import { richPackage } from './ooxml/rich-package';
import { writeTo } from './ooxml/write-to';

/** Other programs' view of what the product wrote; they are asked only where they are installed. */
const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = new Office(folder);
const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const whenOffice = Office.isInstalled ? test : test.skip;
const whenDrawn = Office.canDraw ? test : test.skip;
const whenOpenpyxl = hasOpenpyxl ? test : test.skip;

/** Table 9 with four blanks that arithmetic fills and one reason that stays missing. */
const blanked = () => workbookOf(blankCells(sampleSheetOf(9), ['G5', 'G20', 'G23', 'C24', 'H20']));

async function reviewed(bytes: Uint8Array): Promise<Uint8Array> {
  const host = FileHost.open(bytes, { name: '自评表.xlsx' });
  const snapshot = await host.read();
  const review = reviewSheet(snapshot);
  const edits = review.reviews.flatMap((one) => one.edits);
  await host.apply([{ sheet: snapshot.sheet, edits, marks: sheetMarks(review) }]);
  return host.save();
}

describe('LibreOffice', () => {
  /** A filled-in form and a rich workbook, each before and after: read in one start. */
  let texts: string[][][];
  beforeAll(async () => {
    if (!Office.isInstalled) return;
    const { bytes } = await writeTo(richPackage(), { G4: 90.2 });
    texts = office.texts([blanked(), await reviewed(blanked()), richPackage(), bytes]);
  });

  whenOffice('shows the written cells and everything else as before', () => {
    const [before, after] = texts;
    expect(changes(before!, after!)).toEqual({
      G5: ['', '57.02'],
      G20: ['', '4.58'],
      G23: ['', '90.28'],
      C24: ['', '优'],
    });
  });

  whenOffice('recalculates a formula that reads a written cell of a rich workbook', () => {
    const [, , before, after] = texts;
    const changed = changes(before!, after!);
    expect(Object.keys(changed)).toContain('G4');
    expect(Object.values(changed).flat().join()).not.toMatch(/#|Err:/);
  });

  whenDrawn('prints a rich workbook as before but for what was written and marked', async () => {
    const rich = richPackage();
    const { bytes } = await writeTo(rich, { H4: 1.25 }, { marks: { A5: 'reason-missing' } });
    const [before, after, again] = office.pages([rich, bytes, rich]);
    expect(after).toHaveLength(before!.length);
    expect(before!.flatMap((page, i) => patches(page, again![i]!))).toEqual([]);
    // the mark at the left, H4 at the right, and the sum of H4 and G5 below
    const found = before!.flatMap((page, i) => patches(page, after![i]!));
    expect(found).toHaveLength(3);
    for (const { left, top, right, bottom } of found) {
      expect(right - left).toBeLessThan(before![0]!.width / 4);
      expect(bottom - top).toBeLessThan(before![0]!.height / 30);
    }
  });
});

describe('openpyxl', () => {
  whenOpenpyxl(
    'reads numbers as numbers, and the mark as a conditional format of one cell',
    async () => {
      const file = join(folder, 'openpyxl.xlsx');
      writeFileSync(file, await reviewed(blanked()));
      const script = [
        'import openpyxl, json, sys',
        'sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]',
        'marks = {str(r.sqref): [rule.formula for rule in r.rules] for r in sheet.conditional_formatting}',
        "print(json.dumps([sheet['G20'].value, sheet['G23'].value, sheet['C24'].value, marks]))",
      ].join('\n');
      const printed = execFileSync(python, ['-c', script, file], { encoding: 'utf8' });
      expect(JSON.parse(printed)).toEqual([
        4.58,
        90.28,
        '优',
        { H20: [['LEN("JIXIAO-CHECK:reason-missing")>0']] },
      ]);
    },
  );
});

/** The cells that differ, by A1 name, with both texts. */
function changes(before: string[][], after: string[][]): Record<string, [string, string]> {
  const found: Record<string, [string, string]> = {};
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const width = Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [was, is] = [before[row]?.[column] ?? '', after[row]?.[column] ?? ''];
      if (was !== is) found[`${String.fromCharCode(65 + column)}${row + 1}`] = [was, is];
    }
  }
  return found;
}
