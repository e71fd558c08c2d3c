#!/usr/bin/env python3
"""Enters the add-in into WPS for one user or for all of them, takes it out again, or puts it right.

register.py install|remove|repair [--all-users] [--root PREFIX] [--addin FOLDER] [--bureau FILE]

The list of add-ins (publish.xml) is read and changed as XML but otherwise left byte for byte, and
looked at before anything is copied. The same is done on Windows by publish-xml.js; the tests hold
both to the same cases. Links are never followed. Run by root for all users, everything in a home is
done with that user's own rights. Several runs at once wait for each other.
Only the standard library of Python 3.5 or newer is used.
"""

import argparse
import errno
import fcntl
import io
import os
import pwd
import re
import shutil
import stat
import sys

NAME = "@NAME@"
VERSION = "@VERSION@"
ENTRY = '@ENTRY@'
ADDINS = (".local", "share", "Kingsoft", "wps", "jsaddons")
EMPTY_LIST = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n'
FIRST_USER, LAST_USER = 1000, 59999
NOBODY = 65534
REASONS = {
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "用户的磁盘配额已满",
    errno.EROFS: "磁盘是只读的",
    errno.ENOENT: "文件不存在",
    errno.ENOTDIR: "应为文件夹的位置是一个文件",
    errno.EISDIR: "应为文件的位置是一个文件夹",
}


class Refused(Exception):
    """Why nothing was changed for a user."""


def main():
    speak_chinese()
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=("install", "remove", "repair"))
    parser.add_argument("--all-users", action="store_true")
    parser.add_argument("--root", default="")
    parser.add_argument("--addin", default="")
    parser.add_argument("--bureau", default="")
    options = parser.parse_args()
    if not options.addin:
        here = os.path.dirname(os.path.abspath(__file__))
        options.addin = os.path.join(here, folder_name())
    if options.all_users:
        return for_all(options)
    return 0 if for_home(options, os.path.expanduser("~")) else 1


def speak_chinese():
    """A terminal or a log under an ASCII locale takes the words as UTF-8 too, and never stops the work."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        plain = io.TextIOWrapper(
            stream.buffer, encoding="utf-8", errors="surrogateescape", line_buffering=True
        )
        setattr(sys, name, plain)


def for_all(options):
    """One user that fails does not keep the others from it; a package must still be removable."""
    done, failed, skipped = 0, [], []
    for name, uid, gid, home, shell in users(options.root):
        reason = why_skipped(uid, home, shell)
        if reason == "":
            continue
        if reason:
            print("跳过用户 %s：%s。" % (name, reason))
            skipped.append(name)
        elif as_user(uid, gid, lambda: for_home(options, home)):
            done += 1
        else:
            failed.append(name)
    print(
        "共完成 %d 个用户，未完成 %d 个%s，跳过 %d 个%s。"
        % (done, len(failed), listed(failed), len(skipped), listed(skipped))
    )
    return 0


def listed(names):
    return "（%s）" % "、".join(names) if names else ""


def users(root):
    """Name, user and group number, home and shell of all accounts."""
    if not root:
        return [(o.pw_name, o.pw_uid, o.pw_gid, o.pw_dir, o.pw_shell) for o in pwd.getpwall()]
    with open(root + "/etc/passwd", encoding="utf-8") as lines:
        parts = [line.rstrip("\n").split(":") for line in lines if line.count(":") == 6]
    return [(p[0], int(p[2]), int(p[3]), root + p[5], p[6]) for p in parts]


def why_skipped(uid, home, shell):
    """None for a person who is served, an empty text for an account of the system, else the reason."""
    if uid < FIRST_USER or uid == NOBODY or shell.endswith(("/nologin", "/false")):
        return ""
    if uid > LAST_USER:
        return "用户号 %d 不在 %d 至 %d 之间" % (uid, FIRST_USER, LAST_USER)
    try:
        owner = os.lstat(home)
    except OSError:
        return "主目录 %s 不存在" % home
    if stat.S_ISLNK(owner.st_mode):
        return "主目录 %s 是链接" % home
    if not stat.S_ISDIR(owner.st_mode) or owner.st_uid != uid:
        return "主目录 %s 不属于这个用户" % home
    return None


def as_user(uid, gid, work):
    """Does work with the rights of a user, in a process of its own where that takes a change."""
    if os.geteuid() != 0:
        return work()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setgroups([])
            os.setgid(gid)
            os.setuid(uid)
            code = 0 if work() else 1
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def for_home(options, home):
    try:
        if options.action == "remove":
            remove(home)
        else:
            install(options, home)
        return True
    except Refused as reason:
        said = str(reason)
    except OSError as error:
        said = "%s：%s" % (error.filename or home, REASONS.get(error.errno, error.strerror))
    print("%s：未完成，原有加载项未受影响。%s" % (home, said), file=sys.stderr)
    return False


def install(options, home):
    if not os.path.isdir(options.addin):
        raise Refused("安装包不完整，请重新解压全部文件后再安装。")
    addins = addins_folder(home, True)
    with Alone(addins):
        target = os.path.join(addins, folder_name())
        change = list_change(addins, lambda text: with_entry(text, NAME, ENTRY))
        is_whole = os.path.isfile(os.path.join(target, "index.html")) and not change.needed
        if options.action == "repair" and is_whole:
            print("%s：登记完好，没有改动。" % home)
        else:
            copy_addin(options, target)
            change.carry_out()
            remove_folders(addins, folder_name())
            print("%s：%s。" % (home, "已修复" if options.action == "repair" else "已安装"))
        for hint in hints(addins):
            print("%s：%s" % (home, hint))


def copy_addin(options, target):
    """A whole copy beside the old one first; then one takes the place of the other."""
    refuse_link(target)
    fresh = target + ".new"
    refuse_link(fresh)
    if os.path.isdir(fresh):
        shutil.rmtree(fresh)
    shutil.copytree(options.addin, fresh)
    if options.bureau and os.path.isfile(options.bureau):
        shutil.copyfile(options.bureau, os.path.join(fresh, "bureau.js"))
    if os.path.isdir(target):
        shutil.rmtree(target)
    os.rename(fresh, target)


def remove(home):
    addins = addins_folder(home, False)
    if addins is None:
        return
    with Alone(addins):
        list_change(addins, lambda text: without_entry(text, NAME)).carry_out()
        remove_folders(addins, "")
    print("%s：已卸载。" % home)


def hints(addins):
    """What keeps WPS from loading an add-in although it is listed."""
    found = []
    if os.path.exists(os.path.join(addins, "jsaddinblockhost.ini")):
        found.append("WPS 记录了被阻止的加载项（jsaddinblockhost.ini），选项卡不出现时请联系管理员。")
    if re.search(r'"isload"\s*:\s*false', quiet_text(os.path.join(addins, "authaddin.json"))):
        found.append("WPS 记有不加载的加载项（authaddin.json 中 isload 为 false），请在 WPS 的加载项管理中启用。")
    if NAME in quiet_text(os.path.join(addins, "jsplugins.xml")):
        found.append("jsplugins.xml 中也登记了本加载项，两种方式只能保留一种。")
    return found


def quiet_text(path):
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


class Alone:
    """Lets one run at a time work in a folder; the lock ends with the process at the latest."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.lock = os.open(self.folder, os.O_RDONLY)
        fcntl.flock(self.lock, fcntl.LOCK_EX)

    def __exit__(self, *_):
        os.close(self.lock)


