import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { TYPED_FILES } from '../eslint.config.mjs';
import { COMPILER_RULES } from '../eslint.hooks.mjs';

/*
 * `tsc` and `eslint .` over one program: most of what either takes is finding out the types, which the
 * other asks for too. The rules of React's compiler need none and run beside it (eslint.hooks.mjs).
 */
process.chdir(resolve(import.meta.dirname, '..'));
const program = wholeProgram();
const isTyped = saidOfTypes();
const isClean = await saidByLint();
process.exitCode = isTyped && isClean ? 0 : 1;

function wholeProgram() {
  const stop = (problem) => {
    throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  };
  const system = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: stop };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    system,
  );
  // lint goes from a node to what it stands in
  const host = ts.createCompilerHost(options, true);
  return ts.createProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: errors,
  });
}

/** Prints what the compiler has to say; whether that is nothing. */
function saidOfTypes() {
  const found = ts.getPreEmitDiagnostics(program);
  const host = {
    getCurrentDirectory: () => process.cwd(),
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
  if (found.length > 0) console.log(ts.formatDiagnostics(found, host));
  return found.length === 0;
}

/** Prints what lint has to say; whether there is no error in it. */
async function saidByLint() {
  const eslint = new ESLint({ overrideConfig: [withProgram(), withoutCompiler()] });
  const results = await eslint.lintFiles(['.']);
  const { format } = await eslint.loadFormatter('stylish');
  const printed = await format(results);
  if (printed !== '') console.log(printed);
  return results.every(({ errorCount }) => errorCount === 0);
}

/** Where the configuration asks for types at all, they come from the program. */
function withProgram() {
  const parserOptions = { projectService: false, programs: [program] };
  return { files: TYPED_FILES, languageOptions: { parserOptions } };
}

function withoutCompiler() {
  const off = Object.keys(COMPILER_RULES).map((name) => [name, 'off']);
  return { files: ['src/taskpane/**', 'src/workbench/**'], rules: Object.fromEntries(off) };
}
