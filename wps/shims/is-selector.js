/* global window, document */
// Chromium before 88 does not know `:is()`; a selector with one is written out before it is asked.
(function () {
  try {
    document.querySelector(':is(html)');
    return;
  } catch {
    // Not known: the functions below take its place.
  }
  ['Element', 'Document', 'DocumentFragment'].forEach(function (name) {
    var prototype = window[name].prototype;
    ['matches', 'closest', 'querySelector', 'querySelectorAll'].forEach(function (method) {
      var original = prototype[method];
      if (!original) return;
      prototype[method] = function (selector) {
        return original.call(this, written(String(selector)));
      };
    });
  });

  /** Every `:is(a, b)` by its alternatives, from the innermost on. */
  function written(selector) {
    var parts = topLevel(selector);
    return parts.map(oneWritten).join(',');
  }

  function oneWritten(selector) {
    var start = selector.indexOf(':is(');
    if (start < 0) return selector;
    var end = closing(selector, start + 3);
    return topLevel(selector.slice(start + 4, end))
      .map(function (choice) {
        return written(selector.slice(0, start) + choice.trim() + selector.slice(end + 1));
      })
      .join(',');
  }

  function topLevel(list) {
    var parts = [];
    var depth = 0;
    var from = 0;
    for (var at = 0; at < list.length; at++) {
      if (list[at] === '(' || list[at] === '[') depth++;
      else if (list[at] === ')' || list[at] === ']') depth--;
      else if (list[at] === ',' && depth === 0) {
        parts.push(list.slice(from, at));
        from = at + 1;
      }
    }
    parts.push(list.slice(from));
    return parts;
  }

  function closing(text, open) {
    var depth = 0;
    for (var at = open; at < text.length; at++) {
      if (text[at] === '(') depth++;
      else if (text[at] === ')' && --depth === 0) return at;
    }
    return text.length;
  }
})();
