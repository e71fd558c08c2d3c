import { z } from '../../sheet/schema';
import { type LayoutCorrection, layoutCorrectionSchema } from '../../form';
import { findRule } from '../../rules';
import {
  findStandard,
  lintStandard,
  parseStandard,
  type Standard,
  StandardError,
} from '../../standards';

/** What a bureau sets for everyone: read from one configuration file beside the installed product. */
export interface BureauDefaults {
  /** Shown to the officer: 以下设置由某市财政局统一配置. */
  readonly name: string;
  /** Id of the standard chosen unless the officer chooses another; null leaves the product's default. */
  readonly standard: string | null;
  /** Standards of the bureau's own, offered beside the shipped ones. */
  readonly standards: readonly Standard[];
  readonly layouts: readonly LayoutCorrection[];
  /** Ids of rules switched off unless the officer switches them on. */
  readonly rulesOff: readonly string[];
  /** False where 实时核验 is off unless the officer switches it on: some spreadsheets lose their undo history by it. */
  readonly live: boolean;
}

const FILE = z.strictObject({
  name: z.string().trim().min(1).max(60),
  standard: z.string().nullable().default(null),
  standards: z.array(z.unknown()).max(50).default([]),
  layouts: z.array(layoutCorrectionSchema).max(200).default([]),
  rulesOff: z.array(z.string()).max(500).default([]),
  live: z.boolean().default(true),
});

/** The configuration cannot be used; `faults` holds one Chinese sentence for each reason. */
export class BureauConfigurationError extends Error {
  override readonly name = 'BureauConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Checks a bureau's configuration as parsed from its file. Nothing of a faulty file is used, so that
 * nobody is scored by half of it.
 * @throws BureauConfigurationError
 */
export function parseBureauDefaults(json: unknown): BureauDefaults {
  const parsed = FILE.safeParse(json);
  if (!parsed.success) throw new BureauConfigurationError(parsed.error.issues.map(issueSentence));
  const { name, standard, layouts, rulesOff, live } = parsed.data;
  const faults: string[] = [];
  const standards = parsed.data.standards.flatMap((one, index) => ownStandard(one, index, faults));
  const known = (id: string) => findStandard(id) ?? standards.find((one) => one.id === id) ?? null;
  if (standard !== null && !known(standard))
    faults.push(`统一配置所选的评分口径「${standard}」不存在。`);
  for (const id of rulesOff)
    if (!findRule(id)) faults.push(`统一配置所关闭的规则「${id}」不存在。`);
  if (faults.length > 0) throw new BureauConfigurationError(faults);
  return { name, standard, standards, layouts, rulesOff, live };
}

function ownStandard(json: unknown, index: number, faults: string[]): Standard[] {
  const where = `统一配置第${index + 1}个评分口径`;
  try {
    const standard = parseStandard(json);
    if (findStandard(standard.id)) faults.push(`${where}的标识「${standard.id}」与内置口径重名。`);
    faults.push(...lintStandard(standard).map((fault) => `${where}：${fault}`));
    return [standard];
  } catch (error) {
    if (!(error instanceof StandardError)) throw error;
    faults.push(...error.faults.map((fault) => `${where}：${fault}`));
    return [];
  }
}

function issueSentence(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `「${path ? `${path}.${key}` : key}」`).join('');
    return `统一配置文件里的${names}不是可以设置的项目，请按管理员手册核对。`;
  }
  const place = path ? `的「${path}」` : '的内容';
  return `统一配置文件${place}不合要求，请按管理员手册核对。`;
}
