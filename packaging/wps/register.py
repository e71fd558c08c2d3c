#!/usr/bin/env python3
"""Enters the add-in into WPS for one user or for all of them, or takes it out again.

register.py install|remove [--all-users] [--root PREFIX] [--addin FOLDER]

The list of add-ins (publish.xml) is read and changed as XML but otherwise left byte for byte. The
same is done on Windows by publish-xml.js; the tests hold both to the same cases. Links are never
followed. Run by root for all users, everything in a home is done with that user's own rights.
Only the standard library of Python 3.5 or newer is used.
"""

import argparse
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


class Refused(Exception):
    """Why nothing was changed for a user."""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=("install", "remove"))
    parser.add_argument("--all-users", action="store_true")
    parser.add_argument("--root", default="")
    parser.add_argument("--addin", default="")
    options = parser.parse_args()
    source = options.addin or os.path.join(os.path.dirname(os.path.abspath(__file__)), folder_name())
    if options.all_users:
        return for_all(options.action, source, options.root)
    return 0 if for_home(options.action, source, os.path.expanduser("~")) else 1


def for_all(action, source, root):
    """One user that fails does not keep the others from it; a package must still be removable."""
    for uid, gid, home in users(root):
        try:
            owner = os.lstat(home)
        except OSError:
            continue
        if not stat.S_ISDIR(owner.st_mode) or owner.st_uid != uid:
            continue
        as_user(uid, gid, lambda: for_home(action, source, home))
    return 0


def users(root):
    if not root:
        found = [(one.pw_uid, one.pw_gid, one.pw_dir) for one in pwd.getpwall()]
    else:
        with open(root + "/etc/passwd", encoding="utf-8") as lines:
            parts = [line.rstrip("\n").split(":") for line in lines if line.count(":") == 6]
        found = [(int(part[2]), int(part[3]), root + part[5]) for part in parts]
    return [one for one in found if FIRST_USER <= one[0] <= LAST_USER]


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


def for_home(action, source, home):
    try:
        if action == "install":
            install(source, home)
        else:
            remove(home)
        return True
    except (Refused, OSError, ValueError) as error:
        print("%s：未完成，原有加载项未受影响。%s" % (home, error), file=sys.stderr)
        return False


def install(source, home):
    addins = addins_folder(home, True)
    target = os.path.join(addins, folder_name())
    refuse_link(target)
    fresh = target + ".new"
    refuse_link(fresh)
    if os.path.isdir(fresh):
        shutil.rmtree(fresh)
    shutil.copytree(source, fresh)
    if os.path.isdir(target):
        shutil.rmtree(target)
    os.rename(fresh, target)
    change_list(addins, lambda text: with_entry(text, NAME, ENTRY))
    remove_folders(addins, folder_name())
    print("%s：已安装。" % home)


def remove(home):
    addins = addins_folder(home, False)
    if addins is None:
        return
    change_list(addins, lambda text: without_entry(text, NAME))
    remove_folders(addins, "")
    print("%s：已卸载。" % home)


def addins_folder(home, make):
    path = home
    for part in ADDINS:
        path = os.path.join(path, part)
        refuse_link(path)
        if not os.path.isdir(path):
            if not make:
                return None
            os.mkdir(path, 0o755)
    return path


def change_list(addins, change):
    """A copy first, then a new file beside the old one, then one move over it."""
    path = os.path.join(addins, "publish.xml")
    kept = "%s.%s.bak" % (path, NAME)
    fresh = "%s.%s.new" % (path, NAME)
    for one in (path, kept, fresh):
        refuse_link(one)
    there = os.path.exists(path)
    before = read_text(path) if there else ""
    after = change(before)
    if after != before:
        if there and not has_entry(before, NAME):
            shutil.copy2(path, kept)
        write_text(fresh, after)
        os.replace(fresh, path)
    if has_entry(after, NAME):
        return
    if os.path.exists(kept):
        os.remove(kept)
    elif os.path.exists(path) and count_entries(after) == 0:
        os.remove(path)


def remove_folders(addins, kept):
    for name in os.listdir(addins):
        if name.startswith(NAME + "_") and name != kept:
            path = os.path.join(addins, name)
            refuse_link(path)
            shutil.rmtree(path)


def refuse_link(path):
    """A link could lead to somebody else's files."""
    if os.path.islink(path):
        raise Refused("%s 是链接，安装程序不改动链接。" % path)


def read_text(path):
    with open(path, "rb") as file:
        return file.read().decode("utf-8")


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
        if child["entry"] == name:
            text = cut(text, child["start"], child["end"])
    return text


def has_entry(text, name):
    return not is_blank(text) and any(c["entry"] == name for c in root_of(text)["children"])


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
            fail("text outside the list")
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
                fail("</%s> closes nothing" % tag["name"])
            begun["close"] = start
            begun["end"] = tag["end"]
            continue
        if not stack:
            if root:
                fail("more than one list")
            if tag["name"] != "jsplugins":
                fail("<%s> is no list of add-ins" % tag["name"])
            root = tag
            root["children"] = []
        elif len(stack) == 1:
            root["children"].append(tag)
        if not tag["is_empty"]:
            stack.append(tag)
    if root is None or stack:
        fail("the list does not end")
    return root


def after_no_element(text, start):
    kinds = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))
    for opening, closing in kinds:
        if text.startswith(opening, start):
            end = text.find(closing, start + len(opening))
            if end < 0:
                fail("%s does not end" % opening)
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
            fail("a tag within a tag")
        end += 1
    if end >= len(text):
        fail("a tag does not end")
    inside = text[start + 1 : end]
    name = re.match(r"/?([^\s/>]+)", inside)
    if not name:
        fail("a tag without a name")
    value = attribute_of(inside, "name")
    is_empty = inside.endswith("/")
    return {
        "name": name.group(1),
        "is_closing": inside.startswith("/"),
        "is_empty": is_empty,
        "slash": end - 1 if is_empty else -1,
        "start": start,
        "end": end + 1,
        "entry": None if value is None else unescaped(value),
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
    raise ValueError("publish.xml: %s" % reason)


if __name__ == "__main__":
    sys.exit(main())
