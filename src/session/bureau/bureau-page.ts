import { BureauConfigurationError, type BureauDefaults, parseBureauDefaults } from './bureau';

/** What came of a bureau's configuration: at most one of the two is not null. */
export interface BureauLoading {
  readonly bureau: BureauDefaults | null;
  /** Why nothing of it is used, as one Chinese sentence to the officer. */
  readonly fault: string | null;
}

/** More reasons than these help nobody; the administrator sees the next ones after mending these. */
const REASONS_SHOWN = 3;

/**
 * Reads what bureau.js beside the product has set as `JIXIAO_BUREAU`: null where a bureau sets
 * nothing. A page that names the file without anything set has a file that is missing or broken.
 */
export function bureauOfPage(): BureauLoading {
  const value: unknown = Reflect.get(globalThis, 'JIXIAO_BUREAU');
  if (value !== undefined) return bureauOf(value);
  const named = document.querySelector('script[src^="bureau.js"]') !== null;
  const fault = '统一配置文件缺失或写法有误，未采用其中任何设置，请联系管理员。';
  return { bureau: null, fault: named ? fault : null };
}

/** Checks a configuration; nothing of a faulty one is used. */
export function bureauOf(value: unknown): BureauLoading {
  if (value === null) return { bureau: null, fault: null };
  try {
    return { bureau: parseBureauDefaults(value), fault: null };
  } catch (error) {
    if (!(error instanceof BureauConfigurationError)) throw error;
    const reasons = error.faults.slice(0, REASONS_SHOWN).map((one) => one.replace(/。$/, ''));
    return {
      bureau: null,
      fault: `统一配置有误，未采用其中任何设置，请联系管理员：${reasons.join('；')}。`,
    };
  }
}
