import type { Receipt } from '../../src/sheet';
import type { Done } from '../../src/session';
import { clockTime, doneSentence, momentOf } from '../../src/taskpane/edits/done-sentence';
import { workSentence } from '../../src/taskpane/status/work-sentence';

const content = { value: 1, formula: null, format: 'General' };
const edit = {
  cell: { row: 0, column: 0 },
  field: 'score',
  before: content,
  after: content,
  anchor: { witnesses: [], occurrence: 0 },
} as const;
const sheet = { workbook: 'w', id: 's', name: 's' };

function receipt(written: number, refused: number): Receipt {
  return {
    id: 'r',
    at: '2024-03-05T06:07:08Z',
    workbook: 'w',
    written: Array.from({ length: written }, () => ({ sheet, edit })),
    refused: Array.from({ length: refused }, () => ({ sheet, edit, code: 'locked' as const })),
    marks: [],
  };
}

describe('doneSentence', () => {
  it.each<[string, Done]>([
    ['已写回3处。', { kind: 'written', receipt: receipt(3, 0), remembered: true }],
    ['已写回2处，1处未写入。', { kind: 'written', receipt: receipt(2, 1), remembered: true }],
    ['没有需要写回的单元格。', { kind: 'written', receipt: receipt(0, 0), remembered: true }],
    [
      '已恢复1处，2处未恢复。',
      {
        kind: 'undone',
        receipt: receipt(3, 0),
        result: {
          restored: [{ sheet, cell: edit.cell }],
          left: receipt(0, 2).refused,
          untouched: 0,
        },
      },
    ],
    [
      '已恢复0处，3处已是原值。',
      {
        kind: 'undone',
        receipt: receipt(3, 0),
        result: { restored: [], left: [], untouched: 3 },
      },
    ],
    ['已清除4处标记。', { kind: 'cleared', count: 4 }],
    ['当前表没有本工具的标记。', { kind: 'cleared', count: 0 }],
    ['没有可以撤销的写回。', { kind: 'nothing-to-undo' }],
    ['已取消，表格未被改动。', { kind: 'cancelled' }],
  ])('%s', (sentence, done) => {
    expect(doneSentence(done)).toBe(sentence);
  });
});

describe('workSentence', () => {
  it('says what is being done and how far it is', () => {
    const work = {
      kind: 'searching',
      progress: { done: 12, total: 40 },
      cancellable: true,
    } as const;
    expect(workSentence(work)).toBe('正在查找其他工作表，第12/40张表');
    const reading = { kind: 'reading' as const, progress: { done: 299, total: 400 } };
    expect(workSentence({ ...work, ...reading })).toBe('正在读取并核验当前表，已读74%');
    expect(workSentence({ ...work, progress: null })).toBe('正在查找其他工作表…');
  });
});

describe('times', () => {
  const afternoon = new Date(2024, 2, 5, 14, 2).toISOString();
  it('are a clock’s on the same day, with the day otherwise', () => {
    expect(clockTime(afternoon)).toBe('14:02');
    expect(momentOf(afternoon, new Date(2024, 2, 5, 20, 0))).toBe('14:02');
    expect(momentOf(afternoon, new Date(2024, 2, 6, 9, 0))).toBe('3月5日 14:02');
  });
});
