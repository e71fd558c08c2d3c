/* global window, Application, location */
// Plain ES5 and synchronous: a ribbon callback that is a promise keeps the whole tab from showing.
(function (page) {
  /** One pane per host program: 文字, 表格 and 演示 share the storage, and count panes each for themselves. */
  var PANE_KEY = 'jixiao_check_pane_et';
  var COMMAND_KEY = 'jixiao_check_command';
  var ERROR_KEY = 'jixiao_check_error';
  var RIGHT = 2;
  var IMAGES = {
    jixiaoReview: 'images/review-32.png',
    jixiaoPane: 'images/pane-32.png',
    jixiaoClear: 'images/clear-32.png',
    jixiaoUndo: 'images/undo-32.png',
  };
  /** What the pane is asked to do; it takes the order from the storage. */
  var COMMANDS = {
    jixiaoReview: 'reviewAndWrite',
    jixiaoClear: 'clearMarks',
    jixiaoUndo: 'undoWrite',
  };

  page.OnAddinLoad = function () {
    return true;
  };

  page.OnAction = function (control) {
    try {
      var command = COMMANDS[control.Id];
      if (command) {
        Application.PluginStorage.setItem(COMMAND_KEY, command + ' ' + new Date().getTime());
      }
      showPane();
    } catch (error) {
      // A callback must not throw, and a dialog would stop WPS: 诊断 shows what is noted here.
      Application.PluginStorage.setItem(ERROR_KEY, String(error));
    }
    return true;
  };

  page.GetImage = function (control) {
    return IMAGES[control.Id];
  };

  function showPane() {
    var pane = openPane() || createPane();
    pane.Visible = true;
  }

  /** A pane of an earlier document window may be gone although its number is still kept. */
  function openPane() {
    var id = Application.PluginStorage.getItem(PANE_KEY);
    if (!id) return null;
    try {
      var pane = Application.GetTaskPane(Number(id));
      return pane && typeof pane.Visible === 'boolean' ? pane : null;
    } catch (error) {
      Application.PluginStorage.setItem(ERROR_KEY, String(error));
      return null;
    }
  }

  function createPane() {
    var pane = Application.CreateTaskPane(folder() + '/taskpane.html', '绩效自评核验');
    Application.PluginStorage.setItem(PANE_KEY, String(pane.ID));
    try {
      pane.DockPosition = RIGHT;
      pane.MinWidth = 320;
      pane.Width = 400;
    } catch (error) {
      // Where a pane cannot be placed it is still a pane.
      Application.PluginStorage.setItem(ERROR_KEY, String(error));
    }
    return pane;
  }

  function folder() {
    var address = String(location.href).split(/[?#]/)[0];
    return address.substring(0, address.lastIndexOf('/'));
  }
})(window);
