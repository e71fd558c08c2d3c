const fs = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');

const NAME = 'LicencesPlugin';
/** Runs while a bundle is made and is none of it, yet listed by webpack where the cache was empty. */
const ONLY_BUILDS = /[\\/]css-loader$/;
const LICENCE_FILE = /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i;

/** Puts the licences of all packages in a bundle into LICENCES.txt beside it, as they ask for. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const text = packagesOf(compilation).map(licenceText).join('\n\n');
        compilation.emitAsset('LICENCES.txt', new sources.RawSource(text));
      });
    });
  }
}

function packagesOf(compilation) {
  const folders = new Set();
  for (const { resource } of [...compilation.modules].flatMap((m) => [m, ...(m.modules ?? [])])) {
    const found = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '');
    if (found && !ONLY_BUILDS.test(found[0])) folders.add(found[0]);
  }
  return [...folders].sort();
}

function licenceText(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

module.exports = { LicencesPlugin };
