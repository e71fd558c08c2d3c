import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackages } from '../../scripts/wps/packages';

/** Packages of a small add-in: installers need to know nothing of what the pane is made of. */
export async function packagesOf(version: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wps-packages-'));
  const addin = join(folder, 'addin');
  mkdirSync(join(addin, 'js'), { recursive: true });
  writeFileSync(join(addin, 'index.html'), `<!-- ${version} -->`);
  writeFileSync(join(addin, 'ribbon.xml'), '<customUI/>');
  writeFileSync(join(addin, 'js/ribbon.js'), '');
  await makePackages({
    addin,
    target: folder,
    version,
    baseUrl: 'http://10.1.2.3/jixiao-check/',
    time: 1_767_225_600,
  });
  return folder;
}
