const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const LABEL = '项目名称';

/**
 * Puts the sample workbooks into src/workbench/samples/embedded.ts: they are made from the fixtures
 * at build time and travel inside the page, which may be opened from a disk and then cannot fetch.
 */
module.exports = function embedSamples(source) {
  this.addContextDependency(path.join(ROOT, 'scripts/samples'));
  this.addContextDependency(path.join(ROOT, 'test/fixtures/reference'));
  this.addContextDependency(path.join(ROOT, 'test/fixtures/approved'));
  this.addContextDependency(path.join(ROOT, 'src/hosts/file/ooxml'));
  return withSamples(source);
};

/** embedded.ts with the samples in it. */
function withSamples(source) {
  const { register } = require('tsx/cjs/api');
  const unregister = register();
  try {
    const samples = require(path.join(ROOT, 'scripts/samples/build-sample.ts'));
    const embedded = samples.SAMPLE_NUMBERS.map((number) => ({
      number,
      title: projectName(samples.referenceGrid(number)),
      base64: Buffer.from(samples.buildWholeSample(number)).toString('base64'),
    }));
    return source.replace(/= \[\];/, () => `= ${JSON.stringify(embedded)};`);
  } finally {
    unregister();
  }
}

module.exports.withSamples = withSamples;

/** The text after 项目名称; one table has it as its title instead. */
function projectName(grid) {
  for (const row of grid) {
    const label = row.indexOf(LABEL);
    const name = label < 0 ? undefined : row.slice(label + 1).find((text) => text !== '');
    if (name) return name;
  }
  return grid[0].find((text) => text !== '');
}
