import { HostError, type SheetSnapshot } from '../../sheet';

/** The most bytes of a file to lay beside a form; the reader has limits of its own for what is inside. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The sheets of a file the officer chose.
 * @throws HostError or WorkbookError with a sentence for the officer
 */
export async function readSheets(file: File): Promise<SheetSnapshot[]> {
  if (file.size > LARGEST) {
    throw new HostError('too-large', '文件超过允许的大小，未读取；请核实文件来源。');
  }
  const [bytes, reader] = await Promise.all([bytesOf(file), fileReader()]);
  return reader.readSheets(bytes, file.name);
}

/** Most officers never need it, so it comes when the first file is chosen. */
async function fileReader() {
  try {
    return await import(/* webpackChunkName: "documents" */ '../../hosts/file/read-sheets');
  } catch (cause) {
    const message = '读取文件的程序未能加载；请刷新后重试，或把目标表复制为本工作簿的一张工作表。';
    throw new HostError('failed', message, { cause });
  }
}

/** Engines before Chromium 76 have no File.arrayBuffer. */
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what was asked for below
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => {
      const message = '文件已被移走、改动或占用，未能读取；请重新选择。';
      reject(new HostError('failed', message, { cause: reader.error }));
    };
    reader.readAsArrayBuffer(file);
  });
}
