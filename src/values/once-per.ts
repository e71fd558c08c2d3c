/**
 * A function of an object that works its answer out once and remembers it as long as the object is
 * in use. Whatever it answers must hang on that object alone, and nobody may change the answer; a
 * copy of the object remembers nothing.
 */
export function oncePer<Key extends object, Answer>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  // A private field of the object itself: a WeakMap is asked so often here that it took a quarter of a review.
  class Remembered extends Itself {
    readonly #answer: Answer;

    constructor(key: Key, answer: Answer) {
      super(key);
      this.#answer = answer;
    }

    static of(key: object): Answer | undefined {
      return #answer in key ? key.#answer : undefined;
    }
  }

  return (key) => {
    const known = Remembered.of(key);
    if (known !== undefined) return known;
    const answer = workOut(key);
    new Remembered(key, answer);
    return answer;
  };
}

/** Makes no object of its own, so that the fields of a class built on it become those of the object given. */
class Itself {
  constructor(key: object) {
    return key;
  }
}
