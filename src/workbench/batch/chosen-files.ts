/** A file the officer chose or dropped, with its path within the folder it came in. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** What was chosen at once; `isMany` where it is to be listed, not opened in the grid. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly isMany: boolean;
}

/** The files of a picker; those of a folder know their way within it. */
export function pickedFiles(list: Iterable<File>): Chosen {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return {
    files: inOrder(files),
    isMany: files.length > 1 || (files[0]?.path.includes('/') ?? false),
  };
}

/**
 * The files dropped on the page, those within dropped folders too. Must be called while the drop is
 * handled: the browser forgets what was dropped afterwards.
 * @throws whatever the browser says of a folder it does not let the page read
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Chosen> {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return pickedFiles(files);
  const found = await Promise.all(entries.map(async (entry) => (entry ? filesOf(entry) : [])));
  return { files: inOrder(found.flat()), isMany: true };
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const found: ChosenFile[] = [];
  if (!isFolder(entry)) return found;
  for (const one of await entriesOf(entry)) found.push(...(await filesOf(one)));
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader hands out a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function inOrder(files: readonly ChosenFile[]): ChosenFile[] {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...files].sort((a, b) => compare(a.path, b.path));
}
