// The installer on Windows, run by Windows Script Host:
//   setup.js install|remove|repair [quiet]
// publish-xml.js and the constants NAME, VERSION and ENTRY are put before it when the package is made.
// It works for the signed-in user alone and needs no administrator rights. With `quiet` nothing is
// shown; cscript prints the outcome, and the exit status is 1 when it did not succeed.

/* global ActiveXObject, Enumerator, WScript, NAME, VERSION, ENTRY, withEntry, withoutEntry, hasEntry, countEntries */

var LINK = 1024;
var BINARY = 1;
var TEXT = 2;
var OVERWRITE = 2;
/** A run waits so often for another one, half a second each; a lock left by a crash is then taken away. */
var WAITS = 120;

var files = new ActiveXObject('Scripting.FileSystemObject');
var shell = new ActiveXObject('WScript.Shell');

main();

function main() {
  try {
    var action = argument(0);
    say(alone(action === 'remove' ? remove : action === 'repair' ? repair : install), 64);
  } catch (error) {
    say('没有完成，原有加载项未受影响。\r\n原因：' + reasonOf(error), 16);
    WScript.Quit(1);
  }
}

function say(text, icon) {
  if (argument(1) !== 'quiet') shell.Popup(text, 0, '绩效自评核验', icon);
  else if (/cscript\.exe$/i.test(WScript.FullName)) WScript.Echo(text);
}

/** Errors of Windows come with a number; its own words may be of any language. */
function reasonOf(error) {
  var code = (error.number || 0) & 0xffff;
  if (code === 70) return '没有权限，或文件正在使用。请先完全退出 WPS，再试一次。';
  if (code === 61) return '磁盘已满。';
  if (code === 53 || code === 76) return '文件或文件夹不存在。';
  return String(error.message || error.description || error);
}

function install() {
  var addins = addinsFolder();
  // A list that cannot be changed is refused before anything is copied.
  var change = changeOf(addins, function (list) {
    return withEntry(list, NAME, ENTRY);
  });
  copyAddin(addins);
  carryOut(change);
  removeFolders(addins, folderName());
  return (
    '已安装。请完全退出 WPS 后重新打开 WPS 表格；询问是否信任时选「允许」，再重新打开一次。' +
    hints(addins)
  );
}

/** Puts right what another program has taken away: the entry in the list, or the files. */
function repair() {
  var addins = addinsFolder();
  var change = changeOf(addins, function (list) {
    return withEntry(list, NAME, ENTRY);
  });
  var page = files.BuildPath(files.BuildPath(addins, folderName()), 'index.html');
  if (change.after === change.before && files.FileExists(page)) {
    return '登记完好，没有改动。' + hints(addins);
  }
  copyAddin(addins);
  carryOut(change);
  removeFolders(addins, folderName());
  return '已修复。请完全退出 WPS 后重新打开 WPS 表格。' + hints(addins);
}

function remove() {
  var addins = addinsFolder();
  carryOut(
    changeOf(addins, function (list) {
      return withoutEntry(list, NAME);
    })
  );
  removeFolders(addins, '');
  return '已卸载。请完全退出 WPS 后重新打开。';
}

/** One run at a time: only one of several can make the folder that stands for the lock. */
function alone(work) {
  var lock = files.BuildPath(addinsFolder(), NAME + '.lock');
  for (var waited = 0; !locked(lock); waited++) {
    if (waited === WAITS) files.DeleteFolder(lock, true);
    else WScript.Sleep(500);
  }
  try {
    return work();
  } finally {
    files.DeleteFolder(lock, true);
  }
}

function locked(lock) {
  try {
    files.CreateFolder(lock);
    return true;
  } catch (error) {
    // Where it is not there either, it cannot be made at all.
    if (!files.FolderExists(lock)) throw error;
    return false;
  }
}

function copyAddin(addins) {
  var source = files.BuildPath(files.GetParentFolderName(WScript.ScriptFullName), folderName());
  if (!files.FolderExists(source)) throw new Error('安装包不完整，请重新解压全部文件后再安装。');
  var target = files.BuildPath(addins, folderName());
  refuseLink(target);
  if (files.FolderExists(target)) files.DeleteFolder(target, true);
  files.CopyFolder(source, target, true);
}

/** What keeps WPS from loading an add-in although it is listed. */
function hints(addins) {
  var found = '';
  if (files.FileExists(files.BuildPath(addins, 'jsaddinblockhost.ini'))) {
    found +=
      '\r\n\r\n本机的 WPS 记录了被阻止的加载项（jsaddinblockhost.ini）。如未出现「绩效自评」选项卡，请联系管理员。';
  }
  if (/"isload"\s*:\s*false/.test(quietText(files.BuildPath(addins, 'authaddin.json')))) {
    found +=
      '\r\n\r\nWPS 记有不加载的加载项（authaddin.json 中 isload 为 false），请在 WPS 的加载项管理中启用。';
  }
  if (quietText(files.BuildPath(addins, 'jsplugins.xml')).indexOf(NAME) >= 0) {
    found += '\r\n\r\njsplugins.xml 中也登记了本加载项，两种方式只能保留一种。';
  }
  return found;
}

