import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS, type Limits } from '../../hosts/file';
import { DEFAULT_STANDARD, findStandard, STANDARDS, type Standard } from '../../standards';
import type { StandardRequest } from '../../review';
import type { BureauDefaults } from '../../session';
import type { CompanionPaths } from '../files/companion-files';
import type { Target } from '../files/destinations';
import { UsageError } from '../errors/usage-error';
import { errorOf, thrownCode } from '../../sheet';

interface OverFiles {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly target: Target;
  readonly limits: Limits;
  /** Whether results may replace files that are no originals. */
  readonly force: boolean;
  /** Seconds one file may take. */
  readonly timeout: number;
}

export interface ReviewCommand extends OverFiles {
  readonly name: 'review';
  readonly standard: StandardRequest;
  /** The file --config names, null without. */
  readonly config: string | null;
  /** What a bureau set for everyone; null without --config. */
  readonly bureau: BureauDefaults | null;
  /** The files of tables to lay beside the forms. */
  readonly companions: CompanionPaths;
  /** How many files are done side by side. */
  readonly jobs: { readonly count: number; readonly isDefault: boolean };
  /** Where the summary workbook goes, null for nowhere. */
  readonly summary: string | null;
  /** Where the overview page goes, null for nowhere. */
  readonly overview: string | null;
  /** One page with all 核验单, or a folder with a page per file. */
  readonly checkSheets: { readonly kind: 'page' | 'folder'; readonly path: string } | null;
}

export interface ClearMarksCommand extends OverFiles {
  readonly name: 'clear-marks';
}

export type Command =
  ReviewCommand | ClearMarksCommand | { readonly name: 'help' } | { readonly name: 'version' };

const OPTIONS = {
  standard: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  out: { type: 'string' },
  'no-backup': { type: 'boolean' },
  force: { type: 'boolean' },
  timeout: { type: 'string' },
  jobs: { type: 'string' },
  summary: { type: 'string' },
  overview: { type: 'string' },
  'check-sheets': { type: 'string' },
  approved: { type: 'string', multiple: true },
  'last-year': { type: 'string', multiple: true },
  'max-size': { type: 'string' },
  'max-unpacked': { type: 'string' },
  'max-rows': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const MIB = 1024 * 1024;
/** Seconds; a form takes some milliseconds, the largest workbook within the limits half a minute. */
const USUAL_TIMEOUT = 60;

/** Understands the command line. @throws UsageError when it is called wrongly */
export async function parseCommand(args: readonly string[]): Promise<Command> {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) throw new UsageError('缺少命令：请写 review 或 clear-marks。');
  if (name !== 'review' && name !== 'clear-marks') {
    throw new UsageError(`没有「${name}」这个命令：请写 review 或 clear-marks。`);
  }
  if (paths.length === 0) throw new UsageError('缺少文件：请在命令后写上文件或文件夹。');
  const shared = {
    paths,
    json: values.json ?? false,
    limits: limitsOf(values),
    force: values.force ?? false,
    timeout: limit('timeout', values, 1) ?? USUAL_TIMEOUT,
  };
  const target = targetOf(name, values);
  if (name === 'review') {
    const bureau = values.config === undefined ? null : await bureauIn(values.config);
    return {
      name,
      ...shared,
      target,
      config: values.config ?? null,
      bureau,
      standard: standardOf(values.standard, bureau),
      ...productsOf(values),
    };
  }
  for (const option of REVIEW_ONLY) {
    if (values[option] !== undefined) throw new UsageError(`clear-marks 不用 --${option}。`);
  }
  return { name, ...shared, target };
}

/** Reading a configuration takes a good part of the product, which a run without one does not load. */
async function bureauIn(path: string): Promise<BureauDefaults> {
  const { readConfig } = await import(/* webpackChunkName: "config" */ './config-file');
  return readConfig(path);
}

