import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

type Build = (options: { production: boolean; baseUrl: string }) => Configuration;

const ROOT = join(__dirname, '../..');

test.each(['cli', 'excel', 'workbench', 'wps'])(
  'the licences of all packages in it lie beside the bundle %s',
  (name) => {
    const build = jest.requireActual<Build>(join(ROOT, `webpack/${name}.config.js`));
    const { plugins = [] } = build({ production: true, baseUrl: 'https://example.cn/' });
    const names = plugins.map((plugin) => plugin && plugin.constructor.name);
    expect(names.filter((one) => one === 'LicencesPlugin')).toHaveLength(1);
  },
);

test('a bundle has the name, version and licence of each package in it beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-licences-'));
  const main = `import { zipSync } from 'fflate';
    import { sha256 } from '@noble/hashes/sha2';
    console.log(zipSync, sha256);`;
  writeFileSync(join(folder, 'main.js'), main);
  await bundled(folder);
  const told = readFileSync(join(folder, 'dist/LICENCES.txt'), 'utf8');
  for (const name of ['fflate', '@noble/hashes']) {
    const own = join(ROOT, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Package;
    expect(told).toContain(`${name} ${version} (MIT)\n\n`);
    expect(told).toContain(readFileSync(join(own, 'LICENSE'), 'utf8').trim());
  }
  rmSync(folder, { recursive: true });
});

interface Package {
  readonly version: string;
}

function bundled(folder: string): Promise<void> {
  const { LicencesPlugin } = jest.requireActual<{
    LicencesPlugin: new () => webpack.WebpackPluginInstance;
  }>(join(ROOT, 'webpack/licences-plugin.js'));
  const compiler = webpack({
    mode: 'production',
    context: ROOT,
    entry: join(folder, 'main.js'),
    resolve: { modules: [join(ROOT, 'node_modules')] },
    output: { path: join(folder, 'dist') },
    plugins: [new LicencesPlugin()],
  });
  return new Promise((done, fail) => {
    compiler?.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString()));
      else done();
    });
  });
}