def addins_folder(home, make):
    path = home
    for part in ADDINS:
        path = os.path.join(path, part)
        refuse_link(path)
        if not os.path.isdir(path):
            if not make:
                return None
            try:
                os.mkdir(path, 0o755)
            except FileExistsError:
                pass
    return path


def list_change(addins, change):
    """Reads the list and prepares its change, so that a list that is none is refused before anything else."""
    path = os.path.join(addins, "publish.xml")
    kept = "%s.%s.bak" % (path, NAME)
    fresh = "%s.%s.new" % (path, NAME)
    for one in (path, kept, fresh):
        refuse_link(one)
    before = read_text(path) if os.path.exists(path) else None
    try:
        return ListChange(path, kept, fresh, before, change(before or ""))
    except ValueError as error:
        raise Refused(str(error))


class ListChange:
    """A copy first, then a new file beside the old one, then one move over it."""

    def __init__(self, path, kept, fresh, before, after):
        self.path, self.kept, self.fresh = path, kept, fresh
        self.before, self.after = before, after

    @property
    def needed(self):
        return self.after != (self.before or "")

    def carry_out(self):
        if self.needed:
            if self.before is not None and not has_entry(self.before, NAME):
                shutil.copy2(self.path, self.kept)
            write_text(self.fresh, self.after)
            os.replace(self.fresh, self.path)
        if has_entry(self.after, NAME):
            return
        if os.path.exists(self.kept):
            os.remove(self.kept)
        elif os.path.exists(self.path) and count_entries(self.after) == 0:
            os.remove(self.path)


def remove_folders(addins, kept):
    for name in os.listdir(addins):
        if re.match(re.escape(NAME) + r"_\d", name) and name != kept:
            path = os.path.join(addins, name)
            refuse_link(path)
            shutil.rmtree(path)


def refuse_link(path):
    """A link could lead to somebody else's files."""
    if os.path.islink(path):
        raise Refused("%s 是链接，安装程序不改动链接。" % path)


