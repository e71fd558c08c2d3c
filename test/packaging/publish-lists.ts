/** A list of add-ins, and what it must be with our entry and without it. */
export interface ListCase {
  readonly title: string;
  readonly list: string;
  /** `@` stands for our entry. */
  readonly withEntry: string;
  readonly without: string;
}

export const FOREIGN =
  '<jspluginonline name="oa" type="wps" url="http://10.1.2.3/oa/?a=1&amp;b=2" debug="" enable="enable_dev" install="null"/>';
const OLD = '<jsplugin name="jixiao-check" type="et" url="jixiao-check_0.0.9" version="0.0.9"/>';

/** Line for line what the installers must make of the lists found on machines. */
export const LISTS: readonly ListCase[] = [
  {
    title: 'no list yet',
    list: '',
    withEntry: '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  @\n</jsplugins>\n',
    without: '',
  },
  {
    title: 'an empty list',
    list: '<jsplugins></jsplugins>',
    withEntry: '<jsplugins>\n  @\n</jsplugins>',
    without: '<jsplugins></jsplugins>',
  },
  {
    title: 'an empty list in one tag',
    list: '<?xml version="1.0"?>\n<jsplugins/>\n',
    withEntry: '<?xml version="1.0"?>\n<jsplugins>\n  @\n</jsplugins>\n',
    without: '<?xml version="1.0"?>\n<jsplugins/>\n',
  },
  {
    title: 'another vendor’s entry, a comment and Windows line ends',
    list: `<jsplugins>\r\n  <!-- name="jixiao-check" > 财务 -->\r\n  ${FOREIGN}\r\n</jsplugins>\r\n`,
    withEntry: `<jsplugins>\r\n  <!-- name="jixiao-check" > 财务 -->\r\n  ${FOREIGN}\r\n  @\n</jsplugins>\r\n`,
    without: `<jsplugins>\r\n  <!-- name="jixiao-check" > 财务 -->\r\n  ${FOREIGN}\r\n</jsplugins>\r\n`,
  },
  {
    title: 'an older entry of ours between two others',
    list: `<jsplugins>\n  ${FOREIGN}\n  ${OLD}\n  <jsplugin name='seal' url='seal_1.0'></jsplugin>\n</jsplugins>\n`,
    withEntry: `<jsplugins>\n  ${FOREIGN}\n  <jsplugin name='seal' url='seal_1.0'></jsplugin>\n  @\n</jsplugins>\n`,
    without: `<jsplugins>\n  ${FOREIGN}\n  <jsplugin name='seal' url='seal_1.0'></jsplugin>\n</jsplugins>\n`,
  },
  {
    title: 'two entries of ours on one line with another',
    list: `<jsplugins>${OLD}${FOREIGN}${OLD}</jsplugins>`,
    withEntry: `<jsplugins>${FOREIGN}\n  @\n</jsplugins>`,
    without: `<jsplugins>${FOREIGN}</jsplugins>`,
  },
  {
    title: 'an entry whose name only begins like ours, and one with ours in another attribute',
    list: '<jsplugins>\n<jsplugin name="jixiao-check-2" url="x"/>\n<jsplugin title=" name=\'jixiao-check\'" name="z"/>\n</jsplugins>',
    withEntry:
      '<jsplugins>\n<jsplugin name="jixiao-check-2" url="x"/>\n<jsplugin title=" name=\'jixiao-check\'" name="z"/>\n  @\n</jsplugins>',
    without:
      '<jsplugins>\n<jsplugin name="jixiao-check-2" url="x"/>\n<jsplugin title=" name=\'jixiao-check\'" name="z"/>\n</jsplugins>',
  },
];

/** What is no list of add-ins and must be left as it is, with an error. */
export const DAMAGED: readonly string[] = [
  '<jsplugins>',
  '<jsplugins><jsplugin name="a"></jsplugins>',
  '<plugins></plugins>',
  'publish',
  '<jsplugins></jsplugins><jsplugins></jsplugins>',
  '<jsplugins><jsplugin name="a></jsplugins>',
  '<jsplugins><!-- </jsplugins>',
];
