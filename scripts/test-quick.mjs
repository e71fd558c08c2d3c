import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PURE } from '../oxlint.rooms.mjs';
import { inOnePiece } from './in-one-piece.mjs';

/**
 * What a working day asks for again and again, at the same time: types and lint, the format of what changed,
 * and the tests nearest to the source.
 */
const ROOMS = ['rooms', ...PURE];
/** Files of these rooms that take many forms through every change; the whole run has them. */
const LONG = [
  'lost-headers',
  'extracted-forms',
  'filled-rows',
  'several-forms',
  'own-samples',
  'printed-sheet',
  'growth',
  'never-silent',
  'kept-promises',
  'tried-scores',
  '\\.property',
];

const LEFT_OUT = ['\\.browser\\.', ...LONG].join('|');

const steps = [
  ['oxlint', ['--config', 'oxlint.config.mjs', '--type-aware', '--type-check']],
  ...asked(changedFiles()),
  [
    'jest',
    [
      // Rooms first: an option that takes a list takes all that follows it.
      ...ROOMS.map((room) => `test/${room}`),
      '--silent',
      `--testPathIgnorePatterns=${LEFT_OUT}`,
      '--selectProjects',
      'node',
    ],
  ],
];
const outcomes = await Promise.all(steps.map(([tool, options]) => passes(tool, options)));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

/** Whether a tool finds nothing wrong. */
async function passes(tool, options) {
  const status = await inOnePiece(`npx --no-install ${tool}`, options.map(quoted), {
    TESTS_LEFT_OUT: LEFT_OUT,
  });
  console.log(`${tool}: ${status === 0 ? 'ok' : `ended with ${status}`}\n`);
  return status === 0;
}

function quoted(option) {
  return JSON.stringify(option);
}

/** What is asked about files that changed. */
function asked(files) {
  const scripts = files.filter((file) => /\.[cm]?js$/.test(file));
  return [
    ...(scripts.length > 0 ? [['eslint', ['--no-warn-ignored', ...scripts]]] : []),
    ...(files.length > 0 ? [['prettier', ['--check', '--ignore-unknown', ...files]]] : []),
  ];
}

/** Files that differ from the last commit, new ones included. */
function changedFiles() {
  const git = (...command) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...command], { encoding: 'utf8' }).split(
      '\n',
    );
  const changed = git('diff', '--name-only', '--diff-filter=d', 'HEAD');
  const fresh = git('ls-files', '--others', '--exclude-standard');
  return [...changed, ...fresh].filter((file) => file !== '' && existsSync(file));
}