def read_text(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("%s 不是 UTF-8 编码的文件，请先用 UTF-8 编码另存，再重试。" % path)


def write_text(path, text):
    with open(path, "wb") as file:
        file.write(text.lstrip("\ufeff").encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())


def folder_name():
    return "%s_%s" % (NAME, VERSION)


# The list of add-ins, as in publish-xml.js.


def with_entry(text, name, entry):
    text = without_entry(EMPTY_LIST if is_blank(text) else text, name)
    root = root_of(text)
    line = "  %s\n" % entry
    if root["is_empty"]:
        head = text[: root["slash"]]
        return "%s>\n%s</%s>%s" % (head, line, root["name"], text[root["end"] :])
    before = text[: root["close"]]
    own_line = re.search(r"(^|\n)[ \t]*\Z", before)
    before = re.sub(r"[ \t]+\Z", "", before)
    return before + ("" if own_line else "\n") + line + text[root["close"] :]


def without_entry(text, name):
    if is_blank(text):
        return text
    for child in reversed(root_of(text)["children"]):
        if is_entry(child, name):
            text = cut(text, child["start"], child["end"])
    return text


def has_entry(text, name):
    return not is_blank(text) and any(is_entry(c, name) for c in root_of(text)["children"])


def is_entry(child, name):
    """An entry of that name, or one that leads to a folder of it, under whatever name."""
    return child["entry"] == name or re.match(re.escape(name) + r"_\d", child["url"] or "") is not None


def count_entries(text):
    return 0 if is_blank(text) else len(root_of(text)["children"])


def is_blank(text):
    return re.match(r"\ufeff?\s*\Z", text) is not None


def cut(text, start, end):
    before, after = text[:start], text[end:]
    rest = re.match(r"[ \t]*\r?\n", after)
    if re.search(r"(^|\n)[ \t]*\Z", before) and rest:
        return re.sub(r"[ \t]*\Z", "", before) + after[rest.end() :]
    return before + after


def root_of(text):
    stack, root, at = [], None, 0
    while at < len(text):
        start = text.find("<", at)
        start = len(text) if start < 0 else start
        if not stack and not is_blank(text[at:start]):
            fail("列表之外有文字")
        if start == len(text):
            break
        skipped = after_no_element(text, start)
        if skipped:
            at = skipped
            continue
        tag = tag_at(text, start)
        at = tag["end"]
        if tag["is_closing"]:
            begun = stack.pop() if stack else None
            if begun is None or begun["name"] != tag["name"]:
                fail("</%s> 没有对应的开头" % tag["name"])
            begun["close"] = start
            begun["end"] = tag["end"]
            continue
        if not stack:
            if root:
                fail("有不止一个列表")
            if tag["name"] != "jsplugins":
                fail("<%s> 不是加载项列表" % tag["name"])
            root = tag
            root["children"] = []
        elif len(stack) == 1:
            root["children"].append(tag)
        if not tag["is_empty"]:
            stack.append(tag)
    if root is None or stack:
        fail("列表没有结尾")
    return root


def after_no_element(text, start):
    kinds = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))
    for opening, closing in kinds:
        if text.startswith(opening, start):
            end = text.find(closing, start + len(opening))
            if end < 0:
                fail("%s 没有结尾" % opening)
            return end + len(closing)
    return 0


def tag_at(text, start):
    quote, end = "", start + 1
    while end < len(text):
        c = text[end]
        if quote:
            quote = "" if c == quote else quote
        elif c in "\"'":
            quote = c
        elif c == ">":
            break
        elif c == "<":
            fail("标签中又出现标签")
        end += 1
    if end >= len(text):
        fail("标签没有结尾")
    inside = text[start + 1 : end]
    name = re.match(r"/?([^\s/>]+)", inside)
    if not name:
        fail("标签没有名称")
    value, url = attribute_of(inside, "name"), attribute_of(inside, "url")
    is_empty = inside.endswith("/")
    return {
        "name": name.group(1),
        "is_closing": inside.startswith("/"),
        "is_empty": is_empty,
        "slash": end - 1 if is_empty else -1,
        "start": start,
        "end": end + 1,
        "entry": None if value is None else unescaped(value),
        "url": None if url is None else unescaped(url),
    }


def attribute_of(inside, wanted):
    """None without it; what stands in quotes is never taken for an attribute."""
    for found in re.finditer(r"([^\s=/\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", inside):
        if found.group(1) == wanted:
            return found.group(2) or found.group(3) or ""
    return None


def unescaped(value):
    for code, character in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&")):
        value = value.replace("&%s;" % code, character)
    return value


def fail(reason):
    raise ValueError("publish.xml 不是完整的加载项列表：%s。请由管理员修正，或改名后重试。" % reason)


if __name__ == "__main__":
    sys.exit(main())
