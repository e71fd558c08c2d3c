import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manifestFor } from '../../scripts/excel-manifest';

const ROOT = resolve(__dirname, '../..');
const TEMPLATE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const manifestAt = (baseUrl: string) =>
  manifestFor(TEMPLATE, { baseUrl, isShared: true, version: '1.2.3' });

/** A released folder as an administrator finds it. */
function released(): string {
  const folder = mkdtempSync(join(tmpdir(), 'excel-'));
  cpSync(join(ROOT, 'packaging/excel'), folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.xml'), manifestAt('https://server.invalid/jixiao/'));
  return folder;
}

const manifestIn = (folder: string) => readFileSync(join(folder, 'manifest.xml'), 'utf8');

describe('set-address.sh', () => {
  it('gives the manifest that a build for the address would have, also when set once more', () => {
    const folder = released();
    for (const address of ['https://czj.example.gov.cn/jixiao/', 'https://10.0.0.8:8443/a/b/']) {
      execFileSync('sh', [join(folder, 'set-address.sh'), address]);
      expect(manifestIn(folder)).toBe(manifestAt(address));
    }
  });

  it.each(['http://czj.example.gov.cn/jixiao/', 'https://czj.example.gov.cn/jixiao', ''])(
    'takes no address that Office would refuse: %p',
    (address) => {
      const folder = released();
      const before = manifestIn(folder);
      const { status, stderr } = spawnSync('sh', [join(folder, 'set-address.sh'), address], {
        encoding: 'utf8',
      });
      expect([status, manifestIn(folder)]).toEqual([2, before]);
      expect(stderr).toContain('必须是 https，以斜杠结尾');
    },
  );
});

it('set-address.cmd has the line ends and the code page that cmd needs', () => {
  const text = readFileSync(join(ROOT, 'packaging/excel/set-address.cmd'), 'utf8');
  expect(text.split('\r\n').slice(0, 2)).toEqual(['@echo off', 'chcp 65001 >nul']);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});
