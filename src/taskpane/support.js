/* global window, document, navigator, Office */
// Plain ES5: this is what an Office too old for the pane has to be able to run.
(function () {
  var TOO_OLD =
    '当前的 Excel 版本过低，不能使用本加载项。请升级到 Excel 2021（含 LTSC 2021）、Excel 2024 或 Microsoft 365；不能升级时，可以使用本产品的网页工作台，或在 WPS 表格中使用。';
  var NOT_EXCEL = '请在 Excel 中打开本加载项：在「开始」选项卡的「绩效自评」组中点「打开窗格」。';
  var SLOW = '仍在等待 Excel 响应。如果一直如此，请关闭本窗格后重新打开，或联系管理员检查安装。';
  var INCOMPLETE =
    '窗格没有加载完整，请检查网络，然后关闭本窗格再重新打开；仍不成功时请联系管理员。';
  var script = document.getElementById('support');
  var isOpen = false;

  if (/Trident|Edge\/1[0-8]\./.test(navigator.userAgent)) {
    say(TOO_OLD);
    return;
  }
  if (typeof Office === 'undefined') {
    say(INCOMPLETE);
    return;
  }
  window.setTimeout(function () {
    if (!isOpen) say(SLOW);
  }, 15000);
  Office.onReady(function (info) {
    isOpen = true;
    if (info.host !== Office.HostType.Excel) say(NOT_EXCEL);
    else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) say(TOO_OLD);
    else load(script.getAttribute('data-main'));
  });

  function load(address) {
    var main = document.createElement('script');
    main.src = address;
    main.onerror = function () {
      say(INCOMPLETE);
    };
    document.body.appendChild(main);
  }

  function say(text) {
    var pane = document.getElementById('pane');
    pane.className = 'message';
    pane.textContent = text;
    if (window.ribbonClicks && text !== SLOW) window.ribbonClicks.giveUp();
  }
})();
