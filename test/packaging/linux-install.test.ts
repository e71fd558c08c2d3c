import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packagesOf } from './made-packages';
import { FOREIGN } from './publish-lists';

const LIST = `<jsplugins>\n  <!-- 财务 -->\n  ${FOREIGN}\n</jsplugins>\n`;
const isRoot = process.getuid?.() === 0;
const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const describeLinux = process.platform === 'linux' && has('python3') ? describe : describe.skip;
const describeDpkg = isRoot && has('dpkg') ? describe : describe.skip;

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

async function packages(version: string): Promise<string> {
  const folder = await packagesOf(version);
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

let first: string;
let second: string;
beforeAll(async () => {
  first = await packages('1.0.0');
  second = await packages('1.1.0');
});
const deb = (folder: string) =>
  join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.deb'))!,
  );

/** A machine with three people and a system account, under a folder of its own. */
class Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'machine-'));
  readonly uids = {
    li: isRoot ? 2001 : process.getuid!(),
    wang: isRoot ? 2002 : process.getuid!(),
  };

  constructor() {
    made.push(this.root);
    chmodSync(this.root, 0o755);
    const { li, wang } = this.uids;
    mkdirSync(join(this.root, 'etc'));
    writeFileSync(
      join(this.root, 'etc/passwd'),
      [
        'root:x:0:0::/root:/bin/sh',
        'daemon:x:1:1::/usr/sbin:/usr/sbin/nologin',
        `li:x:${li}:${li}::/home/li:/bin/sh`,
        `wang:x:${wang}:${wang}::/home/wang:/bin/sh`,
        'gone:x:2009:2009::/home/gone:/bin/sh',
        '',
      ].join('\n'),
    );
    for (const name of ['li', 'wang'] as const) {
      mkdirSync(join(this.root, 'home', name), { recursive: true });
      if (isRoot) chownSync(join(this.root, 'home', name), this.uids[name], this.uids[name]);
    }
  }

  addins(name: string): string {
    return join(this.root, 'home', name, '.local/share/Kingsoft/wps/jsaddons');
  }

  /** What is in the folder of add-ins; empty without one. */
  entries(name: string): string[] {
    return existsSync(this.addins(name)) ? readdirSync(this.addins(name)).sort() : [];
  }

  list(name: string): string {
    return readFileSync(join(this.addins(name), 'publish.xml'), 'utf8');
  }

  /** Puts a file where a person keeps add-ins, as that person would. */
  give(name: 'li' | 'wang', file: string, content: string): void {
    let path = join(this.root, 'home', name);
    for (const part of '.local/share/Kingsoft/wps/jsaddons'.split('/')) {
      path = join(path, part);
      if (!existsSync(path)) mkdirSync(path);
      if (isRoot) chownSync(path, this.uids[name], this.uids[name]);
    }
    writeFileSync(join(path, file), content);
    if (isRoot) chownSync(join(path, file), this.uids[name], this.uids[name]);
  }
}

/** The contents of the package, unpacked without Debian's tools. */
function unpackDeb(file: string, target: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 0, 8)).toBe('!<arch>\n');
  const members = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const name = bytes.toString('latin1', at, at + 16).trim();
    const size = Number(bytes.toString('latin1', at + 48, at + 58).trim());
    members.set(name, bytes.subarray(at + 60, at + 60 + size));
    at += 60 + size + (size % 2);
  }
  for (const name of ['control.tar.gz', 'data.tar.gz']) {
    const folder = name === 'control.tar.gz' ? join(target, 'DEBIAN') : target;
    mkdirSync(folder, { recursive: true });
    const tar = spawnSync('tar', ['-x', '-C', folder], { input: gunzipSync(members.get(name)!) });
    expect(tar.status).toBe(0);
  }
  return members;
}

