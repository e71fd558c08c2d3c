import { ExcelFault, HostGap } from './faults';
import { HostCollection, HostObject } from './host-object';
import { NamedItemCollection } from './name-objects';
import { areaNamed, type RangeContext, RangeObject } from './range-object';
import type { SheetModel } from './sheet-model';

/** What the collection of sheets needs beyond ranges. */
export interface SheetContext extends RangeContext {
  /** An event of this number was asked for, or is no longer wanted. */
  listen(event: number, on: boolean): void;
  activated(sheet: SheetModel): void;
}

export class WorksheetCollection extends HostCollection {
  readonly typeName = 'WorksheetCollection';

  constructor(private readonly context: SheetContext) {
    super();
  }

  items(): WorksheetObject[] {
    const { sheets } = this.context.book;
    return sheets.filter(({ kind }) => kind === 'worksheet').map((sheet) => this.object(sheet));
  }

  GetItem(key: string): WorksheetObject {
    return this.object(this.context.book.find(key));
  }

  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.context.book.findOrNull(key);
    return sheet && this.object(sheet);
  }

  GetActiveWorksheet(): WorksheetObject {
    const { active } = this.context.book;
    if (!active) throw new ExcelFault('ItemNotFound', 'no sheet is active');
    if (active.kind === 'chart') throw new ExcelFault('UnsupportedSheet');
    return this.object(active);
  }

  Add(name: string): WorksheetObject {
    const { book } = this.context;
    if (book.structureProtected) throw new ExcelFault('AccessDenied');
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name))
      throw new ExcelFault('InvalidArgument');
    if (book.findOrNull(name)) throw new ExcelFault('ItemAlreadyExists');
    return this.object(book.add(name));
  }

  _RegisterDataChangedEvent(): void {
    this.context.listen(10, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.listen(10, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.listen(14, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.listen(14, false);
  }
  _RegisterActivatedEvent(): void {
    this.context.listen(11, true);
  }
  _UnregisterActivatedEvent(): void {
    this.context.listen(11, false);
  }

  private object(sheet: SheetModel): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }
}

export class WorksheetObject extends HostObject {
  readonly typeName = 'Worksheet';

  constructor(
    private readonly context: SheetContext,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    const { book } = this.context;
    if (book.structureProtected) throw new ExcelFault('AccessDenied');
    const taken = book.findOrNull(name);
    if (taken && taken !== this.sheet) throw new ExcelFault('ItemAlreadyExists');
    this.sheet.name = name;
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get Protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.sheet.names);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.sheet);
  }

  GetRange(name?: string | null): RangeObject {
    return new RangeObject(this.context, this.sheet, areaNamed(name));
  }

  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): RangeObject {
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return new RangeObject(this.context, this.sheet, area);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeObject | null {
    const area = this.sheet.usedArea(valuesOnly);
    return area && new RangeObject(this.context, this.sheet, area);
  }

  Delete(): void {
    if (this.context.book.structureProtected) throw new ExcelFault('AccessDenied');
    this.context.book.remove(this.sheet);
  }

  Activate(): void {
    this.context.book.active = this.sheet;
    this.context.activated(this.sheet);
  }
}

class ProtectionObject extends HostObject {
  readonly typeName = 'WorksheetProtection';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protection.on;
  }
  get Options(): unknown {
    return { allowFormatCells: this.sheet.protection.allowFormatCells };
  }
}

class PageLayoutObject extends HostObject {
  readonly typeName = 'PageLayout';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Orientation(): unknown {
    return this.sheet.page['orientation'] ?? 'Portrait';
  }
  set Orientation(value: unknown) {
    this.sheet.page['orientation'] = value;
  }
  get PaperSize(): unknown {
    return this.sheet.page['paperSize'] ?? 'Letter';
  }
  set PaperSize(value: unknown) {
    this.sheet.page['paperSize'] = value;
  }
  get Zoom(): unknown {
    return this.sheet.page['zoom'] ?? {};
  }
  set Zoom(value: unknown) {
    this.sheet.page['zoom'] = value;
  }
}

export class WorkbookObject extends HostObject {
  readonly typeName = 'Workbook';

  constructor(private readonly context: SheetContext) {
    super();
  }

  get Name(): string {
    return this.context.book.name;
  }
  get ReadOnly(): boolean {
    return this.context.book.readOnly;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context.book.names);
  }
  /** The client gives up a range it kept. */
  _RemoveReference(id: string): void {
    if (!this.context.references.delete(id)) throw new ExcelFault('ItemNotFound', id);
  }
  get Functions(): FunctionsObject {
    return new FunctionsObject(this.context.book.date1904);
  }
}

class FunctionsObject extends HostObject {
  readonly typeName = 'Functions';
  constructor(private readonly from1904: boolean) {
    super();
  }
  Date(year: number, month: number, day: number): FunctionResultObject {
    const days = Date.UTC(year, month - 1, day) / 86_400_000;
    return new FunctionResultObject(days + 25_569 - (this.from1904 ? 1462 : 0));
  }
}

class FunctionResultObject extends HostObject {
  readonly typeName = 'FunctionResult';
  constructor(readonly Value: number) {
    super();
  }
}

/** What office.js itself asks for once the page is ready. */
export class AddinService extends HostObject {
  readonly typeName = 'AddinInternalService';
  NotifyActionHandlerReady(): void {}
}

/** Shows the pane, or takes it to the background. */
export class AppRuntimeService extends HostObject {
  readonly typeName = 'AppRuntimeService';
  constructor(private readonly shown: (state: string) => void) {
    super();
  }
  SetAppRuntimeState(state: string): void {
    this.shown(state);
  }
}

export function newObject(name: string, shown: (state: string) => void): HostObject {
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') return new AppRuntimeService(shown);
  if (name === 'Microsoft.InternalService.AddinInternalService') return new AddinService();
  throw new HostGap(`new ${name}`);
}
