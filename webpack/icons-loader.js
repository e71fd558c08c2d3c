const ICONS = /import \{([^}]*)\} from (["'])@fluentui\/react-icons\2/g;
/** What follows the name of the drawing: its size and its style. */
const VARIANT = /\d*(?:Regular|Filled|Light|Color)$/;

/**
 * Has each icon that Fluent's components import come from the file of its drawing. The list of all icons
 * that they name is 18 MB of script, which every build would read to use a few lines of it.
 */
module.exports = function eachFromItsFile(source) {
  return source.replace(ICONS, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .map(
        (name) =>
          `import { ${name} } from '@fluentui/react-icons/${fileOf(name.split(' as ')[0])}'`,
      )
      .join(';'),
  );
};

/** `svg/chevron-down` for ChevronDown12Regular; what is no icon begins with a small letter. */
function fileOf(name) {
  if (/^[a-z]/.test(name)) return 'utils';
  const drawing = name.replace(VARIANT, '');
  return `svg/${drawing.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase()}`;
}
