import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { WorkbookFile } from '../../src/hosts/file/ooxml/reading/workbook-file';
import { approvedSheetsOf, buildWholeSample } from '../../scripts/samples/build-sample';
import { type NewSheet, parseA1 } from '../../src/sheet';
import {
  blankCells,
  protect,
  sampleSheetOf,
  setCells,
  stack,
  workbookOf,
} from '../../scripts/samples/variants';

/** Table 9 with one mistake of each kind an officer makes: no reason, a wrong total, blanks. */
export const MUSEUM = setCells(blankCells(sampleSheetOf(9), ['H20', 'G20']), { G23: 91 });

/** Table 9 with three rows short of their targets and no reason for any of them. */
const BUSY = setCells(MUSEUM, { E13: 90, G13: 6.3, E14: 80, G14: 5.6 });

const STAFF: NewSheet = {
  name: '人员表',
  replace: false,
  widths: [12, 8],
  cells: [
    { at: { row: 0, column: 0 }, value: '部门', style: 'header' },
    { at: { row: 0, column: 1 }, value: '人数', style: 'header' },
    { at: { row: 1, column: 0 }, value: '办公室', style: 'text' },
    { at: { row: 1, column: 1 }, value: 12, style: 'number' },
  ],
  merges: [],
  validations: [],
  landscape: false,
};

/** Table 9 with another grade below its own. */
const TWO_GRADES: NewSheet = {
  ...sampleSheetOf(9),
  cells: [
    ...sampleSheetOf(9).cells,
    { at: parseA1('A25'), value: '评价等级', style: 'label' },
    { at: parseA1('C25'), value: '良', style: 'text' },
  ],
};

/** Table 9 cut off above its indicator header. */
const CUT: NewSheet = {
  ...sampleSheetOf(9),
  cells: sampleSheetOf(9).cells.filter(({ at }) => at.row < 9),
  merges: sampleSheetOf(9).merges.filter(({ bottom }) => bottom < 9),
};

/** What was approved of table 4. */
const [APPROVED] = approvedSheetsOf(4) as [NewSheet];

/** What a unit has in one workbook: forms on sheets of their own, two on one sheet, and a list. */
export const UNIT_BOOK: readonly NewSheet[] = [
  { ...sampleSheetOf(9), name: '博物馆' },
  STAFF,
  { ...MUSEUM, name: '博物馆改' },
  { ...stack(MUSEUM, sampleSheetOf(1)), name: '合订' },
];

/** The workbook with its last sheet hidden. */
function hideLast(bytes: Uint8Array): Uint8Array {
  const file = new WorkbookFile(bytes);
  const { pack, workbook } = file;
  const text = pack.text(workbook.part);
  const at = text.lastIndexOf('<sheet ') + '<sheet '.length;
  pack.setText(workbook.part, `${text.slice(0, at)}state="hidden" ${text.slice(at)}`);
  return file.save();
}

/** The workbooks the pane's tests open, by file name. */
export const BOOKS: Readonly<Record<string, () => Uint8Array>> = {
  'correct.xlsx': () => workbookOf(sampleSheetOf(9)),
  'ready.xlsx': () => workbookOf(sampleSheetOf(2)),
  'mistakes.xlsx': () => workbookOf(MUSEUM),
  'busy.xlsx': () => workbookOf(BUSY),
  'protected.xlsx': () => protect(workbookOf(MUSEUM), ['G20']),
  'partial.xlsx': () => workbookOf(sampleSheetOf(11)),
  'two-grades.xlsx': () => workbookOf(TWO_GRADES),
  'provisional.xlsx': () => workbookOf(blankCells(sampleSheetOf(11), ['G44'])),
  'two.xlsx': () => workbookOf(stack(MUSEUM, sampleSheetOf(1))),
  'no-form.xlsx': () => newWorkbook([STAFF, MUSEUM, sampleSheetOf(11)]),
  'empty.xlsx': () => newWorkbook([{ ...STAFF, name: '空白', cells: [] }]),
  'unit.xlsx': () => newWorkbook(UNIT_BOOK),
  'hidden.xlsx': () => hideLast(newWorkbook([sampleSheetOf(9), { ...MUSEUM, name: '旧表' }])),
  'cut.xlsx': () => newWorkbook([CUT]),
  'approved.xlsx': () => buildWholeSample(4),
  'approved-twice.xlsx': () =>
    newWorkbook([sampleSheetOf(4), APPROVED, { ...APPROVED, name: '目标（报局）' }]),
  'approved-renamed.xlsx': () =>
    newWorkbook([sampleSheetOf(4), setCells(APPROVED, { C10: '审价结果的利用程度' })]),
  'targets.xlsx': () => newWorkbook([APPROVED]),
  'alone.xlsx': () => workbookOf(sampleSheetOf(4)),
};
