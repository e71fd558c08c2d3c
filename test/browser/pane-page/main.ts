import { Ledger } from '../../../src/form';
import { bureauOf } from '../../../src/session';
import { mountPane } from '../../../src/taskpane';
import { readSheets } from '../../../src/taskpane/beside/read-sheets';
import {
  a1,
  type Cell,
  type HostErrorCode,
  HostError,
  parseA1,
  sameCell,
  type SheetSnapshot,
} from '../../../src/sheet';
import { DeskHost } from '../../session/desk-host';
import { FaultyHost, type FaultyMethod } from '../../session/faulty-host';
import './page.css';

/** `?book=name.xlsx`, with `grid=1` to see the sheet beside the pane, `sample=sheet` to have the example added to it, `host=excel` for a costly undo, and `unclaimed=G20` for a fault of our own: a cell that nothing claims is to be written. */
const query = new URLSearchParams(location.search);

/** What a bureau may have set, by `bureau=`. */
const BUREAUS: Readonly<Record<string, object>> = {
  set: { name: '某市财政局', standard: 'national-2020', rulesOff: ['reason-missing'] },
  faulty: { name: '某市财政局', standard: 'mars' },
};

/** The hands of the test on the page. */
export interface Hands {
  type(cell: string, value: string | number | null): Promise<void>;
  click(cell: string): Promise<void>;
  turnTo(sheet: string): Promise<void>;
  text(cell: string): Promise<string>;
  marks(): Promise<string[]>;
  selected(): string | null;
  delay(ms: number): void;
  refuse(method: FaultyMethod, code: HostErrorCode, message: string): void;
  crash(method: FaultyMethod, after?: boolean): void;
  /** Lets the review break down inside wherever it looks whether this cell holds a formula. */
  poison(cell: string): void;
  /** Closes the pane and opens it again. */
  remount(): void;
}

void start();

async function start(): Promise<void> {
  forget(query.get('unclaimed'));
  const costly = query.get('host') === 'excel';
  const desk = new DeskHost(await bookOf(query.get('book')!), {
    freshMergesCostUndo: costly,
    marksCostUndo: costly,
  });
  const host = new FaultyHost(desk);
  if (query.get('grid') === '1') {
    document.getElementById('sheet')!.hidden = false;
    desk.onDraw = () => void desk.read().then((snapshot) => draw(snapshot, desk));
    desk.onDraw();
  }
  const full = query.get('pages') === '1';
  const mount = () =>
    mountPane(document.getElementById('pane')!, host, {
      quiet: 60,
      bureau: bureauOf(BUREAUS[query.get('bureau') ?? ''] ?? null),
      onSample: query.get('sample') === 'sheet' ? undefined : () => void (document.title = '示例'),
      onSaveFile: full
        ? (text, name) => void Object.assign(window, { saved: { name, text } })
        : undefined,
      onCollapse: full ? () => void (document.title = '收起') : undefined,
      readSheets: query.get('files') === '1' ? readSheets : undefined,
      pages: full ? [{ id: 'diagnosis', title: '诊断', render: drawDiagnosis }] : [],
    });
  let unmount = mount();
  const remount = () => {
    unmount();
    unmount = mount();
  };
  (window as unknown as { hands: Hands }).hands = handsOn(desk, host, remount);
}

/** Has the ledger forget a cell, so that the guard stops what is planned for it. */
function forget(cell: string | null): void {
  const asked = Ledger.prototype.computedAt;
  Ledger.prototype.computedAt = function (at) {
    return a1(at) === cell ? null : asked.call(this, at);
  };
}

async function bookOf(name: string): Promise<Uint8Array> {
  const response = await fetch(name);
  return new Uint8Array(await response.arrayBuffer());
}

function handsOn(desk: DeskHost, host: FaultyHost, remount: () => void): Hands {
  return {
    remount,
    type: (cell, value) => desk.type(parseA1(cell), value),
    click: async (cell) => desk.activate((await desk.read()).sheet, parseA1(cell)),
    async turnTo(name) {
      const sheet = (await desk.sheets()).find((one) => one.name === name);
      desk.activate(sheet!, null);
    },
    text: async (cell) => (await desk.read()).cell(parseA1(cell)).text,
    marks: async () => (await desk.read()).marks.map(({ cell }) => a1(cell)),
    selected: () => desk.selected && a1(desk.selected),
    delay: (ms) => void (host.delay = ms),
    refuse: (method, code, message) => host.failNext(method, new HostError(code, message)),
    poison: (cell) => poison(desk, cell),
    crash: (method, after) => host.failNext(method, new TypeError('planted fault'), after),
  };
}

/** The desk gives its sheets with one cell that no review survives, as a fault of our own would be. */
function poison(desk: DeskHost, name: string): void {
  const read = desk.read.bind(desk);
  desk.read = async (request) => {
    const snapshot = await read(request);
    const cell = snapshot.cell.bind(snapshot);
    snapshot.cell = (at) => (a1(at) === name ? withoutFormula(cell(at)) : cell(at));
    return snapshot;
  };
}

function withoutFormula(cell: Cell): Cell {
  return Object.defineProperty({ ...cell }, 'formula', {
    get: () => {
      throw new TypeError('planted fault inside');
    },
  });
}

function drawDiagnosis(element: HTMLElement): () => void {
  element.textContent = '宿主自带的页面';
  return () => void (element.textContent = '');
}

function draw(sheet: SheetSnapshot, { selected }: DeskHost): void {
  const table = document.getElementById('grid')!;
  table.textContent = '';
  const height = Math.max(0, ...sheet.rowNumbers()) + 1;
  for (let row = 0; row < height; row++) {
    const line = table.appendChild(document.createElement('tr'));
    for (let column = 0; column < 8; column++) {
      const at = { row, column };
      const cell = line.appendChild(document.createElement('td'));
      cell.id = a1(at);
      cell.textContent = sheet.cell(at).text;
      if (sheet.marks.some((mark) => sameCell(mark.cell, at))) cell.classList.add('marked');
      if (sameCell(selected, at)) cell.classList.add('selected');
    }
  }
}
