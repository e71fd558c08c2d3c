import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkSheet, checkWorksheet, summarySheet, templateSheet } from '../../src/documents';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { reviewSheet } from '../../src/review';
import type { NewSheet } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';

const has = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
const canPrint = has('soffice', '--version') && spawnSync('pdftotext', ['-v']).status === 0;
if (!canPrint) console.warn('LibreOffice or poppler is missing: nothing is looked at as printed.');
const describePrinted: jest.Describe = canPrint ? describe : describe.skip;

/** A word of a printed page and the box it stands in, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

describePrinted('the sheets of the product as LibreOffice prints them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const spoilt = () =>
    reviewSheet(referenceSheet(9, { blank: ['H20', 'G20'], set: { G23: 91.25 } })).reviews[0]!;
  const faulty = () => reviewSheet(referenceSheet(11)).reviews[0]!;
  const all = () =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((table) => ({
      source: `报送材料/区人力资源和社会保障局/2023年度专项经费绩效自评表（定稿）${table}.xlsx`,
      review: reviewSheet(referenceSheet(table)).reviews[0]!,
    }));
  const SOURCE = { file: '自评表.xlsx', version: '1' };

  const sheets = new Map<string, NewSheet>();
  /** LibreOffice is slow to start, so all are printed at once. */
  beforeAll(() => {
    sheets.set('check-9', checkWorksheet(checkSheet(spoilt(), SOURCE)));
    sheets.set('check-11', checkWorksheet(checkSheet(faulty(), SOURCE)));
    sheets.set('summary', summarySheet(all()));
    sheets.set('template', templateSheet(DEFAULT_STANDARD));
    const files = [...sheets].map(([name, sheet]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, newWorkbook([sheet]));
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 150_000 });
  });

  it.each<[string, 'upright' | 'across']>([
    ['check-9', 'upright'],
    ['check-11', 'upright'],
    ['summary', 'across'],
    ['template', 'upright'],
  ])('%s: on A4, every text whole, no line over another', (name, way) => {
    const sheet = sheets.get(name)!;
    const pages = printed(name);
    for (const { width, height } of pages) {
      // 210 by 297 mm in points
      const [short, long] = way === 'upright' ? [width, height] : [height, width];
      expect([Math.round(short), Math.round(long)]).toEqual([595, 842]);
    }
    const shown = pages.flatMap(({ words }) => words.map(({ text }) => text)).join('');
    const texts = sheet.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    // Lines of one cell and its neighbours come mixed: what counts is that no letter is lost.
    expect(lost(bare(texts.join('')), bare(shown))).toBe('');
    expect(pages.flatMap(({ words }) => overprinted(words))).toEqual([]);
  });

  /** The pages of a sheet; their picture stays in dist/screenshots for whoever wants to look. */
  function printed(name: string): Page[] {
    const pdf = join(folder, `${name}.pdf`);
    const pictures = resolve(__dirname, '../../dist/screenshots');
    mkdirSync(pictures, { recursive: true });
    spawnSync('pdftoppm', ['-r', '80', '-png', pdf, join(pictures, `printed-${name}`)]);
    const boxes = join(folder, `${name}.html`);
    execFileSync('pdftotext', ['-bbox', pdf, boxes]);
    return pagesOf(readFileSync(boxes, 'utf8'));
  }
});

function pagesOf(html: string): Page[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!;
      const words = page.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
      );
      return {
        width: Number(width),
        height: Number(height),
        words: [...words].map(([, left, top, right, bottom, text]) => ({
          text: text!,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });
}

/** Pairs of words whose middles lie within each other's boxes. */
function overprinted(words: readonly Word[]): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => isOver(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Whether two words share more than a third of a line's height and more than a point of its length. */
function isOver(a: Word, b: Word): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 3;
}

/** The letters of one text that another does not have as often. */
function lost(wanted: string, shown: string): string {
  const left = [...shown];
  return [...wanted]
    .filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join('');
}

/** The letters and figures of a text: how a page breaks and spaces it does not matter. */
function bare(text: string): string {
  return text.replace(/&[a-z]+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}
