import type { Package } from '../package/package';
import { spliceText } from '../xml/splice';
import { insertChild, setAttribute } from '../xml/tree-edit';
import { isTrue } from '../xml/xml';
import { childNamed, parseTree } from '../xml/xml-tree';
import type { Workbook } from '../package/workbook';
import { WORKBOOK_ORDER } from '../package/workbook-order';

/** Has the spreadsheet calculate every formula when the file is opened. */
export function requestRecalculation(pack: Package, { part }: Workbook): void {
  const text = pack.text(part);
  const root = parseTree(text, part);
  const settings = childNamed(root, 'calcPr');
  if (isTrue(settings?.attributes.fullCalcOnLoad)) return;
  const splices = settings
    ? [setAttribute(text, settings, 'fullCalcOnLoad', '1')]
    : insertChild(
        text,
        root,
        WORKBOOK_ORDER,
        'calcPr',
        `<${root.prefix}calcPr fullCalcOnLoad="1"/>`,
      );
  pack.setText(part, spliceText(text, splices));
}
