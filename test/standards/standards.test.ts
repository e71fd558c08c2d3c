import {
  DEFAULT_STANDARD,
  findStandard,
  lintStandard,
  PARAMETER_TITLES,
  parseStandard,
  type Standard,
  StandardError,
  type StandardParameters,
  STANDARDS,
} from '../../src/standards';

describe('the shipped standards', () => {
  test('are these seven, Shanghai being the default', () => {
    expect(STANDARDS.map(({ id }) => id)).toEqual([
      'shanghai',
      'national-2020',
      'cost-group',
      'hubei',
      'sichuan',
      'guangxi',
      'system',
    ]);
    expect(DEFAULT_STANDARD.id).toBe('shanghai');
    expect(findStandard('hubei')!.label).toBe('湖北（执行率 20 分）');
    expect(findStandard('nowhere')).toBeNull();
  });

  test.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
    '%s passes its own lint and survives a trip through JSON',
    (_id, standard) => {
      expect(lintStandard(standard)).toEqual([]);
      expect(parseStandard(JSON.parse(JSON.stringify(standard)))).toEqual(standard);
    },
  );

  test('every parameter has a title and a source', () => {
    for (const { parameters } of STANDARDS) {
      expect(Object.keys(parameters).sort()).toEqual(Object.keys(PARAMETER_TITLES).sort());
      for (const { source } of Object.values(parameters)) expect(source).not.toBe('');
    }
  });

  test('differ where the documents differ', () => {
    const value = <K extends keyof StandardParameters>(id: string, name: K) =>
      findStandard(id)!.parameters[name].value;
    expect(value('shanghai', 'scoreRounding')).toEqual({ mode: 'truncate', digits: 2 });
    expect(value('national-2020', 'scoreRounding')).toEqual({ mode: 'half-up', digits: 2 });
    expect(value('cost-group', 'weightPreset')).toMatchObject({ 成本指标: 20, 产出指标: 40 });
    expect(value('hubei', 'executionWeight')).toBe(20);
    expect(value('guangxi', 'overReason')).toBe('required');
    expect(value('system', 'reverseRule')).toBe('linear');
  });
});

describe('lintStandard reports a planted defect', () => {
  const bands = DEFAULT_STANDARD.parameters.qualitativeBands.value;

  test.each<[string, Partial<{ [K in keyof StandardParameters]: unknown }>, string]>([
    [
      'a gap between bands',
      { qualitativeBands: { ...bands, partial: { ...bands.partial, max: 0.75 } } },
      '定性指标「达成」与「部分达成」区间之间有空隙。',
    ],
    [
      'an overlap of bands',
      { qualitativeBands: { ...bands, unmet: { ...bands.unmet, max: 0.65 } } },
      '定性指标「部分达成」与「未达成」区间之间有重叠。',
    ],
    [
      'an edge that belongs to two bands',
      { qualitativeBands: { ...bands, partial: { ...bands.partial, maxIncluded: true } } },
      '定性指标「达成」与「部分达成」区间之间有重叠。',
    ],
    [
      'full marks outside the highest band',
      { qualitativeBands: { ...bands, met: { ...bands.met, maxIncluded: false } } },
      '定性指标「达成」区间没有包含满分。',
    ],
    [
      'a lowest band that does not start at nothing',
      { qualitativeBands: { ...bands, unmet: { ...bands.unmet, min: 0.1 } } },
      '定性指标「未达成」区间没有从 0 起。',
    ],
    [
      'a band upside down',
      { qualitativeBands: { ...bands, unmet: { min: 0.7, max: 0.6, maxIncluded: false } } },
      '定性指标「未达成」区间的下限高于上限。',
    ],
    ['grades without a floor', { grades: [{ name: '优', from: 90 }] }, '评分等级没有覆盖到 0 分。'],
    [
      'grades out of order',
      {
        grades: [
          { name: '良', from: 80 },
          { name: '优', from: 90 },
          { name: '差', from: 0 },
        ],
      },
      '评分等级没有按起点由高到低排列。',
    ],
    [
      'a grade named twice',
      {
        grades: [
          { name: '优', from: 90 },
          { name: '优', from: 0 },
        ],
      },
      '评分等级有重复的名称。',
    ],
    [
      'a grade above full marks',
      {
        grades: [
          { name: '优', from: 110 },
          { name: '差', from: 0 },
        ],
      },
      '评分等级的起点高于满分。',
    ],
    [
      'execution steps out of order',
      {
        executionSteps: [
          { from: 60, share: 0.5 },
          { from: 80, share: 0.7 },
          { from: 0, share: 0 },
        ],
      },
      '执行率分档没有按起点由高到低排列。',
    ],
    [
      'execution steps without a floor',
      { executionSteps: [{ from: 60, share: 1 }] },
      '执行率分档没有覆盖到 0。',
    ],
    [
      'a lower execution step that gives more',
      {
        executionSteps: [
          { from: 80, share: 0.5 },
          { from: 0, share: 0.7 },
        ],
      },
      '执行率分档中较低的一档得分反而较高。',
    ],
    [
      'weights that miss full marks',
      { weightPreset: { 产出指标: 50, 效益指标: 30 } },
      '一级指标常用分值与预算执行率分值之和不等于满分。',
    ],
    ['a threshold that is no excess', { overThreshold: 1 }, '超额完成的认定倍数须大于 1。'],
  ])('%s', (_defect, values, sentence) => {
    expect(lintStandard(withValues(values))).toContain(sentence);
  });

  test('a missing source', () => {
    const { parameters } = DEFAULT_STANDARD;
    const standard = {
      ...DEFAULT_STANDARD,
      parameters: { ...parameters, fullMarks: { ...parameters.fullMarks, source: ' ' } },
    };
    expect(lintStandard(standard)).toEqual(['满分（fullMarks）没有写明来源。']);
  });

  test('a standard without a basis', () => {
    expect(lintStandard({ ...DEFAULT_STANDARD, basis: [] })).toEqual(['口径没有列出依据文件。']);
  });
});

