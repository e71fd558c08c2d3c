import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** LibreOffice, asked in a folder of its own what it makes of workbooks; one start serves several, as it is slow. */
export class Office {
  static readonly isInstalled = spawnSync('soffice', ['--version']).status === 0;
  static readonly canDraw = Office.isInstalled && spawnSync('pdftoppm', ['-v']).status === 0;

  constructor(private readonly folder: string) {}

  /** The first sheet of each workbook as it is displayed, row by row. */
  texts(workbooks: readonly Uint8Array[]): string[][][] {
    const options = '44,34,76,1,,0,false,true,false';
    return this.#convert(workbooks, `csv:Text - txt - csv (StarCalc):${options}`).map((path) =>
      readFileSync(`${path}.csv`, 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n')
        .map((line) => line.split(',')),
    );
  }

  /** The pages of each workbook as they are printed. */
  pages(workbooks: readonly Uint8Array[]): Picture[][] {
    return this.#convert(workbooks, 'pdf').map((path) => {
      execFileSync('pdftoppm', ['-gray', '-r', '72', `${path}.pdf`, path]);
      const names = readdirSync(this.folder).filter((name) => name.endsWith('.pgm'));
      const files = names.sort().map((name) => join(this.folder, name));
      const pages = files.map((file) => readPicture(readFileSync(file)));
      for (const file of files) rmSync(file);
      return pages;
    });
  }

  /** Converts workbooks; gives the paths of what came out, without their ending. */
  #convert(workbooks: readonly Uint8Array[], format: string): string[] {
    const profile = join(this.folder, 'profile');
    mkdirSync(profile, { recursive: true });
    const paths = workbooks.map((_, i) => join(this.folder, `book-${i}`));
    paths.forEach((path, i) => writeFileSync(`${path}.xlsx`, workbooks[i]!));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        this.folder,
        ...paths.map((path) => `${path}.xlsx`),
      ],
      { stdio: 'pipe', timeout: 150_000 },
    );
    return paths;
  }
}

/** A page in shades of grey, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** A rectangle of a page, in pixels, all ends included. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads a binary PGM file, what pdftoppm writes. */
function readPicture(file: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))!;
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    shades: file.subarray(head[0].length),
  };
}

/** How far apart two differing pixels may lie and still belong to one patch: less than from cell to cell. */
const NEAR = 6;

/** Where two pages differ: the smallest rectangles around pixels that lie near each other. */
export function patches(before: Picture, after: Picture): Patch[] {
  const found: Patch[] = [];
  for (let at = 0; at < before.shades.length; at++) {
    if (before.shades[at] === after.shades[at]) continue;
    const [x, y] = [at % before.width, Math.floor(at / before.width)];
    let patch: Patch = { left: x, top: y, right: x, bottom: y };
    for (let i = found.length - 1; i >= 0; i--) {
      if (!isNear(found[i]!, patch)) continue;
      patch = around(patch, found[i]!);
      found.splice(i, 1);
    }
    found.push(patch);
  }
  return found;
}

function isNear(a: Patch, b: Patch): boolean {
  return (
    a.left - NEAR <= b.right &&
    b.left - NEAR <= a.right &&
    a.top - NEAR <= b.bottom &&
    b.top - NEAR <= a.bottom
  );
}

function around(a: Patch, b: Patch): Patch {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
