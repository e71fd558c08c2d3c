// The list of add-ins WPS keeps for a user (publish.xml), read and changed as XML but otherwise left
// byte for byte: entries of other vendors, comments and line ends stay as they are.
// ES3, because Windows Script Host runs it as well; packaging/wps/register.py does the same in Python.

/* eslint no-unused-vars: off -- windows-setup.js uses what is here */

var ROOT_NAME = 'jsplugins';
var EMPTY_LIST = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n';

/** The list with exactly one entry of a name, at its end; an empty text is an empty list. */
function withEntry(text, name, entry) {
  var list = withoutEntry(isBlank(text) ? EMPTY_LIST : text, name);
  var root = rootOf(list);
  var line = '  ' + entry + '\n';
  if (root.isEmpty) {
    return (
      list.substring(0, root.slash) +
      '>\n' +
      line +
      '</' +
      root.name +
      '>' +
      list.substring(root.end)
    );
  }
  var before = list.substring(0, root.close);
  var isOwnLine = /(^|\n)[ \t]*$/.test(before);
  before = before.replace(/[ \t]+$/, '');
  return before + (isOwnLine ? '' : '\n') + line + list.substring(root.close);
}

/** The list without the entries of a name. Throws an Error when the text is no such list. */
function withoutEntry(text, name) {
  if (isBlank(text)) return text;
  var children = rootOf(text).children;
  for (var i = children.length - 1; i >= 0; i--) {
    if (isEntry(children[i], name)) text = cut(text, children[i].start, children[i].end);
  }
  return text;
}

function hasEntry(text, name) {
  if (isBlank(text)) return false;
  var children = rootOf(text).children;
  for (var i = 0; i < children.length; i++) if (isEntry(children[i], name)) return true;
  return false;
}

/** An entry of that name, or one that leads to a folder of it, under whatever name. */
function isEntry(child, name) {
  if (child.entry === name) return true;
  return (
    child.url !== null && child.url.indexOf(name + '_') === 0 && isDigit(child.url, name.length + 1)
  );
}

function isDigit(text, at) {
  return /[0-9]/.test(text.charAt(at));
}

/** How many entries there are, of whatever vendor. */
function countEntries(text) {
  return isBlank(text) ? 0 : rootOf(text).children.length;
}

function isBlank(text) {
  return /^\uFEFF?\s*$/.test(text);
}

/** Takes a piece out, with the line it alone stands on. */
function cut(text, start, end) {
  var before = text.substring(0, start);
  var after = text.substring(end);
  var indent = /(^|\n)[ \t]*$/.exec(before);
  var rest = /^[ \t]*(\r?\n)/.exec(after);
  if (indent && rest) {
    return before.replace(/[ \t]*$/, '') + after.substring(rest[0].length);
  }
  return before + after;
}

/** Where the root element and its children lie. Throws an Error for anything that is not well-formed. */
function rootOf(text) {
  var stack = [];
  var root = null;
  var at = 0;
  while (at < text.length) {
    var open = text.indexOf('<', at);
    if (open < 0) open = text.length;
    if (stack.length === 0 && !isBlank(text.substring(at, open))) fail('列表之外有文字');
    if (open === text.length) break;
    var skipped = afterNoElement(text, open);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    var tag = tagAt(text, open);
    at = tag.end;
    if (tag.isClosing) {
      var begun = stack.pop();
      if (!begun || begun.name !== tag.name) fail('</' + tag.name + '> 没有对应的开头');
      if (stack.length === 0) root.close = open;
      else if (stack.length === 1) begun.end = tag.end;
      if (stack.length === 0) root.end = tag.end;
      continue;
    }
    if (stack.length === 0) {
      if (root) fail('有不止一个列表');
      if (tag.name !== ROOT_NAME) fail('<' + tag.name + '> 不是加载项列表');
      root = {
        name: tag.name,
        children: [],
        isEmpty: tag.isEmpty,
        slash: tag.slash,
        end: tag.end,
        close: -1
      };
    } else if (stack.length === 1) {
      root.children.push(tag);
    }
    if (!tag.isEmpty) stack.push(tag);
  }
  if (!root || stack.length > 0) fail('列表没有结尾');
  return root;
}

/** The end of a comment, a declaration or a section of characters that begins here; 0 for none. */
function afterNoElement(text, open) {
  var kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>']
  ];
  for (var i = 0; i < kinds.length; i++) {
    if (text.substr(open, kinds[i][0].length) !== kinds[i][0]) continue;
    var end = text.indexOf(kinds[i][1], open + kinds[i][0].length);
    if (end < 0) fail(kinds[i][0] + ' 没有结尾');
    return end + kinds[i][1].length;
  }
  return 0;
}

/** One tag with the value of its attribute `name`. */
function tagAt(text, open) {
  var quote = '';
  var end = open + 1;
  for (; end < text.length; end++) {
    var c = text.charAt(end);
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') break;
    else if (c === '<') fail('标签中又出现标签');
  }
  if (end >= text.length) fail('标签没有结尾');
  var inside = text.substring(open + 1, end);
  var isClosing = inside.charAt(0) === '/';
  var isEmpty = inside.charAt(inside.length - 1) === '/';
  var name = /^\/?([^\s/>]+)/.exec(inside);
  if (!name) fail('标签没有名称');
  var value = attributeOf(inside, 'name');
  var url = attributeOf(inside, 'url');
  return {
    name: name[1],
    isClosing: isClosing,
    isEmpty: isEmpty,
    slash: isEmpty ? end - 1 : -1,
    start: open,
    end: end + 1,
    entry: value === null ? null : unescaped(value),
    url: url === null ? null : unescaped(url)
  };
}

/** The value of an attribute, or null; what stands in quotes is never taken for an attribute. */
function attributeOf(inside, wanted) {
  var attributes = /([^\s=/"']+)\s*=\s*("([^"]*)"|'([^']*)')/g;
  var found;
  while ((found = attributes.exec(inside)) !== null) {
    if (found[1] === wanted) return found[3] || found[4] || '';
  }
  return null;
}

function unescaped(value) {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function fail(reason) {
  throw new Error(
    'publish.xml 不是完整的加载项列表：' + reason + '。请由管理员修正，或改名后重试。'
  );
}
