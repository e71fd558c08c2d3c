import { describeHost } from '../contract/describe-host';
import type { Modes } from './fake';
import { openWps } from './open-wps';

const USUAL: Partial<Modes> = {};

const MODES: readonly [string, Partial<Modes>][] = [
  ['WPS whose blocks are rows of cells', USUAL],
  ['WPS whose blocks are flat lists', { shape: 'flat' }],
  ['WPS whose blocks are objects with Item', { shape: 'item' }],
  ['WPS that gives no blocks', { shape: 'first' }],
  ['WPS whose blocks count from 1', { shape: 'from-one' }],
  ['WPS whose blocks are columns of cells', { shape: 'columns' }],
  ['WPS whose numbers are objects', { numbers: 'objects' }],
  ['WPS that ignores rows of values', { arrays: 'ignored' }],
  ['WPS that throws for rows of values', { arrays: 'thrown' }],
  ['WPS that puts the first of the values everywhere', { arrays: 'first-everywhere' }],
  ['WPS whose empty cells are undefined', { empty: undefined }],
  ['WPS whose empty cells are empty texts', { empty: '' }],
  ['WPS without worksheet functions', { lacks: ['WorksheetFunction'] }],
  ['WPS that does not tell the owner of a sheet', { lacks: ['Parent'] }],
  [
    'WPS with a Chinese general format and no code names',
    { general: 'G/通用格式', codeNames: false },
  ],
];

const WRITING = new Set([
  'WPS whose blocks are rows of cells',
  'WPS that throws for rows of values',
]);

for (const [name, modes] of MODES) {
  // How it reads makes no difference to how it fails while it writes, and to its events.
  const lacks = { failing: !WRITING.has(name), events: modes !== USUAL };
  describeHost(name, async (fixture) => openWps(fixture, modes), lacks);
}
