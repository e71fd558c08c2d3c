/* global window */
// Chromium before 84 has no WeakRef; one that never lets go is enough for focus handling in a pane.
if (typeof window.WeakRef === 'undefined') {
  window.WeakRef = function WeakRef(target) {
    this.deref = function () {
      return target;
    };
  };
}
if (typeof window.FinalizationRegistry === 'undefined') {
  window.FinalizationRegistry = function FinalizationRegistry() {
    this.register = this.unregister = function () {};
  };
}