/** Runs a maintainer script of a package unpacked into the machine. */
function maintain(machine: Machine, script: string, ...args: string[]) {
  const run = spawnSync('sh', [join(machine.root, 'DEBIAN', script), ...args], {
    env: { ...process.env, DPKG_ROOT: machine.root },
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
}

describeLinux('the .deb, unpacked and run against a root of its own', () => {
  // A person who runs the tests with a number below 1000 (but not root) has no ordinary account.
  const ordinary = isRoot || process.getuid!() >= 1000;
  const testOrdinary = ordinary ? test : test.skip;

  testOrdinary('enters the add-in for each person, as that person, and keeps other entries', () => {
    const machine = new Machine();
    machine.give('li', 'publish.xml', LIST);
    machine.give('li', 'authaddin.json', '{}');
    unpackDeb(deb(first), machine.root);
    maintain(machine, 'postinst', 'configure');
    maintain(machine, 'postinst', 'configure');
    expect(machine.entries('li')).toEqual([
      'authaddin.json',
      'jixiao-check_1.0.0',
      'publish.xml',
      'publish.xml.jixiao-check.bak',
    ]);
    expect(machine.list('li')).toContain(FOREIGN);
    expect(machine.list('li').match(/name="jixiao-check"/g)).toHaveLength(1);
    expect(machine.entries('wang')).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
    for (const name of ['li', 'wang'] as const) {
      const page = join(machine.addins(name), 'jixiao-check_1.0.0/index.html');
      expect(lstatSync(page).uid).toBe(machine.uids[name]);
      expect(lstatSync(join(machine.addins(name), 'publish.xml')).uid).toBe(machine.uids[name]);
    }
    expect(existsSync(join(machine.root, 'root'))).toBe(false);
    expect(existsSync(join(machine.root, 'home/gone'))).toBe(false);
  });

  testOrdinary('an upgrade replaces the version, and removing leaves what was there before', () => {
    const machine = new Machine();
    machine.give('li', 'publish.xml', LIST);
    unpackDeb(deb(first), machine.root);
    maintain(machine, 'postinst', 'configure');
    maintain(machine, 'prerm', 'upgrade', '1.1.0');
    rmSync(join(machine.root, 'usr'), { recursive: true });
    unpackDeb(deb(second), machine.root);
    maintain(machine, 'postinst', 'configure', '1.0.0');
    expect(machine.entries('wang')).toEqual(['jixiao-check_1.1.0', 'publish.xml']);
    expect(machine.list('li')).toContain('url="jixiao-check_1.1.0"');
    expect(machine.list('li')).toContain(FOREIGN);
    maintain(machine, 'prerm', 'remove');
    expect(machine.entries('li')).toEqual(['publish.xml']);
    expect(machine.list('li')).toBe(LIST);
    expect(machine.entries('wang')).toEqual([]);
  });

  testOrdinary('a link or a damaged list stops it for that person alone', () => {
    const machine = new Machine();
    const elsewhere = join(machine.root, 'elsewhere.xml');
    writeFileSync(elsewhere, LIST);
    machine.give('li', 'x', '');
    symlinkSync(elsewhere, join(machine.addins('li'), 'publish.xml'));
    unpackDeb(deb(first), machine.root);
    const run = spawnSync('sh', [join(machine.root, 'DEBIAN/postinst'), 'configure'], {
      env: { ...process.env, DPKG_ROOT: machine.root },
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/home\/li：未完成.*是链接/);
    expect(readFileSync(elsewhere, 'utf8')).toBe(LIST);
    expect(machine.entries('wang')).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
  });

  test('is made of the three parts of a package, in their order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deb-'));
    made.push(folder);
    const members = unpackDeb(deb(first), folder);
    expect([...members.keys()]).toEqual(['debian-binary', 'control.tar.gz', 'data.tar.gz']);
    expect(members.get('debian-binary')!.toString()).toBe('2.0\n');
    const control = readFileSync(join(folder, 'DEBIAN/control'), 'utf8');
    expect(control).toMatch(/^Package: jixiao-check\nVersion: 1\.0\.0\n/);
    expect(control).toMatch(/^Architecture: all$/m);
    expect(control).not.toMatch(/@[A-Z]+@/);
  });
});

/** Runs register.py of the first package by itself. */
function register(machine: Machine, args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(
    'python3',
    [join(machine.root, 'usr/share/jixiao-check/register.py'), ...args, '--root', machine.root],
    { env: { PATH: process.env['PATH']!, ...env }, encoding: 'utf8' },
  );
}

