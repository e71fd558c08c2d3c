/**
 * An object of Excel's model as the wire sees it: its members are the getters, setters and methods of
 * the class, in the wire's spelling (PascalCase).
 */
export abstract class HostObject {
  /** The name of the class in the genuine client. */
  abstract readonly typeName: string;

  /** What an Instantiate returns: the id by which the client asks for the object later. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection; its items are loaded together. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}
