import { FileHost } from '../../hosts/file';
import { HostError } from '../../sheet';

/**
 * A workbook file without any mark of ours; every other part stays as it is.
 * @throws HostError `failed` naming the sheets that keep theirs
 */
export async function withoutMarks(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const file = FileHost.open(bytes, { name });
  const marked = (await file.readAll()).filter(({ marks }) => marks.length > 0);
  if (marked.length === 0) return bytes;
  const { marks } = await file.apply(marked.map(({ sheet }) => ({ sheet, edits: [], marks: [] })));
  const kept = marks.filter(({ refused }) => refused !== null).map(({ sheet }) => sheet.name);
  if (kept.length > 0) {
    throw new HostError('failed', `${kept.join('、')}的标记未能清除，未保存上报版。`);
  }
  return file.save();
}
