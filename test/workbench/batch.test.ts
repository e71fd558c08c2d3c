import { unzipSync } from 'fflate';
import { buildSample } from '../../scripts/samples/build-sample';
import { FileHost } from '../../src/hosts/file';
import { memoryStore, Session } from '../../src/session';
import { Batch, formsOf } from '../../src/workbench/batch/batch';
import { droppedFiles, pickedFiles } from '../../src/workbench/batch/chosen-files';
import {
  correctFile,
  reviewFile,
  type Reviewer,
  reviewsOf,
} from '../../src/workbench/batch/review-file';
import { PaperWork } from '../../src/workbench/batch/paper-work';
import { ZipBuilder } from '../../src/workbench/batch/zip';
import { parseA1 } from '../../src/sheet';
import { savedName } from '../../src/workbench/document/download';
import { asCsv, asOldWorkbook, asPage, asWord, wordPackage } from '../hosts/file/formats/documents';
import { BOOKS } from '../session/books';

const NEVER = new AbortController().signal;

function fileOf(name: string, bytes: Uint8Array): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

function session(): Session {
  const host = FileHost.open(buildSample(1), { name: '别的.xlsx' });
  return new Session(host, { store: memoryStore() });
}

const mistakes = (name = '改.xlsx') => fileOf(name, BOOKS['mistakes.xlsx']!());

it('reviews a file as the pane would, and keeps what the list shows', async () => {
  expect(await reviewFile(fileOf('九.xlsx', buildSample(9)), session(), NEVER)).toEqual({
    faults: [],
    forms: [
      {
        name: '世界技能博物馆专项经费',
        sheet: null,
        verdict: 'needs-review',
        headline: '1 处请核实',
        total: '90.28 分 · 优',
        standard: '上海（截断两位）',
        edits: 0,
        beside: { hasTargets: false, lowered: 0 },
        // 57.02 % of the budget was spent, and no word says why
        place: { sheet: expect.any(String), index: 0, cell: parseA1('G5') },
      },
    ],
  });
  const {
    forms: [form],
  } = await reviewFile(mistakes(), session(), NEVER);
  expect(form).toMatchObject({ verdict: 'must-fix', total: '90.28 分 · 优', edits: 2 });
  expect(form!.place.cell).toEqual(parseA1('H20'));
});

it('lays the targets on another sheet of a file beside its form', async () => {
  const {
    forms: [form],
  } = await reviewFile(fileOf('四.xlsx', BOOKS['approved.xlsx']!()), session(), NEVER);
  expect(form).toMatchObject({ beside: { hasTargets: true, lowered: 1 } });
});

it.each<[name: string, bytes: () => Uint8Array]>([
  ['旧.xls', () => asOldWorkbook(9, 'biff8')],
  ['开放.ods', () => asOldWorkbook(9, 'ods')],
  ['公开.docx', () => asWord(9)],
  ['公开.html', () => asPage(9)],
  ['导出.csv', () => new TextEncoder().encode(asCsv(9))],
])('reviews %s as its .xlsx, and writes it back to a new one', async (name, bytes) => {
  const file = fileOf(name, bytes());
  const {
    forms: [form],
  } = await reviewFile(file, session(), NEVER);
  expect(form).toMatchObject({ verdict: 'needs-review', total: '90.28 分 · 优' });
  const corrected = await correctFile(file, session(), NEVER);
  const sheet = await FileHost.open(corrected.bytes, { name: 'x' }).read();
  expect(sheet.cell(parseA1('G23')).value).toBe(90.28);
  expect(savedName(name)).toBe(`${name.replace(/\.\w+$/, '')}（已核验）.xlsx`);
});

it('names the sheets of a file with several forms', async () => {
  const { forms } = await reviewFile(fileOf('单位.xlsx', BOOKS['unit.xlsx']!()), session(), NEVER);
  expect(forms.map(({ sheet }) => sheet)).toEqual(['博物馆', '博物馆改', '合订', '合订']);
});

