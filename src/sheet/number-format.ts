/**
 * Whether a number format shows this number as a percentage. A sign that is quoted, escaped, padding
 * or a fill (`"%"`, `\%`, `!%`, `_%`, `*%`) only looks like one, and of several sections the one for the number counts.
 */
export function isPercentFormat(format: string, value = 1): boolean {
  if (!format.includes('%')) return false;
  return PLAIN.test(format) || codesFor(format, value).includes('%');
}

/**
 * What a number format does to this number: the codes of the section that shows it, without literals, colours
 * and conditions. A section that shows no digit ("—" for what is negative) tells nothing, and the first counts.
 */
export function codesFor(format: string, value: number): string {
  if (PLAIN.test(format)) return format;
  const sections = format.replace(LITERAL, '').split(';');
  const [first = ''] = sections;
  const own = sections.some((one) => CONDITION.test(one))
    ? sections.find((one) => isMet(one, value))
    : sections[value < 0 ? 1 : 0];
  return withoutBrackets(own && DIGIT.test(withoutBrackets(own)) ? own : first);
}

/** One section without literals, as most formats are. */
const PLAIN = /^[A-Za-z0-9#?.,%/: -]*$/;
const LITERAL = /"[^"]*"|[\\!_*]./g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;
const DIGIT = /[0#?]|general/i;

function withoutBrackets(section: string): string {
  return section.replace(/\[[^[\]]*\]/g, '');
}

/** A section without a condition is for all that is left. */
function isMet(section: string, value: number): boolean {
  const [, sign, text] = CONDITION.exec(section) ?? [];
  const bound = Number(text);
  if (sign === '<') return value < bound;
  if (sign === '<=') return value <= bound;
  if (sign === '>') return value > bound;
  if (sign === '>=') return value >= bound;
  if (sign === '=') return value === bound;
  return sign === undefined || value !== bound;
}
