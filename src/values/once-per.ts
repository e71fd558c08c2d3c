/**
 * A function of an object that works its answer out once and remembers it as long as the object is
 * in use. Whatever it answers must hang on that object alone, and nobody may change the answer; a
 * copy of the object remembers nothing.
 */
export function oncePer<Key extends object, Answer>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = workOut(key);
    answers.set(key, answer);
    return answer;
  };
}
