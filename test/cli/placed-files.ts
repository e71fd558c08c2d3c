import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookFile } from '../../src/hosts/file';
import type { SheetSnapshot } from '../../src/sheet';

/** Writes files into a folder by their name, folders within it included; says where each lies. */
export function placing(folder: string): (name: string, bytes: Uint8Array) => string {
  return (name, bytes) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
}

/** The first sheet of a workbook as it lies there now. */
export function readSheet(path: string): SheetSnapshot {
  const file = new WorkbookFile(readFileSync(path));
  return file.read(file.sheets[0]!);
}
