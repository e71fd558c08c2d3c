import type { EtApplication } from './et';

/** What WPS puts into every page of an add-in. */
interface WpsGlobals {
  Application?: unknown;
  wps?: { EtApplication?: unknown; Application?: unknown } & object;
}

/**
 * The application object of WPS 表格, or null outside it. Current builds inject `Application`, older
 * ones a function `wps.EtApplication`; the host's own name cannot be trusted, it says Microsoft Excel.
 */
export function findApplication(globals: object): EtApplication | null {
  const { Application: current, wps } = globals as WpsGlobals;
  if (hasWorkbooks(current)) return current as EtApplication;
  // Only where the current form is missing may the older ones be asked for.
  const older = [wps, () => wps?.Application, () => callOf(wps, wps?.EtApplication)];
  for (const form of older) {
    const candidate: unknown = typeof form === 'function' ? form() : form;
    if (hasWorkbooks(candidate)) return candidate as EtApplication;
  }
  return null;
}

function callOf(wps: object | undefined, member: unknown): unknown {
  return typeof member === 'function' ? (member as () => unknown).call(wps) : member;
}

function hasWorkbooks(candidate: unknown): boolean {
  if (!candidate || (typeof candidate !== 'object' && typeof candidate !== 'function'))
    return false;
  try {
    return Boolean((candidate as { Workbooks?: unknown }).Workbooks);
  } catch {
    // 文字 and 演示 have no such member, and some builds throw for one they do not have.
    return false;
  }
}
