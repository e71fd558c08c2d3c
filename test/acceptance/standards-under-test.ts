import {
  findStandard,
  type Standard,
  type StandardParameters,
  STANDARDS,
} from '../../src/standards';

/** Every shipped standard, and edited copies whose parameters none of those has. */
export const UNDER_TEST: readonly Standard[] = [
  ...STANDARDS,
  edited('banded-execution', { executionRule: 'banded' }),
  edited('cut-exact', {
    scoreRounding: { mode: 'half-down', digits: 2 },
    rateRounding: { mode: 'truncate', digits: 2 },
    equalRule: 'exact',
    reverseRule: 'linear',
  }),
  edited('five-grades', {
    grades: [
      { name: '优', from: 90 },
      { name: '良', from: 80 },
      { name: '中', from: 70 },
      { name: '低', from: 60 },
      { name: '差', from: 0 },
    ],
  }),
];

type Values = { [K in keyof StandardParameters]?: StandardParameters[K]['value'] };

function edited(id: string, values: Values): Standard {
  const own = findStandard('national-2020')!;
  const changed = Object.entries(values).map(([name, value]) => [
    name,
    { ...own.parameters[name as keyof StandardParameters], value },
  ]);
  return { ...own, id, parameters: { ...own.parameters, ...Object.fromEntries(changed) } };
}
