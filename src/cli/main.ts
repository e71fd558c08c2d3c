#!/usr/bin/env node
import { join } from 'node:path';
import { clearMarksIn } from './clear-marks';
import { parseCommand } from './options/command-line';
import { HELP } from './options/help';
import { Output } from './printing/output';
import { printable, printableName } from './printing/printable';
import { reviewAll } from './review-all';
import { TOOL } from './printing/tool';
import { UsageError } from './errors/usage-error';

/** What its threads run: built, the starter of thread.js; from source, the work itself. */
const THREAD = join(__dirname, __filename.endsWith('.ts') ? 'work.ts' : 'thread.js');

/** Runs the command line; the exit status is 0, 1 or 2 as the report format has it. */
async function main(args: readonly string[]): Promise<number> {
  const output = new Output();
  try {
    const command = await parseCommand(args);
    switch (command.name) {
      case 'help':
        output.line(HELP);
        return 0;
      case 'version':
        output.line(`${TOOL.name} ${TOOL.version}`);
        return 0;
      case 'review':
        return await reviewAll(command, output, THREAD);
      case 'clear-marks':
        return await clearMarksIn(command, output, THREAD);
    }
  } catch (error) {
    if (isWithoutFolder(error)) {
      output.complain('当前文件夹已不存在；请换到别的文件夹后重试。');
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    output.complain(`${printableName(error.message)}\n用 --help 查看用法。`);
    return 2;
  }
}

/** Whether the folder the command was called in is gone. */
function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

void main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`程序出错，未能完成；请把以下内容发给维护人员。\n${printable(detail)}\n`);
    process.exitCode = 2;
  },
);
