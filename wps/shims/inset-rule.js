/* global CSS, CSSStyleSheet */
// Chromium before 87 does not know `inset`; rules that are put in from scripts get the four sides.
if (!CSS.supports('inset', '0')) {
  const insertRule = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return insertRule.call(this, rule.replace(/([{;]\s*)inset:([^;}]+)/g, fourSides), index);
  };
}

function fourSides(_, before, given) {
  const [top, right = top, bottom = top, left = right] = given.trim().split(/\s+/);
  return `${before}top:${top};right:${right};bottom:${bottom};left:${left}`;
}
