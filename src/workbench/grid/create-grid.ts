import { type ILanguagePack, LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

/** Entries that would lead to nothing but refusals; inserting and deleting stay and say why not. */
const HIDDEN_MENUS = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.clear-selection',
  'sheet.menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.set-tab-color',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** The grid engine with its way in. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The element it is drawn in. */
  readonly container: HTMLElement;
}

/**
 * Starts the spreadsheet engine in an element. Its plugins are registered by hand: the package that
 * would do it brings components under another licence.
 */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- two packs of texts make one
    locales: { [LocaleType.ZH_CN]: merge({}, coreZh, conditionalFormattingZh) as ILanguagePack },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      sheets: { isRowStylePrecedeColumnStyle: true, clipboardConfig: { hidePasteOptions: true } },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a plugin comes with settings of its own type
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer), container };
}