function quietText(path) {
  try {
    return files.FileExists(path) ? readText(path) : '';
  } catch (error) {
    // A hint less: these files are not ours.
    return '';
  }
}

/** Reads publish.xml and prepares its change. Throws an Error for one that is no list, or not UTF-8. */
function changeOf(addins, change) {
  var path = files.BuildPath(addins, 'publish.xml');
  var kept = path + '.' + NAME + '.bak';
  refuseLink(path);
  refuseLink(kept);
  var there = files.FileExists(path);
  var before = there ? readText(path) : '';
  return { path: path, kept: kept, there: there, before: before, after: change(before) };
}

/** Changes publish.xml: a copy first, then a new file beside it, then one move over the old one. */
function carryOut(change) {
  if (change.after !== change.before) {
    if (change.there && !hasEntry(change.before, NAME)) {
      files.CopyFile(change.path, change.kept, true);
    }
    var fresh = change.path + '.' + NAME + '.new';
    refuseLink(fresh);
    writeText(fresh, change.after);
    if (shell.Run('cmd /c move /y "' + fresh + '" "' + change.path + '"', 0, true) !== 0) {
      throw new Error('未能写入 publish.xml，请先退出 WPS，再试一次。');
    }
  }
  tidy(change.path, change.kept, change.after);
}

/** Once our entry is out, neither the copy nor a list that only we had made is left behind. */
function tidy(path, kept, list) {
  if (hasEntry(list, NAME)) return;
  var wasOurs = !files.FileExists(kept);
  if (!wasOurs) files.DeleteFile(kept, true);
  else if (files.FileExists(path) && countEntries(list) === 0) files.DeleteFile(path, true);
}

/** Folders of other versions; none but ours begin with the name, an underscore and a digit. */
function removeFolders(addins, except) {
  var found = [];
  var isOurs = new RegExp('^' + NAME + '_[0-9]');
  for (var all = new Enumerator(files.GetFolder(addins).SubFolders); !all.atEnd(); all.moveNext()) {
    var name = String(all.item().Name);
    if (isOurs.test(name) && name !== except) found.push(name);
  }
  for (var i = 0; i < found.length; i++) {
    var path = files.BuildPath(addins, found[i]);
    refuseLink(path);
    files.DeleteFolder(path, true);
  }
}

/** %APPDATA%\kingsoft\wps\jsaddons, made where it is missing. */
function addinsFolder() {
  var path = shell.ExpandEnvironmentStrings('%APPDATA%');
  var parts = ['kingsoft', 'wps', 'jsaddons'];
  for (var i = 0; i < parts.length; i++) {
    path = files.BuildPath(path, parts[i]);
    refuseLink(path);
    if (!files.FolderExists(path)) locked(path);
  }
  return path;
}

/** A link could lead the installer to somebody else's files. */
function refuseLink(path) {
  var isLink =
    (files.FileExists(path) && (files.GetFile(path).Attributes & LINK) !== 0) ||
    (files.FolderExists(path) && (files.GetFolder(path).Attributes & LINK) !== 0);
  if (isLink) throw new Error(path + ' 是链接，安装程序不改动链接，请联系管理员。');
}

/**
 * UTF-8, with or without the mark at its beginning. ADODB reads anything as UTF-8 and would have the
 * damage written back: what does not give the same bytes again is refused.
 */
function readText(path) {
  var stream = new ActiveXObject('ADODB.Stream');
  stream.Type = TEXT;
  stream.Charset = 'utf-8';
  stream.Open();
  stream.LoadFromFile(path);
  var text = stream.ReadText();
  stream.Close();
  if (text.indexOf('\uFFFD') >= 0 || !isSize(utf8Length(text), files.GetFile(path).Size)) {
    throw new Error(path + ' 不是 UTF-8 编码的文件，请先用记事本以 UTF-8 编码另存，再重试。');
  }
  return text;
}

/** The mark at the beginning takes three bytes that are no part of the text. */
function isSize(bytes, size) {
  return bytes === size || bytes + 3 === size;
}

function utf8Length(text) {
  var bytes = 0;
  for (var i = 0; i < text.length; i++) {
    var code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** UTF-8 without the mark ADODB puts at the beginning: WPS itself writes none. */
function writeText(path, text) {
  var stream = new ActiveXObject('ADODB.Stream');
  stream.Type = TEXT;
  stream.Charset = 'utf-8';
  stream.Open();
  stream.WriteText(text.replace(/^\uFEFF/, ''));
  stream.Position = 0;
  stream.Type = BINARY;
  stream.Position = 3;
  var plain = new ActiveXObject('ADODB.Stream');
  plain.Type = BINARY;
  plain.Open();
  stream.CopyTo(plain);
  plain.SaveToFile(path, OVERWRITE);
  plain.Close();
  stream.Close();
}

function folderName() {
  return NAME + '_' + VERSION;
}

function argument(index) {
  return WScript.Arguments.length > index ? String(WScript.Arguments.Item(index)) : '';
}
