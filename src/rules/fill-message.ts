/**
 * Puts the data into a message's {placeholders}.
 * @throws Error when a placeholder has no datum: a sentence with a hole must never reach the officer
 */
export function fillMessage(template: string, data: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message datum missing: ${name} in ${template}`);
    return value.replace(UNBROKEN, (run) => `${run.slice(0, KEPT)}…`);
  });
}

/** What no officer writes and no line holds: a figure of hundreds of digits, a name pasted a thousand times. */
const UNBROKEN = /[^\s，。；：、「」（）]{80,}/gu;
/** How much of it is enough to find it by. */
const KEPT = 24;
