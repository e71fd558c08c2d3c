import type { ModelCell } from './cell-model';
import { HostObject } from './host-object';
import type { RangeObject } from './range-object';

/** The look of a range; only what the product sets or asks is kept. */
export class RangeFormatObject extends HostObject {
  readonly typeName = 'RangeFormat';
  HorizontalAlignment = 'General';
  VerticalAlignment = 'Bottom';
  WrapText = false;

  constructor(private readonly range: RangeObject) {
    super();
  }

  get ColumnWidth(): number {
    return this.range.sheet.widths.get(this.range.area.left) ?? 48;
  }
  set ColumnWidth(points: number) {
    this.range.sheet.widths.set(this.range.area.left, points);
  }
  RowHeight = 15;
  get Fill(): RangeFillObject {
    return new RangeFillObject(this.range);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject();
  }
  get Borders(): RangeBordersObject {
    return new RangeBordersObject();
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.range);
  }
}

class RangeFillObject extends HostObject {
  readonly typeName = 'RangeFill';

  constructor(private readonly range: RangeObject) {
    super();
  }

  get Color(): string {
    return '#FFFFFF';
  }
  set Color(color: string) {
    const { sheet, area } = this.range;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        sheet.cell(row, column).fill = color;
      }
    }
  }
}

class RangeFontObject extends HostObject {
  readonly typeName = 'RangeFont';
  Bold = false;
  Size = 11;
  Color = '#000000';
}

class RangeBordersObject extends HostObject {
  readonly typeName = 'RangeBorderCollection';

  GetItem(): RangeBorderObject {
    return new RangeBorderObject();
  }
}

class RangeBorderObject extends HostObject {
  readonly typeName = 'RangeBorder';
  Style = 'None';
  Color = '#000000';
}

class FormatProtectionObject extends HostObject {
  readonly typeName = 'FormatProtection';

  constructor(private readonly range: RangeObject) {
    super();
  }

  /** Null where the cells differ. */
  get Locked(): boolean | null {
    const locks = new Set(this.range.cells().map((cell: ModelCell) => cell.locked));
    return locks.size === 1 ? [...locks][0]! : null;
  }
}

export class DataValidationObject extends HostObject {
  readonly typeName = 'DataValidation';

  constructor(private readonly range: RangeObject) {
    super();
  }

  get Rule(): unknown {
    return this.own()?.rule ?? {};
  }
  set Rule(rule: unknown) {
    this.range.sheet.validations.push({ area: this.range.area, rule, alert: null });
  }
  get ErrorAlert(): unknown {
    return this.own()?.alert ?? {};
  }
  set ErrorAlert(alert: unknown) {
    const own = this.own();
    if (own) own.alert = alert;
  }

  Clear(): void {
    this.range.sheet.validations.length = 0;
  }

  private own() {
    const { area, sheet } = this.range;
    return sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
  }
}
