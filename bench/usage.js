/** Loaded into a measured process: its last line on standard error is what it used. */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const used = { peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
    require('node:fs').writeSync(2, `\n${JSON.stringify(used)}`);
  });
}
