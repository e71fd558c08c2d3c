import {
  HostError,
  isOwnSheet,
  type NewSheet,
  OWN_SHEET_NAME,
  ownSheetFormula,
  type SheetRef,
} from '../../../sheet';
import { freeName } from '../../free-name';
import { clearSheet, fillSheet } from './fill-sheet';
import { finishSheet } from './finish-sheet';

/**
 * Adds a worksheet (or fills the product's own one anew) and shows it. What is new is complete on a
 * sheet of its own before anything of the old one is touched, so that a failure midway leaves the
 * workbook as it was, or with the new sheet whole.
 * @throws the errors of Excel as they are
 */
export async function addNewSheet(sheet: NewSheet, workbook: string): Promise<SheetRef> {
  const names = await sheetNames();
  const own = sheet.replace ? await ownSheet(sheet.name, names) : null;
  const fresh = freeName(sheet.name, names);
  await addFilled(fresh, sheet);
  const name = own === null ? fresh : await takePlace(own, fresh, sheet);
  await finishSheet(name, sheet);
  return Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem(name);
    added.load('id,name');
    await context.sync();
    return { workbook, id: added.id, name: added.name };
  });
}

function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/**
 * The name of the sheet the product added when this one was wished for, told by its tag; null where
 * there is none, or the officer has protected it.
 */
async function ownSheet(wished: string, names: readonly string[]): Promise<string | null> {
  const likely = names.filter((name) => isOwnSheet(ownSheetFormula(name), wished, name));
  if (likely.length === 0) return null;
  try {
    return await Excel.run(async (context) => {
      const tags = likely.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.protection.load('protected');
        const tag = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
        tag.load('formula');
        return { name, sheet, tag };
      });
      await context.sync();
      const own = tags.find(
        ({ name, sheet, tag }) =>
          !sheet.protection.protected &&
          !tag.isNullObject &&
          isOwnSheet(String(tag.formula), wished, name),
      );
      return own?.name ?? null;
    });
  } catch (error) {
    // A tag that cannot be read proves nothing: then the sheet is not touched.
    if (error instanceof HostError) throw error;
    return null;
  }
}

/** Adds a sheet with everything that matters on it, or none. */
async function addFilled(name: string, sheet: NewSheet): Promise<void> {
  let isAdded = false;
  try {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add(name);
      await context.sync();
      isAdded = true;
      await fillSheet(context, added, sheet);
    });
  } catch (error) {
    await dropHalf(name, isAdded);
    throw error;
  }
}

/**
 * Removes what was begun under a name that was free before.
 * @param isOurs whether Excel has said that the sheet was added; else only an empty one is taken for it
 */
async function dropHalf(name: string, isOurs: boolean): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const half = context.workbook.worksheets.getItemOrNullObject(name);
      half.load('id');
      const used = half.getUsedRangeOrNullObject(true);
      used.untrack();
      used.load('rowIndex');
      await context.sync();
      if (half.isNullObject || !(isOurs || used.isNullObject)) return;
      half.delete();
      await context.sync();
    });
  } catch {
    // The error that led here is the one to tell.
  }
}

/**
 * Fills the old sheet with what stands complete on the fresh one, so that references to it stay
 * alive; should that fail midway, the fresh one takes its place and its name.
 */
async function takePlace(old: string, fresh: string, sheet: NewSheet): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(old);
      clearSheet(target);
      await fillSheet(context, target, sheet);
    });
  } catch {
    const isReplaced = await attempt((sheets) => {
      sheets.getItemOrNullObject(old).delete();
      sheets.getItem(fresh).name = old;
    });
    return isReplaced ? old : fresh;
  }
  await attempt((sheets) => sheets.getItemOrNullObject(fresh).delete());
  return old;
}

/** Does what may fail without harm; returns whether it was done. */
async function attempt(act: (sheets: Excel.WorksheetCollection) => void): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
    return true;
  } catch {
    // The error that led here, or the sheet that stands complete, is what counts.
    return false;
  }
}
