import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { BuildBar } from './build-bar';
import { built, isBuilt } from './built';
import { type Served, serveFolder } from './serve';

/** The port tried first, so that the address stays the same from one day to the next. */
const USUAL_PORT = 3210;

const USAGE = `npm start [-- --port <number>] [--no-open]

Builds the workbench where needed, serves it on this machine and opens the browser.
  --port <number>  the port to serve on; without it ${USUAL_PORT}, or a free one when that is taken
  --no-open        only print the address`;

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  const folder = await prepared();
  const { url } = await serve(folder, values.port);
  console.log(`绩效自评核验工作台：${url}\n按 Ctrl+C 结束。`);
  if (!values['no-open']) openBrowser(url);
}

/** The built workbench; a build that is due shows how far it is. */
async function prepared(): Promise<string> {
  if (isBuilt('workbench')) return built('workbench');
  const bar = new BuildBar(process.stdout);
  const folder = await built('workbench', (done, lastTook) => bar.show(done, lastTook));
  bar.end();
  return folder;
}

async function serve(folder: string, wished: string | undefined): Promise<Served> {
  if (wished !== undefined) return serveFolder(folder, portNumber(wished));
  try {
    return await serveFolder(folder, USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveFolder(folder);
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not ${text}`);
}

/** Where there is no browser to open the printed address is enough. */
function openBrowser(url: string): void {
  const [command, ...args] = {
    win32: ['cmd', '/c', 'start', '', url],
    darwin: ['open', url],
  }[process.platform as string] ?? ['xdg-open', url];
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return;
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('未找到可打开的浏览器，请自行打开上面的地址。'));
  child.unref();
}
