import { type Sample, SAMPLES } from './embedded';

export { type Sample, SAMPLES };

/** The bytes of a sample's .xlsx file. */
export function sampleBytes({ base64 }: Sample): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** The name under which a sample opens. */
export function sampleFileName({ number, title }: Sample): string {
  return `示例${number} ${title}.xlsx`;
}