it('writes a file back as the pane would, and leaves the original as it is', async () => {
  const file = mistakes();
  const { bytes, refused } = await correctFile(file, session(), NEVER);
  const sheet = await FileHost.open(bytes, { name: 'x' }).read();
  // 10 × 55 ÷ 120 = 4.58 cut off; 91.00 stood where the rows add up to 90.28.
  expect(sheet.cell(parseA1('G20')).value).toBe(4.58);
  expect(sheet.cell(parseA1('G23')).value).toBe(90.28);
  expect(refused).toEqual([]);
  const original = await FileHost.open(new Uint8Array(await file.arrayBuffer()), {
    name: 'x',
  }).read();
  expect(original.cell(parseA1('G23')).value).toBe(91);
});

it('writes no marks where the officer switched them off', async () => {
  const officer = session();
  await officer.change({ marks: false });
  const { bytes } = await correctFile(mistakes(), officer, NEVER);
  expect((await FileHost.open(bytes, { name: 'x' }).read()).marks).toEqual([]);
});

it('names the locked cells of a protected sheet', async () => {
  const file = fileOf('护.xlsx', BOOKS['protected.xlsx']!());
  const { refused } = await correctFile(file, session(), NEVER);
  expect(refused.map(({ edit }) => edit.cell)).toEqual([parseA1('G23')]);
});

