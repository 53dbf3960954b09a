import type { Fault } from './faults.js';

/** One step from a record to another, and the path of the field that makes it. */
export interface Step {
  from: string;
  to: string;
  path: string;
}

/**
 * The steps that close a circle, each as a fault: a place that lies within itself, a source that is its own
 * origin, an event before itself. `what` says it in words.
 */
export function circles(steps: readonly Step[], what: string): Fault[] {
  const next = new Map<string, Step[]>();
  for (const step of steps) {
    const list = next.get(step.from);
    if (list) list.push(step);
    else next.set(step.from, [step]);
  }
  const faults: Fault[] = [];
  const state = new Map<string, 'open' | 'done'>();
  // A stack of our own: a chain of a hundred thousand events would overflow the machine's.
  for (const start of next.keys()) {
    if (state.has(start)) continue;
    const trail = [{ id: start, step: 0 }];
    state.set(start, 'open');
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const step = next.get(here.id)?.[here.step];
      here.step += 1;
      if (!step) {
        state.set(here.id, 'done');
        trail.pop();
      } else if (state.get(step.to) === 'open') {
        faults.push({ path: step.path, message: what });
      } else if (!state.has(step.to)) {
        state.set(step.to, 'open');
        trail.push({ id: step.to, step: 0 });
      }
    }
  }
  return faults;
}