describeLinux('the registration', () => {
  const opened = () => {
    const machine = new Machine();
    unpackDeb(deb(first), machine.root);
    return machine;
  };
  const testOrdinary = isRoot || process.getuid!() >= 1000 ? test : test.skip;

  testOrdinary('a list that is not UTF-8 is refused before anything is copied', () => {
    const machine = opened();
    const gbk = Buffer.concat([
      Buffer.from('<jsplugins><!-- '),
      Buffer.from([0xb2, 0xc6, 0xd5, 0xfe]),
      Buffer.from(' --></jsplugins>'),
    ]);
    machine.give('li', 'publish.xml', '');
    writeFileSync(join(machine.addins('li'), 'publish.xml'), gbk);
    const run = register(machine, ['install', '--all-users']);
    expect(run.stderr).toMatch(/home\/li：未完成，原有加载项未受影响。.*不是 UTF-8 编码的文件/);
    expect(run.stdout).toMatch(/^共完成 1 个用户，未完成 1 个（li），/m);
    expect(machine.entries('li')).toEqual(['publish.xml']);
    expect(readFileSync(join(machine.addins('li'), 'publish.xml'))).toEqual(gbk);
  });

  testOrdinary('users who are skipped are named with the reason, and counted', () => {
    const machine = opened();
    symlinkSync(join(machine.root, 'home/li'), join(machine.root, 'home/linked'));
    const passwd = join(machine.root, 'etc/passwd');
    writeFileSync(
      passwd,
      `${readFileSync(passwd, 'utf8')}linked:x:2010:2010::/home/linked:/bin/sh\n` +
        'domain:x:60001:60001::/home/domain:/bin/bash\n' +
        'nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n',
    );
    const { stdout } = register(machine, ['install', '--all-users']);
    expect(stdout).toMatch(/^跳过用户 gone：主目录 .*\/home\/gone 不存在。$/m);
    expect(stdout).toMatch(/^跳过用户 linked：主目录 .*\/home\/linked 是链接。$/m);
    expect(stdout).toMatch(/^跳过用户 domain：用户号 60001 不在 1000 至 59999 之间。$/m);
    expect(stdout).toMatch(/^共完成 2 个用户，未完成 0 个，跳过 3 个（gone、linked、domain）。$/m);
  });

  testOrdinary('speaks Chinese under an ASCII locale too', () => {
    const env = { LC_ALL: 'C', LANG: 'C', PYTHONIOENCODING: 'ascii', PYTHONUTF8: '0' };
    const run = register(opened(), ['install', '--all-users'], {
      ...env,
      PYTHONCOERCECLOCALE: '0',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/已安装。[\s\S]*共完成 2 个用户/);
  });

  testOrdinary('three runs at once all succeed', async () => {
    const machine = opened();
    machine.give('li', 'publish.xml', LIST);
    const script = join(machine.root, 'usr/share/jixiao-check/register.py');
    const args = [script, 'install', '--all-users', '--root', machine.root];
    const ended = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise<string>((resolve) => {
            const child = spawn('python3', args);
            let text = '';
            child.stdout.on('data', (part: Buffer) => (text += part.toString()));
            child.stderr.on('data', (part: Buffer) => (text += part.toString()));
            child.on('close', (code) => resolve(`${String(code)} ${text}`));
          }),
      ),
    );
    for (const text of ended) expect(text).toMatch(/^0 [\s\S]*共完成 2 个用户，未完成 0 个/);
    expect(machine.list('li')).toContain(FOREIGN);
    expect(machine.list('li').match(/name="jixiao-check"/g)).toHaveLength(1);
    expect(machine.entries('wang')).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
  });

  testOrdinary('repair enters it again where another program emptied the list', () => {
    const machine = opened();
    register(machine, ['install', '--all-users']);
    machine.give('li', 'publish.xml', LIST);
    machine.give('wang', 'authaddin.json', '{"et":{"a":{"isload":false}}}');
    const { stdout } = register(machine, ['repair', '--all-users']);
    expect(stdout).toMatch(/home\/li：已修复。/);
    expect(stdout).toMatch(/home\/wang：登记完好，没有改动。/);
    expect(stdout).toMatch(/home\/wang：.*isload 为 false/);
    expect(machine.list('li')).toContain('name="jixiao-check"');
    expect(machine.list('li')).toContain(FOREIGN);
  });

  testOrdinary(
    'the bureau’s settings live under /etc, reach every user and survive an upgrade',
    () => {
      const machine = opened();
      maintain(machine, 'postinst', 'configure');
      const settings = join(machine.root, 'etc/jixiao-check/bureau.js');
      expect(readFileSync(settings, 'utf8')).toMatch(/window\.JIXIAO_BUREAU = null;/);
      writeFileSync(settings, 'window.JIXIAO_BUREAU = { name: "某市财政局" };');
      maintain(machine, 'prerm', 'upgrade', '1.1.0');
      rmSync(join(machine.root, 'usr'), { recursive: true });
      unpackDeb(deb(second), machine.root);
      maintain(machine, 'postinst', 'configure', '1.0.0');
      const used = join(machine.addins('li'), 'jixiao-check_1.1.0/bureau.js');
      expect(readFileSync(used, 'utf8')).toContain('某市财政局');
      maintain(machine, 'prerm', 'remove');
      maintain(machine, 'postrm', 'remove');
      expect(existsSync(settings)).toBe(true);
      maintain(machine, 'postrm', 'purge');
      expect(existsSync(settings)).toBe(false);
    },
  );
});

