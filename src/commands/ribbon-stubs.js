/* global window, Office */
// Plain ES5, and nothing else: Excel calls a ribbon button's function as soon as office.js is ready,
// and drops a click nobody answers to. So these answer at once and keep it until the page can act.
(function () {
  // The functions manifest.xml names.
  var NAMES = ['reviewAndWrite', 'clearMarks', 'undoWrite'];
  var waiting = [];
  // A table of functions by name; null while the page is still loading.
  var buttons = null;

  window.ribbonClicks = {
    names: NAMES,
    // From now on these answer, first of all to the clicks that came before.
    answer: function (table) {
      buttons = table;
      while (waiting.length > 0) {
        var click = waiting.shift();
        table[click.name](click.event);
      }
    },
    // The page cannot act: tells Excel so, and shows the page, which says why.
    giveUp: function () {
      var hadClicks = waiting.length > 0;
      var done = function (event) {
        event.completed();
      };
      window.ribbonClicks.answer({ reviewAndWrite: done, clearMarks: done, undoWrite: done });
      if (hadClicks && Office.addin) Office.addin.showAsTaskpane().then(null, ignore);
    },
  };

  if (typeof Office === 'undefined' || !Office.actions) return;
  for (var i = 0; i < NAMES.length; i++) stub(NAMES[i]);

  function stub(name) {
    Office.actions.associate(name, function (event) {
      if (buttons) buttons[name](event);
      else waiting.push({ name: name, event: event });
    });
  }

  // An Excel without a pane to show has nothing more to say.
  function ignore() {}
})();
