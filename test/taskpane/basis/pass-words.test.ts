import { Decimal } from '../../../src/values';
import { passWords } from '../../../src/taskpane/basis/pass-words';

type Scored = Parameters<typeof passWords>[0];

/** A figure of 93.04 that passes, printed as the text says. */
const scored = (text: string, more: Partial<Scored> = {}): Scored => ({
  text,
  outcome: 'pass',
  explanation: null,
  computed: new Decimal('93.04'),
  printed: new Decimal(text.replace(/[^\d.]/g, '')),
  ...more,
});

describe('passWords', () => {
  it.each(['93.04', '93.04%', '93.04分'])('calls %s the same as in the form', (text) => {
    expect(passWords(scored(text))).toBe('与表内一致');
  });

  it.each<[string, string, Partial<Scored>]>([
    ['93', '表内 93，所写的位数内一致', {}],
    ['93.0417', '表内 93.0417，取舍后一致', {}],
    ['0.9304', '表内 0.9304，写法不同，数值一致', { printed: new Decimal('93.04') }],
    ['93.05%', '表内 93.05%，可由原始金额得出，予以认可', { reachable: true }],
    ['93.05', '表内 93.05，是四舍五入得出的，予以认可', { habit: '四舍五入' }],
    ['50.00', '表内 50.00，按≤，予以认可', { reading: '按≤' }],
  ])('never calls %s the same', (text, words, more) => {
    expect(passWords(scored(text, more))).toBe(words);
  });

  it('compares grades by their names', () => {
    const grade = { text: '优', outcome: 'pass', explanation: null, value: '优' } as const;
    expect(passWords(grade)).toBe('与表内一致');
    expect(passWords({ ...grade, text: '优秀' })).toBe('表内 优秀，同一等级');
  });
});
