// The installer on Windows, run by Windows Script Host: setup.js install, or setup.js remove.
// publish-xml.js and the constants NAME, VERSION and ENTRY are put before it when the package is made.
// It works for the signed-in user alone and needs no administrator rights.

/* global ActiveXObject, Enumerator, WScript, NAME, VERSION, ENTRY, withEntry, withoutEntry, hasEntry, countEntries */

var LINK = 1024;
var BINARY = 1;
var TEXT = 2;
var OVERWRITE = 2;

var files = new ActiveXObject('Scripting.FileSystemObject');
var shell = new ActiveXObject('WScript.Shell');

main();

function main() {
  var isQuiet = argument(1) === 'quiet';
  try {
    var said = argument(0) === 'remove' ? remove() : install();
    if (!isQuiet) shell.Popup(said, 0, '绩效自评核验', 64);
  } catch (error) {
    if (!isQuiet) {
      shell.Popup(
        '没有完成，原有加载项未受影响。\r\n原因：' + error.message,
        0,
        '绩效自评核验',
        16
      );
    }
    WScript.Quit(1);
  }
}

function install() {
  var addins = addinsFolder();
  var source = files.BuildPath(files.GetParentFolderName(WScript.ScriptFullName), folderName());
  if (!files.FolderExists(source)) throw new Error('安装包不完整，请重新解压全部文件后再安装。');
  var target = files.BuildPath(addins, folderName());
  refuseLink(target);
  if (files.FolderExists(target)) files.DeleteFolder(target, true);
  files.CopyFolder(source, target, true);
  changeList(addins, function (list) {
    return withEntry(list, NAME, ENTRY);
  });
  removeFolders(addins, folderName());
  var done =
    '已安装。请完全退出 WPS 后重新打开 WPS 表格；询问是否信任时选「允许」，再重新打开一次。';
  if (files.FileExists(files.BuildPath(addins, 'jsaddinblockhost.ini'))) {
    done +=
      '\r\n\r\n本机的 WPS 记录了被阻止的加载项（jsaddinblockhost.ini）。如未出现「绩效自评」选项卡，请联系管理员。';
  }
  return done;
}

function remove() {
  var addins = addinsFolder();
  changeList(addins, function (list) {
    return withoutEntry(list, NAME);
  });
  removeFolders(addins, '');
  return '已卸载。请完全退出 WPS 后重新打开。';
}

/** Changes publish.xml: a copy first, then a new file beside it, then one move over the old one. */
function changeList(addins, change) {
  var path = files.BuildPath(addins, 'publish.xml');
  var kept = path + '.' + NAME + '.bak';
  refuseLink(path);
  refuseLink(kept);
  var there = files.FileExists(path);
  var before = there ? readText(path) : '';
  var after = change(before);
  if (after === before) return tidy(path, kept, after);
  if (there && !hasEntry(before, NAME)) files.CopyFile(path, kept, true);
  var fresh = path + '.' + NAME + '.new';
  refuseLink(fresh);
  writeText(fresh, after);
  if (shell.Run('cmd /c move /y "' + fresh + '" "' + path + '"', 0, true) !== 0) {
    throw new Error('未能写入 publish.xml，请先退出 WPS，再试一次。');
  }
  tidy(path, kept, after);
}

/** Once our entry is out, neither the copy nor a list that only we had made is left behind. */
function tidy(path, kept, list) {
  if (hasEntry(list, NAME)) return;
  var wasOurs = !files.FileExists(kept);
  if (!wasOurs) files.DeleteFile(kept, true);
  else if (files.FileExists(path) && countEntries(list) === 0) files.DeleteFile(path, true);
}

/** Folders of other versions; none but ours begin with the name and an underscore. */
function removeFolders(addins, except) {
  var found = [];
  for (var all = new Enumerator(files.GetFolder(addins).SubFolders); !all.atEnd(); all.moveNext()) {
    var name = String(all.item().Name);
    if (name.indexOf(NAME + '_') === 0 && name !== except) found.push(name);
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
    if (!files.FolderExists(path)) files.CreateFolder(path);
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

/** UTF-8, with or without the mark at its beginning. */
function readText(path) {
  var stream = new ActiveXObject('ADODB.Stream');
  stream.Type = TEXT;
  stream.Charset = 'utf-8';
  stream.Open();
  stream.LoadFromFile(path);
  var text = stream.ReadText();
  stream.Close();
  return text;
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
