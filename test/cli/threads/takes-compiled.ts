import { readFileSync } from 'node:fs';
import { wrap } from 'node:module';
import { Script } from 'node:vm';
import { compiledPath } from '../../../src/cli/threads/run-compiled';
import { setThreadFlags } from '../../../src/cli/threads/worker-pool';

/** Run as a process of its own with the path of a script: prints whether V8 takes the compiled form beside it. */
const [, , path = ''] = process.argv;
setThreadFlags();
const source = wrap(readFileSync(path, 'utf8'));
const cachedData = readFileSync(compiledPath(path));
const { cachedDataRejected } = new Script(source, { filename: path, cachedData });
process.stdout.write(cachedDataRejected === false ? 'taken' : 'refused');
