/**
 * Puts the data into a message's {placeholders}.
 * @throws Error when a placeholder has no datum: a sentence with a hole must never reach the officer
 */
export function fillMessage(template: string, data: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message datum missing: ${name} in ${template}`);
    return value;
  });
}
