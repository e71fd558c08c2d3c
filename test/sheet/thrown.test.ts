import { errorOf, thrownCode, thrownText } from '../../src/sheet';

test('an error stays itself', () => {
  const error = new TypeError('planted');
  expect(errorOf(error)).toBe(error);
});

test.each([
  ['a text', '拒绝访问', '拒绝访问'],
  ['an empty text', '', '(empty text)'],
  ['a COM error', { number: -2146827284, description: '对象不支持' }, '-2146827284 对象不支持'],
  ['a plain object', { secret: '世界技能博物馆' }, '(object)'],
  ['nothing', undefined, '(undefined)'],
  ['null', null, '(null)'],
  ['a number', 1004, '(1004)'],
])('%s becomes an error that says what it was', (_, thrown, text) => {
  const error = errorOf(thrown);
  expect(error).toBeInstanceOf(Error);
  expect([error.message, error.cause]).toEqual([text, thrown]);
});

test('an error of another frame keeps its name and message', () => {
  const foreign = { name: 'RichApi.Error', code: 'AccessDenied', message: 'no' };
  expect(errorOf(foreign)).toMatchObject({ name: 'RichApi.Error', message: 'AccessDenied no' });
  expect(thrownCode(foreign)).toBe('AccessDenied');
});

test('an object that throws at every look is still told', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('gone');
      },
    },
  );
  expect([thrownText(hostile), thrownCode(hostile)]).toEqual(['(object)', null]);
});
