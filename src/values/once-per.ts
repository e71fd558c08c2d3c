/** An object that carries what was worked out of it. Its type says so: nothing is laid into an object of others. */
export interface Remembering {
  readonly [ANSWERS]?: Answers;
}

/** Answers by the function that works them out. */
type Answers = Map<unknown, unknown>;

const ANSWERS = Symbol('answers');

/**
 * A function of an object that works its answer out once and remembers it as long as the object is
 * in use. Whatever it answers must hang on that object alone, and nobody may change the answer; a
 * copy of the object remembers nothing.
 */
export function oncePer<Key extends Remembering, Answer>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  return (key) => {
    const answers = key[ANSWERS] ?? rememberIn(key);
    const known = answers.get(workOut);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- set below, as the answer of the same function
    if (known !== undefined) return known as Answer;
    const answer = workOut(key);
    answers.set(workOut, answer);
    return answer;
  };
}

/**
 * Lays the answers into the object, out of sight of who copies it or lists its properties. Those in a
 * WeakMap would outlive the collection of young objects, and with them all a form consists of
 * (docs/decisions/0016-answers-in-the-object.md).
 */
function rememberIn(key: Remembering): Answers {
  const answers: Answers = new Map();
  Object.defineProperty(key, ANSWERS, { value: answers });
  return answers;
}

/**
 * A function of a text that remembers its answers for the texts asked about last. A form says few
 * things many times; the bound keeps a folder of a thousand forms from being remembered whole.
 */
export function oncePerText<Answer>(
  workOut: (text: string) => Answer,
  most = MOST_TEXTS,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? workOut(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/** A few forms' worth of texts. */
const MOST_TEXTS = 2000;
