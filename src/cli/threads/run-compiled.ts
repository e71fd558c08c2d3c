import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

type Module = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
) => void;

/**
 * Runs a script as Node runs a module, from what V8 made of it when the command was built: otherwise a
 * thread spends more time compiling than reviewing its first form. Where there is no such file for this
 * Node, or V8 finds that it does not fit, the script is compiled as ever.
 * @returns the script, whose functions are compiled as they are called
 */
export function runCompiled(path: string): Script {
  const source = wrap(readFileSync(path, 'utf8'));
  const script = new Script(source, { filename: path, cachedData: compiledOf(path) });
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what the wrapper makes of a script is a module's function
  const run = script.runInThisContext() as Module;
  run(module.exports, createRequire(path), module, path, dirname(path));
  return script;
}

/**
 * Where the compiled form of a script lies. It holds for one version of Node on one kind of machine, so
 * its name says which; V8 itself refuses one made under other flags.
 */
export function compiledPath(path: string): string {
  const { version, platform, arch } = process;
  return `${path}.${version}-${platform}-${arch}.bin`;
}

function compiledOf(path: string): Buffer | undefined {
  try {
    return readFileSync(compiledPath(path));
  } catch {
    return undefined;
  }
}
