import { readFileSync } from 'node:fs';
import { bureauOf, type BureauDefaults } from '../../session';
import { UsageError } from '../errors/usage-error';

/** Reads what a bureau set for everyone, as JSON. @throws UsageError when it cannot be used */
export function readConfig(path: string): BureauDefaults {
  const { bureau, fault } = bureauOf(jsonOf(path));
  if (bureau) return bureau;
  throw new UsageError(`--config ${path}：${fault ?? '文件里没有设置。'}`);
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`--config ${path}：文件不存在或不能读取。`);
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return value;
  } catch {
    throw new UsageError(`--config ${path}：不是 JSON 文件，请核对逗号、引号和括号。`);
  }
}