it('goes on past files that cannot be done, and says why in one sentence each', async () => {
  const batch = new Batch(session);
  await batch.choose(
    pickedFiles([
      fileOf('1坏.xlsx', new TextEncoder().encode('no zip')),
      fileOf('2旧.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
      fileOf('2通知.docx', wordPackage('<w:p><w:r><w:t>通知</w:t></w:r></w:p>')),
      fileOf('3人员.xlsx', BOOKS['empty.xlsx']!()),
      fileOf('4.xlsx', buildSample(9)),
    ]).files,
  );
  const { entries, work } = batch.state();
  expect(work).toBeNull();
  const failures = entries.map(({ outcome }) =>
    outcome && 'failed' in outcome ? outcome.failed : null,
  );
  expect(failures[2]).toMatch(/^文件中没有表格/);
  for (const sentence of failures.slice(0, 4)) expect(sentence).toMatch(/^[^。]+。$/);
  expect(failures[4]).toBeNull();
});

it('lists no file that holds no table or that nobody chose, and counts the first', async () => {
  const batch = new Batch(session);
  const empty = new Uint8Array();
  await batch.choose(
    pickedFiles([
      fileOf('~$表.xlsx', empty),
      fileOf('.DS_Store', empty),
      fileOf('附件.pdf', empty),
      fileOf('表.xlsx', buildSample(9)),
    ]).files,
  );
  expect(batch.state().entries.map(({ path }) => path)).toEqual(['表.xlsx']);
  expect(batch.state().others).toBe(1);
});

it('stops when told to and goes on where it stopped', async () => {
  const batch = new Batch(session);
  const files = [1, 2, 3].map((n) => fileOf(`${n}.xlsx`, buildSample(9)));
  const stop = batch.subscribe(() => {
    const { entries, work } = batch.state();
    if (work && entries[0]!.outcome) batch.cancel();
  });
  await batch.choose(pickedFiles(files).files);
  stop();
  const done = () => batch.state().entries.map(({ outcome }) => outcome !== null);
  expect(done()).toEqual([true, false, false]);
  expect(batch.state().work).toBeNull();
  await batch.review();
  expect(done()).toEqual([true, true, true]);
});

it('shows nothing that came of settings chosen anew meanwhile', async () => {
  const now = session();
  const other = await FileHost.open(BOOKS['mistakes.xlsx']!(), { name: '改.xlsx' }).readAll();
  let again: Promise<void> = Promise.resolve();
  const before: Reviewer = {
    state: now.state,
    reviewBook(_, name) {
      reviewer = now;
      again = batch.again();
      return now.reviewBook(other, name);
    },
  };
  let reviewer = before;
  const batch = new Batch(() => reviewer);
  const shown = new Set<string>();
  batch.subscribe(() => {
    for (const entry of batch.state().entries) {
      for (const { verdict } of formsOf(entry)) shown.add(verdict);
    }
  });
  await batch.choose(pickedFiles([fileOf('九.xlsx', buildSample(9))]).files);
  await again;
  expect([...shown]).toEqual(['needs-review']);
});

it('packs files under names that never meet', async () => {
  const zip = new ZipBuilder();
  zip.add('甲/表.xlsx', new Uint8Array([1]));
  zip.add('甲/表.xlsx', new Uint8Array([2]));
  zip.add('乙/表.xlsx', new Uint8Array([3]));
  const files = unzipSync(new Uint8Array(await zip.end().arrayBuffer()));
  expect(Object.entries(files).map(([name, bytes]) => [name, ...bytes])).toEqual([
    ['甲/表.xlsx', 1],
    ['甲/表 (2).xlsx', 2],
    ['乙/表.xlsx', 3],
  ]);
});

it('opens one picked file, and lists several or those of a folder', () => {
  const [a, b] = [fileOf('a.xlsx', new Uint8Array()), fileOf('b.xlsx', new Uint8Array())];
  expect(pickedFiles([a]).isMany).toBe(false);
  expect(pickedFiles([a, b]).isMany).toBe(true);
  const inFolder = Object.assign(fileOf('c.xlsx', new Uint8Array()), {
    webkitRelativePath: '报送/c.xlsx',
  });
  expect(pickedFiles([inFolder])).toMatchObject({ isMany: true, files: [{ path: '报送/c.xlsx' }] });
});

it('finds every file of a dropped folder, in the order of their paths', async () => {
  const file = (path: string) => ({
    isFile: true,
    isDirectory: false,
    fullPath: path,
    file: (give: (file: File) => void) => give(fileOf(path.split('/').at(-1)!, new Uint8Array())),
  });
  const folder = (path: string, entries: object[]) => ({
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader() {
      // As browsers do: some at a time, then none.
      const portions = [entries.slice(0, 1), entries.slice(1), []];
      return { readEntries: (give: (some: object[]) => void) => give(portions.shift() ?? []) };
    },
  });
  const tree = folder('/报送', [
    file('/报送/表10.xlsx'),
    file('/报送/表9.xlsx'),
    folder('/报送/一处', [file('/报送/一处/表.xlsx')]),
  ]);
  const items = [{ webkitGetAsEntry: () => tree }];
  const chosen = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
  expect(chosen.isMany).toBe(true);
  expect(chosen.files.map(({ path }) => path).sort()).toEqual(
    ['报送/一处/表.xlsx', '报送/表10.xlsx', '报送/表9.xlsx'].sort(),
  );
  const order = chosen.files.map(({ path }) => path);
  expect(order.indexOf('报送/表9.xlsx')).toBeLessThan(order.indexOf('报送/表10.xlsx'));
});

describe('PaperWork', () => {
  const of = async (paper: ConstructorParameters<typeof PaperWork>[0]) => {
    const desk = new PaperWork(paper);
    for (const [path, file] of [
      ['一处/九.xlsx', fileOf('九.xlsx', buildSample(9))],
      ['二处/改.xlsx', mistakes()],
    ] as const) {
      for (const { review } of await reviewsOf(file, session(), NEVER)) desk.add(path, review);
    }
    expect(desk.count).toBe(2);
    const { name, content } = desk.end();
    return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
  };

  it('makes 汇总表, a row per form with the path of its file', async () => {
    const { name, bytes } = await of('summary');
    const sheet = await FileHost.open(bytes, { name }).read();
    expect(name).toBe('汇总表.xlsx');
    expect([3, 4].map((row) => sheet.cell(parseA1(`B${row}`)).value)).toEqual([
      '一处/九.xlsx',
      '二处/改.xlsx',
    ]);
    expect(sheet.cell(parseA1('J3')).value).toBe(90.28);
  });

  it('makes 核验单 of each form, one page after the other', async () => {
    const { name, bytes } = await of('checks');
    const text = new TextDecoder().decode(bytes);
    expect(name).toBe('核验单.html');
    expect(text).toContain('一处/九.xlsx');
    expect(text).toContain('二处/改.xlsx');
  });

  it('makes 退回意见 of each form under the path of its file', async () => {
    const { name, bytes } = await of('letters');
    const text = new TextDecoder().decode(bytes);
    expect(name).toBe('退回意见.txt');
    expect(text).toMatch(/一处\/九\.xlsx\n「世界技能博物馆专项经费」/);
    expect(text).toMatch(/二处\/改\.xlsx\n「世界技能博物馆专项经费」[^]*H20填写偏差原因/);
  });
});
