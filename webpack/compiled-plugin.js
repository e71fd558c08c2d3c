const { execFileSync } = require('node:child_process');
const path = require('node:path');

const SCRIPT = path.join(__dirname, '../scripts/compile-work.ts');

/** Lays V8's compiled form of work.js beside it, for the version of Node that builds. */
class CompiledPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('CompiledPlugin', ({ errors, outputOptions }) => {
      if (errors.length > 0) return;
      execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, outputOptions.path], {
        stdio: 'inherit',
      });
    });
  }
}

module.exports = { CompiledPlugin };
