import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** What a run of the installer ended with. */
export interface Ended {
  /** The text shown to the person, if any. */
  readonly said: string;
  /** What cscript prints. */
  readonly printed: string;
  readonly code: number;
}

/**
 * Windows Script Host over real files: the few objects setup.js asks for, with a folder in the place
 * of %APPDATA%. Strictly only what they have: a member that is missing fails.
 */
export function runSetup(setup: string, appData: string, ...args: readonly string[]): Ended {
  return runSetupWhile(() => undefined, setup, appData, ...args);
}

/** The same, while something else goes on: `slept` is called whenever the installer waits. */
export function runSetupWhile(
  slept: (milliseconds: number) => void,
  setup: string,
  appData: string,
  ...args: readonly string[]
): Ended {
  let said = '';
  let printed = '';
  let code = 0;
  const objects: Record<string, () => object> = {
    'Scripting.FileSystemObject': fileSystem,
    'WScript.Shell': () => ({
      ExpandEnvironmentStrings: (text: string) => text.replace('%APPDATA%', appData),
      Popup: (text: string) => (said = text),
      Run(command: string) {
        const move = /^cmd \/c move \/y "([^"]+)" "([^"]+)"$/.exec(command);
        if (!move) throw new Error(`not a command the installer needs: ${command}`);
        renameSync(move[1]!, move[2]!);
        return 0;
      },
    }),
    'ADODB.Stream': () => new Stream(),
  };
  function ActiveXObject(name: string) {
    const make = objects[name];
    if (!make) throw new Error(`no such object: ${name}`);
    return make();
  }
  const WScript = {
    ScriptFullName: setup,
    FullName: 'C:\\Windows\\System32\\cscript.exe',
    Echo: (text: string) => (printed += `${text}\n`),
    Sleep: (milliseconds: number) => slept(milliseconds),
    Arguments: Object.assign({ length: args.length }, { Item: (index: number) => args[index] }),
    Quit: (status: number) => void (code = status),
  };
  runInNewContext(readFileSync(setup, 'latin1'), { ActiveXObject, Enumerator, WScript });
  return { said, printed, code };
}

function fileSystem(): object {
  const attributes = (path: string) => (lstatSync(path).isSymbolicLink() ? 1024 : 32);
  const isFolder = (path: string) => existsSync(path) && !lstatSync(path).isFile();
  return {
    BuildPath: (folder: string, name: string) => join(folder, name),
    GetParentFolderName: (path: string) => dirname(path),
    FolderExists: isFolder,
    FileExists: (path: string) => existsSync(path) && lstatSync(path).isFile(),
    CreateFolder: (path: string) => mkdirSync(path),
    CopyFolder: (from: string, to: string) => cpSync(from, to, { recursive: true }),
    DeleteFolder: (path: string) => rmSync(path, { recursive: true }),
    CopyFile: (from: string, to: string) => copyFileSync(from, to),
    DeleteFile: (path: string) => rmSync(path),
    GetFile: (path: string) => ({ Attributes: attributes(path), Size: statSync(path).size }),
    GetFolder: (path: string) => ({
      Attributes: attributes(path),
      SubFolders: readdirSync(path)
        .filter((name) => isFolder(join(path, name)))
        .map((name) => ({ Name: name })),
    }),
  };
}

class Enumerator {
  #at = 0;
  constructor(private readonly items: readonly unknown[]) {}
  atEnd = () => this.#at >= this.items.length;
  moveNext = () => void this.#at++;
  item = () => this.items[this.#at];
}

/** ADODB writes UTF-8 with a mark at the beginning and takes it away when reading. */
class Stream {
  Type = 2;
  Charset = '';
  Position = 0;
  #bytes = Buffer.alloc(0);

  Open(): void {
    this.#bytes = Buffer.alloc(0);
  }
  Close(): void {
    this.Position = 0;
  }
  LoadFromFile(path: string): void {
    this.#bytes = readFileSync(path);
  }
  ReadText(): string {
    return this.#bytes.toString('utf8').replace(/^\uFEFF/, '');
  }
  WriteText(text: string): void {
    this.#bytes = Buffer.from(`\uFEFF${text}`, 'utf8');
  }
  CopyTo(other: Stream): void {
    other.#bytes = this.#bytes.subarray(this.Position);
  }
  SaveToFile(path: string, option: number): void {
    if (existsSync(path) && option !== 2) throw new Error('File could not be written');
    writeFileSync(path, this.#bytes);
  }
}
