/** The answers asked for last, by a key that names what can never change. The oldest is dropped when there are too many. */
export interface Recent<T> {
  get(key: string, make: () => Promise<T>): Promise<T>;
}

/** Keeps the last `most` answers. A failure is not kept; two who ask at once wait for one making. */
export function createRecent<T>(most: number): Recent<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    get(key, make) {
      const known = kept.get(key);
      kept.delete(key);
      const answer = known ?? make();
      kept.set(key, answer);
      answer.catch(() => {
        if (kept.get(key) === answer) kept.delete(key);
      });
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
