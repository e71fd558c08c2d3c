import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWholeSample, SAMPLE_NUMBERS } from './build-sample';

const folder = join(__dirname, '..', '..', 'dist', 'samples');
mkdirSync(folder, { recursive: true });
for (const number of SAMPLE_NUMBERS) {
  const file = join(folder, `${String(number).padStart(2, '0')}.xlsx`);
  writeFileSync(file, buildWholeSample(number));
  console.log(file);
}
