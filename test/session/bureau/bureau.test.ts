import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { BureauConfigurationError, parseBureauDefaults } from '../../../src/session/bureau/bureau';
import { bureauOf } from '../../../src/session';
import { findStandard } from '../../../src/standards';

const shanghai = findStandard('shanghai')!;
const own = { ...shanghai, id: 'our-city', title: '某市自评口径', label: '某市' };
const faultsOf = (json: unknown): readonly string[] => {
  try {
    parseBureauDefaults(json);
  } catch (error) {
    if (error instanceof BureauConfigurationError) return error.faults;
    throw error;
  }
  return [];
};

test('a name alone is enough and leaves everything as shipped', () => {
  expect(parseBureauDefaults({ name: '某市财政局' })).toEqual({
    name: '某市财政局',
    standard: null,
    standards: [],
    layouts: [],
    rulesOff: [],
    live: true,
  });
});

test('a bureau chooses a standard of its own and switches a rule off', () => {
  const defaults = parseBureauDefaults({
    name: '某市财政局',
    standard: 'our-city',
    standards: [own],
    rulesOff: ['satisfaction-unproved'],
  });
  expect(defaults.standards.map(({ id }) => id)).toEqual(['our-city']);
  expect(defaults.standard).toBe('our-city');
});

test.each([
  ['no name', {}, '「name」'],
  ['an unknown field', { name: '局', colour: 'red' }, '里的「colour」不是可以设置的项目'],
  ['an unknown standard', { name: '局', standard: 'mars' }, '「mars」不存在'],
  ['an unknown rule', { name: '局', rulesOff: ['no-such-rule'] }, '「no-such-rule」不存在'],
  ['the id of a shipped standard', { name: '局', standards: [shanghai] }, '与内置口径重名'],
  [
    'a standard without parameters',
    { name: '局', standards: [{ ...own, parameters: {} }] },
    '第1个评分口径',
  ],
  ['no object at all', 'shanghai', '统一配置文件的内容不合要求'],
])('%s is refused with a sentence', (_case, json, words) => {
  expect(faultsOf(json).join('\n')).toContain(words);
});

describe('bureau.js as shipped', () => {
  const text = readFileSync('packaging/bureau.js', 'utf8');
  const run = (source: string): unknown => {
    const window: { JIXIAO_BUREAU?: unknown } = {};
    runInNewContext(source, { window });
    return window.JIXIAO_BUREAU;
  };

  it('sets nothing', () => {
    expect(run(text)).toBeNull();
    expect(bureauOf(run(text))).toEqual({ bureau: null, fault: null });
  });

  it('explains itself with an example that works as it stands', () => {
    const lines = text.split('\n').map((line) => line.replace(/^ \*\s*/, ''));
    const from = lines.findIndex((line) => line.startsWith('window.JIXIAO_BUREAU = {'));
    const to = lines.indexOf('};', from);
    const example = JSON.parse(
      JSON.stringify(run(lines.slice(from, to + 1).join('\n'))),
    ) as unknown;
    expect(bureauOf(example)).toMatchObject({
      fault: null,
      bureau: { name: '某市财政局', standard: 'national-2020', rulesOff: ['overachieved'] },
    });
  });

  it('is refused as a whole, in one sentence, when one thing in it is wrong', () => {
    const { bureau, fault } = bureauOf({
      name: '局',
      standard: 'mars',
      rulesOff: ['overachieved'],
    });
    expect(bureau).toBeNull();
    expect(fault).toBe(
      '统一配置有误，未采用其中任何设置，请联系管理员：统一配置所选的评分口径「mars」不存在。',
    );
  });
});