describe('parseStandard names the parameter that is wrong', () => {
  const faultsOf = (json: unknown): readonly string[] => {
    try {
      parseStandard(json);
    } catch (error) {
      if (error instanceof StandardError) return error.faults;
      throw error;
    }
    return [];
  };
  const plain = () => JSON.parse(JSON.stringify(DEFAULT_STANDARD));

  test('a value of the wrong kind', () => {
    const json = plain();
    json.parameters.executionWeight.value = '10';
    expect(faultsOf(json)).toEqual(['预算执行率分值（executionWeight）取值：须为数字']);
  });

  test('an unknown way of rounding', () => {
    const json = plain();
    json.parameters.scoreRounding.value.mode = 'bankers';
    expect(faultsOf(json)).toEqual([
      '得分取数方式（scoreRounding）取值方式：须为 truncate（截断）、half-up（四舍五入）、half-down（五舍六入）之一',
    ]);
  });

  test('a share above the whole', () => {
    const json = plain();
    json.parameters.executionSteps.value[1].share = 1.7;
    expect(faultsOf(json)).toEqual(['执行率分档（executionSteps）取值第 2 项得分比例：不能大于 1']);
  });

  test('a missing parameter, a missing source, an unknown one', () => {
    const json = plain();
    delete json.parameters.grades;
    delete json.parameters.fullMarks.source;
    json.parameters.bonus = { value: 1 };
    const faults = faultsOf(json);
    expect(faults).toContain('满分（fullMarks）来源：须为文字');
    expect(faults.some((fault) => fault.startsWith('评分等级（grades）：'))).toBe(true);
    expect(faults).toContain('参数：没有「bonus」这样的内容');
    expect(faults.join('')).not.toMatch(/Invalid|expected/);
  });

  test('an impossible date and an id with spaces', () => {
    expect(faultsOf({ ...plain(), effectiveFrom: '2020-02-31' })).toEqual([
      '施行日期：须为 2020-01-31 这样的日期',
    ]);
    expect(faultsOf({ ...plain(), id: 'my own' })).toEqual([
      '口径编号：只能用小写字母、数字和连字符',
    ]);
  });

  test('something that is no document at all', () => {
    expect(faultsOf(null)).toEqual(['评分口径：缺少，或类型不对']);
    expect(faultsOf([])).toHaveLength(1);
  });

  test('a parsed standard holds nothing but what was checked', () => {
    const own: Standard = parseStandard({ ...plain(), id: 'my-own', label: ' 本局 ' });
    expect(own.label).toBe('本局');
    expect(own.parameters).toEqual(DEFAULT_STANDARD.parameters);
  });
});

function withValues(values: Partial<{ [K in keyof StandardParameters]: unknown }>): Standard {
  const parameters = Object.fromEntries(
    Object.entries(DEFAULT_STANDARD.parameters).map(([name, parameter]) => [
      name,
      name in values
        ? { ...parameter, value: values[name as keyof StandardParameters] }
        : parameter,
    ]),
  );
  return { ...DEFAULT_STANDARD, parameters: parameters as unknown as StandardParameters };
}
