/** The files a wrong sign would cost most in, each with the tests nearest to it. */
export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'src/values/align.ts': ['test/values/align.test'],
  'src/values/amount.ts': ['test/values/amount.test'],
  'src/values/cell-value.ts': ['test/values/cell-value.test'],
  'src/values/number.ts': ['test/values/number.test'],
  'src/values/range.ts': ['test/values/range.test'],
  'src/values/dates.ts': ['test/values/dates.test'],
  'src/values/quantity.ts': ['test/values/quantity.test'],
  'src/values/text.ts': ['test/values/text.test'],
  'src/sheet/address.ts': ['test/sheet/address.test'],
  'src/sheet/anchor.ts': ['test/sheet/anchor.test'],
  'src/sheet/cell.ts': ['test/sheet/cell.test'],
  'src/sheet/undo.ts': ['test/sheet/undo.test'],
};