const REVIEW_ONLY = [
  'standard',
  'config',
  'jobs',
  'summary',
  'overview',
  'check-sheets',
  'approved',
  'last-year',
] as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const code = thrownCode(error) ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const named = /'([^']+)'/.exec(errorOf(error).message)?.[1] ?? '';
    // one that is known is named with its short form and what it takes: '-x, --name <value>'
    const option = named.replace(/^-\w, | <value>$/g, '');
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `没有「${option}」这个选项。`
        : `选项「${option}」写法有误：请检查它是否需要、是否缺少一个值。`,
    );
  }
}

function targetOf(name: 'review' | 'clear-marks', values: Values): Target {
  const inPlace = name === 'clear-marks' ? values.out === undefined : (values.write ?? false);
  if (values.write && name === 'clear-marks') {
    throw new UsageError('clear-marks 本来就写回原文件，不用 --write。');
  }
  if (values.write && values.out !== undefined) {
    throw new UsageError('--write 和 --out 只能选一个。');
  }
  if (values['no-backup'] && !inPlace) {
    throw new UsageError('--no-backup 只在写回原文件时有用，请与 --write 同用。');
  }
  if (values.out === '') throw new UsageError('--out 后面缺少文件夹。');
  if (values.out !== undefined) return { kind: 'folder', folder: values.out };
  return inPlace ? { kind: 'in-place', backup: !values['no-backup'] } : { kind: 'none' };
}

function productsOf(values: Values) {
  const checkSheets = pathOf('check-sheets', values);
  const { approved = [], 'last-year': lastYear = [] } = values;
  for (const [option, paths] of Object.entries({ approved, 'last-year': lastYear })) {
    if (paths.includes('')) throw new UsageError(`--${option} 后面请写文件或文件夹。`);
  }
  return {
    companions: { approved, lastYear },
    jobs: {
      count: limit('jobs', values, 1) ?? availableParallelism(),
      isDefault: values.jobs === undefined,
    },
    summary: pathOf('summary', values, /\.xlsx$/i),
    overview: pathOf('overview', values, /\.html?$/i),
    checkSheets: checkSheets === null ? null : checkSheetsOf(checkSheets),
  };
}

function checkSheetsOf(path: string): ReviewCommand['checkSheets'] {
  return { kind: /\.html?$/i.test(path) ? 'page' : 'folder', path };
}

function pathOf(
  option: 'summary' | 'overview' | 'check-sheets',
  values: Values,
  ending: RegExp = /./,
): string | null {
  const path = values[option];
  if (path === undefined) return null;
  if (ending.test(path)) return path;
  const kind = option === 'summary' ? '以 .xlsx 结尾的文件名' : '以 .html 结尾的文件名';
  throw new UsageError(
    `--${option} 后面请写${option === 'check-sheets' ? '文件或文件夹' : kind}。`,
  );
}

/**
 * The standard named; without a name, or as `auto`, the one each form's own figures tell, the
 * bureau's default or else the product's where they tell none.
 */
function standardOf(named: string | undefined, bureau: BureauDefaults | null): StandardRequest {
  const own = bureau?.standards ?? [];
  if (named !== undefined && named !== 'auto') return standardOfId(named, own);
  const fallback = bureau?.standard ? standardOfId(bureau.standard, own) : DEFAULT_STANDARD;
  return { auto: true, fallback, others: own };
}

function standardOfId(id: string, own: readonly Standard[]): Standard {
  const standard = findStandard(id) ?? own.find((each) => each.id === id);
  if (standard) return standard;
  const known = ['auto', ...[...STANDARDS, ...own].map((each) => each.id)].join('、');
  throw new UsageError(`没有「${id}」这个评分口径：可用的有 ${known}。`);
}

function limitsOf(values: Values): Limits {
  return {
    packed: limit('max-size', values, MIB) ?? DEFAULT_LIMITS.packed,
    unpacked: limit('max-unpacked', values, MIB) ?? DEFAULT_LIMITS.unpacked,
    rows: limit('max-rows', values, 1) ?? DEFAULT_LIMITS.rows,
  };
}

function limit(
  option: 'max-size' | 'max-unpacked' | 'max-rows' | 'jobs' | 'timeout',
  values: Values,
  unit: number,
): number | null {
  const text = values[option];
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--${option} 后面请写一个正整数。`);
  return Number(text) * unit;
}
