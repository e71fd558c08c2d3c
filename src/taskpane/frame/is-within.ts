/** Whether something happened in an element or below it. */
export function isWithin(element: Element | null | undefined, { target }: Event): boolean {
  return !!element && target instanceof Node && element.contains(target);
}
