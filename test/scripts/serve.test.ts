import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveFolder } from '../../scripts/serve';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-serve-'));
writeFileSync(join(folder, 'index.html'), '<p>');
let served: Served;

beforeAll(async () => {
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The status of the page asked for under this name of the machine. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(served.url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end();
  });
}

test.each(['127.0.0.1', '127.0.0.1:3210', 'localhost:80', 'LOCALHOST', '[::1]:3210'])(
  'the page is served to who asks for %s',
  async (host) => {
    expect(await statusFor(host)).toBe(200);
  },
);

test('nothing is served to who asks for no name', async () => {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write('GET / HTTP/1.0\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.\d 403 /);
  socket.destroy();
});

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.9'])(
  'nothing is served to who asks for “%s”, a name that only leads here',
  async (host) => {
    expect(await statusFor(host)).toBe(403);
  },
);
