import type { EtApplication } from './et';

/**
 * The application object of WPS 表格, or null outside it. Current builds inject `Application`, older
 * ones `wps` with a function `EtApplication`; the host's own name cannot be trusted, it says Microsoft
 * Excel. Objects of WPS may be callable: what has workbooks is used as it is and never called.
 */
export function findApplication(globals: object): EtApplication | null {
  const current = memberOf(globals, 'Application');
  const wps = memberOf(globals, 'wps');
  // Only where the current form is missing may the older ones be asked for.
  const forms = [
    () => current,
    () => wps,
    () => memberOf(wps, 'Application'),
    () => memberOf(wps, 'EtApplication'),
    () => calledOn(wps, memberOf(wps, 'EtApplication')),
  ];
  for (const form of forms) {
    const candidate = form();
    if (hasWorkbooks(candidate)) return candidate;
  }
  return null;
}

/** How long a page waits for WPS to put its objects in, and how often it looks, in milliseconds. */
const PATIENCE = 10_000;
const EVERY = 200;

/** The application object, also where WPS puts it in late; null when it never came. */
export async function waitForApplication(globals: object): Promise<EtApplication | null> {
  for (let waited = 0; ; waited += EVERY) {
    const found = findApplication(globals);
    if (found || waited >= PATIENCE) return found;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

function memberOf(thing: unknown, name: string): unknown {
  if (!isObject(thing)) return undefined;
  try {
    const member: unknown = Reflect.get(thing, name);
    return member;
  } catch {
    // Some builds throw for a member they do not have.
    return undefined;
  }
}

function calledOn(owner: unknown, member: unknown): unknown {
  if (typeof member !== 'function') return undefined;
  try {
    const answer: unknown = member.call(owner);
    return answer;
  } catch {
    // In 文字 and 演示 there is no application of 表格 to be had.
    return undefined;
  }
}

/** What has workbooks has the rest; no host tells more of itself. */
function hasWorkbooks(candidate: unknown): candidate is EtApplication {
  return Boolean(memberOf(candidate, 'Workbooks'));
}

function isObject(thing: unknown): thing is object {
  return (typeof thing === 'object' && thing !== null) || typeof thing === 'function';
}
