import { createGrid } from './grid/create-grid';
const root = document.getElementById('workbench')!;
root.style.cssText = 'position:absolute;inset:0';
const grid = createGrid(root, false);
grid.api.createWorkbook({
  id: 'w',
  name: 'x',
  sheetOrder: ['a'],
  sheets: {
    a: {
      id: 'a',
      name: '甲',
      rowCount: 60,
      columnCount: 20,
      cellData: {
        0: { 0: { v: '绩效', t: 1 }, 1: { v: 5, t: 2 }, 2: { f: '=B1*2', v: 10, t: 2 } },
      },
    },
  },
});
(window as any).grid = grid;
