import type { Area } from '../../../../src/sheet';
import { HostCollection, HostObject } from './host-object';
import { type RangeContext, RangeObject } from './range-object';
import type { SheetModel } from './sheet-model';

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly typeName = 'RangeAreas';

  constructor(
    private readonly context: RangeContext,
    private readonly sheet: SheetModel,
    private readonly of: readonly Area[],
  ) {
    super();
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.of.map((a) => new RangeObject(this.context, this.sheet, a)));
  }
}

class RangeCollection extends HostCollection {
  readonly typeName = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  items(): readonly RangeObject[] {
    return this.ranges;
  }
}
