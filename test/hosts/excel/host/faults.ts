/** An error Excel itself raises for one action; the effects of the actions before it stay. */
export class ExcelFault extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** The client asked for something this host does not know: the host is at fault, loudly. */
export class HostGap extends Error {}
