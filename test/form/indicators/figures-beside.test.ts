import { readForms } from '../../../src/form';
import { drawn, snapshotOf } from '../snapshot-of';

const HEADER = '一级指标|三级指标|指标值|完成值';
const rows = (...beside: string[]) =>
  beside.map((cells, i) => `产出指标|工作${i}|≥10件|12件${cells}`).join('\n');

/** What is unread of a form whose rows have something beside them, beyond a blank column. */
function unread(header: string, ...beside: string[]): string[] {
  const sheet = snapshotOf(
    drawn(
      `绩效自评表\n项目名称|甲\n${HEADER}||${header}\n${rows(...beside.map((one) => `||${one}`))}`,
    ),
  );
  return readForms(sheet).forms[0]!.unread.map(({ text }) => text);
}

test('figures beside most rows of a form without points may be its points', () => {
  expect(unread('配给', '20', '30', '50')).toEqual([]);
  expect(unread('配给', '30', '20', '50')).toEqual(['30', '20', '50']);
  expect(unread('配给', '30', '20', '甲')).toEqual(['30', '20']);
});

test('beside fewer rows they are another table, as are words', () => {
  expect(unread('配给', '30', '甲', '乙')).toEqual([]);
  expect(unread('配给', '甲', '乙', '丙')).toEqual([]);
});

test('in front of its rows too', () => {
  const sheet = snapshotOf(
    drawn(
      `绩效自评表\n||项目名称|甲\n核定||${HEADER}\n30||产出指标|工作|≥10件|12件\n20||产出指标|工程|≥10件|12件`,
    ),
  );
  expect(readForms(sheet).forms[0]!.unread.map(({ text }) => text)).toEqual(['30', '20']);
});

test('a form with points has nothing to do with what stands beside it', () => {
  const sheet = snapshotOf(
    drawn(`绩效自评表\n${HEADER}|分值|得分|||配给\n${rows('|50|50|||30', '|50|50|||20')}`),
  );
  expect(readForms(sheet).forms[0]!.unread).toEqual([]);
});

test('nor is what another form has beside it', () => {
  const pair = `${HEADER}|||${HEADER}`;
  const row = '产出指标|工作|10|12|||产出指标|工作|10|12';
  const { forms } = readForms(snapshotOf(drawn(`绩效自评表\n${pair}\n${row}\n${row}`)));
  expect(forms.flatMap((form) => form.unread)).toEqual([]);
});