describeLinux('the shell installer', () => {
  test('installs for the person who runs it, and removes again', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    made.push(home);
    const tar = join(first, 'jixiao-check_1.0.0_linux.tar.gz');
    expect(spawnSync('tar', ['-xzf', tar, '-C', home]).status).toBe(0);
    const unpacked = join(home, 'jixiao-check_1.0.0_linux');
    const run = (action: string) =>
      spawnSync('python3', [join(unpacked, 'register.py'), action], {
        env: { ...process.env, HOME: home },
        encoding: 'utf8',
      });
    const addins = join(home, '.local/share/Kingsoft/wps/jsaddons');
    expect(run('install').status).toBe(0);
    expect(readdirSync(addins).sort()).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
    writeFileSync(join(addins, 'publish.xml'), '<jsplugins>');
    expect(run('install').status).toBe(1);
    expect(readFileSync(join(addins, 'publish.xml'), 'utf8')).toBe('<jsplugins>');
    rmSync(join(addins, 'publish.xml'));
    expect(run('remove').status).toBe(0);
    expect(readdirSync(addins)).toEqual([]);
    expect(spawnSync('sh', ['-n', join(unpacked, 'install.sh')]).status).toBe(0);
    expect(lstatSync(join(unpacked, 'install.sh')).mode & 0o111).toBe(0o111);
  });
});

describeDpkg('dpkg itself, with a root of its own', () => {
  test('installs, upgrades and removes the package', () => {
    const machine = new Machine();
    machine.give('wang', 'publish.xml', LIST);
    const admin = join(machine.root, 'var/lib/dpkg');
    for (const part of ['info', 'updates', 'triggers'])
      mkdirSync(join(admin, part), { recursive: true });
    for (const file of ['status', 'available']) writeFileSync(join(admin, file), '');
    const dpkg = (...args: string[]) => {
      const run = spawnSync(
        'dpkg',
        [
          '--root',
          machine.root,
          '--log=/dev/null',
          '--force-script-chrootless',
          '--force-depends',
          ...args,
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` },
        },
      );
      expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
    };
    dpkg('-i', deb(first));
    expect(machine.entries('li')).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
    dpkg('-i', deb(second));
    expect(machine.entries('li')).toEqual(['jixiao-check_1.1.0', 'publish.xml']);
    expect(machine.list('wang')).toContain(FOREIGN);
    expect(existsSync(join(machine.root, 'usr/share/jixiao-check/jixiao-check_1.0.0'))).toBe(false);
    dpkg('--purge', 'jixiao-check');
    expect(machine.entries('li')).toEqual([]);
    expect(machine.list('wang')).toBe(LIST);
    expect(existsSync(join(machine.root, 'usr/share/jixiao-check'))).toBe(false);
  });
});

test('the same sources and time make the same package, byte for byte', async () => {
  const again = await packages('1.0.0');
  expect(readFileSync(deb(again))).toEqual(readFileSync(deb(first)));
});

test('the folder for a server names its address in jsplugins.xml', () => {
  expect(readFileSync(join(first, 'server/jsplugins.xml'), 'utf8')).toContain(
    '<jspluginonline name="jixiao-check" type="et" url="http://10.1.2.3/jixiao-check/"',
  );
  expect(existsSync(join(first, 'server/jixiao-check/ribbon.xml'))).toBe(true);
});
