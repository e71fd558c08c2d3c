import { faultOf, untrackedFault } from '../../src/session/fault';
import { HostError } from '../../src/sheet';

const CONTEXT = { host: 'excel', task: '写回', written: 0, certain: true } as const;

test('what the host says is told as the host says it, with its cause for support', () => {
  const plain = faultOf(new HostError('protected', '工作表受保护。'), CONTEXT);
  expect(plain).toEqual({
    kind: 'host',
    code: 'protected',
    message: '工作表受保护。',
    support: null,
  });
  const caused = new HostError('failed', '未能写入。', { cause: new Error('GenericException') });
  expect(faultOf(caused, CONTEXT).support).toContain('GenericException');
});

test('cells written in spite of it are said', () => {
  const error = new HostError('failed', '未能写入。');
  expect(faultOf(error, { ...CONTEXT, written: 2 }).message).toContain('2处');
  expect(faultOf(error, CONTEXT).message).not.toContain('0处');
});

test('a crash is our own fault, with a text for support', () => {
  const fault = faultOf(new TypeError('x is undefined'), { ...CONTEXT, written: 2 });
  expect(fault).toMatchObject({ kind: 'own', code: null });
  expect(fault.message).toMatch(/^出错了，已有2处写入表格/);
  expect(fault.support).toContain('x is undefined');
});

test('changes nobody tells of are a click to look again', () => {
  expect(untrackedFault(new Error('lost'), 'wps')).toMatchObject({
    kind: 'host',
    message: '表格变动未能跟踪，点此重新核验',
    again: true,
  });
});
