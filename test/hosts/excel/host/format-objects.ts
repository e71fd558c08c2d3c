import type { Area } from '../../../../src/sheet';
import { ExcelFault, HostGap } from './faults';
import { HostCollection, HostObject } from './host-object';
import { RangeAreasObject } from './range-areas-object';
import type { RangeContext } from './range-object';
import { type FormatModel, newId, type SheetModel } from './sheet-model';

/** The conditional formats that meet an area, in the order of their priority. */
export class ConditionalFormats extends HostCollection {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly context: RangeContext,
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  items(): ConditionalFormatObject[] {
    return this.sheet.formats
      .filter(({ areas }) => areas.some((area) => meets(area, this.area)))
      .map((model) => this.object(model));
  }

  GetItem(id: string): ConditionalFormatObject {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw new ExcelFault('ItemNotFound', `no conditional format ${id}`);
    return found;
  }

  GetItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.items().find(({ Id }) => Id === id) ?? null;
  }

  /** A new one comes before all others, as in Excel. */
  Add(type: string): ConditionalFormatObject {
    if (type !== 'Custom') throw new HostGap(`conditional formats of type ${type}`);
    this.assertAllowed();
    const model: FormatModel = {
      id: newId(),
      type,
      formula: '',
      areas: [this.area],
      fill: '',
      font: '',
      bold: false,
      borders: {},
    };
    this.sheet.formats.unshift(model);
    return this.object(model);
  }

  assertAllowed(): void {
    const { on, allowFormatCells } = this.sheet.protection;
    if ((on && !allowFormatCells) || this.context.book.readOnly)
      throw new ExcelFault('AccessDenied');
  }

  private object(model: FormatModel): ConditionalFormatObject {
    return new ConditionalFormatObject(this.context, this.sheet, model, this);
  }
}

class ConditionalFormatObject extends HostObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    private readonly context: RangeContext,
    private readonly sheet: SheetModel,
    private readonly model: FormatModel,
    private readonly collection: ConditionalFormats,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return this.model.type;
  }
  get Priority(): number {
    return this.sheet.formats.indexOf(this.model);
  }
  get Custom(): CustomFormatObject {
    if (this.model.type !== 'Custom') throw new ExcelFault('InvalidOperation');
    return new CustomFormatObject(this.model);
  }
  get CustomOrNullObject(): CustomFormatObject | null {
    return this.model.type === 'Custom' ? new CustomFormatObject(this.model) : null;
  }

  GetRanges(): RangeAreasObject {
    return new RangeAreasObject(this.context, this.sheet, this.model.areas);
  }

  Delete(): void {
    this.collection.assertAllowed();
    this.sheet.formats = this.sheet.formats.filter((format) => format !== this.model);
  }
}

class CustomFormatObject extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  constructor(private readonly model: FormatModel) {
    super();
  }
  get Rule(): RuleObject {
    return new RuleObject(this.model);
  }
  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.model);
  }
}

class RuleObject extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  constructor(private readonly model: FormatModel) {
    super();
  }
  get Formula(): string {
    return this.model.formula;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=')) throw new ExcelFault('InvalidArgument', 'a rule starts with =');
    this.model.formula = formula;
  }
}

class ConditionalRangeFormatObject extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  constructor(private readonly model: FormatModel) {
    super();
  }
  get Fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.model);
  }
  get Font(): ConditionalFontObject {
    return new ConditionalFontObject(this.model);
  }
  get Borders(): ConditionalBordersObject {
    return new ConditionalBordersObject(this.model);
  }
}

class ConditionalFillObject extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  constructor(private readonly model: FormatModel) {
    super();
  }
  get Color(): string {
    return this.model.fill;
  }
  set Color(color: string) {
    this.model.fill = color;
  }
}

class ConditionalFontObject extends HostObject {
  readonly typeName = 'ConditionalRangeFont';
  constructor(private readonly model: FormatModel) {
    super();
  }
  get Color(): string {
    return this.model.font;
  }
  set Color(color: string) {
    this.model.font = color;
  }
  get Bold(): boolean {
    return this.model.bold;
  }
  set Bold(bold: boolean) {
    this.model.bold = bold;
  }
}

class ConditionalBordersObject extends HostObject {
  readonly typeName = 'ConditionalRangeBorderCollection';
  constructor(private readonly model: FormatModel) {
    super();
  }
  GetItem(edge: string): ConditionalBorderObject {
    if (!/^Edge(Top|Bottom|Left|Right)$/.test(edge)) throw new ExcelFault('InvalidArgument', edge);
    return new ConditionalBorderObject((this.model.borders[edge] ??= { style: 'None', color: '' }));
  }
}

class ConditionalBorderObject extends HostObject {
  readonly typeName = 'ConditionalRangeBorder';
  constructor(private readonly border: { style: string; color: string }) {
    super();
  }
  get Style(): string {
    return this.border.style;
  }
  set Style(style: string) {
    this.border.style = style;
  }
  get Color(): string {
    return this.border.color;
  }
  set Color(color: string) {
    this.border.color = color;
  }
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
