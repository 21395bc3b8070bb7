import type { LastTask, Work } from '#platform/tenancy/work.ts';

/** Collects what is asked for the end of a work. */
export class LastTasks {
  readonly #rooms: readonly string[];
  readonly #asked = new Map<LastTask<never>, Set<unknown>>();

  /** `rooms`: the names of the rooms in their order. */
  constructor(rooms: readonly string[]) {
    this.#rooms = rooms;
  }

  /** Asks for a task for these subjects. */
  ask<Subject>(task: LastTask<Subject>, subjects: Iterable<Subject>): void {
    const asked = this.#asked.get(task as LastTask<never>) ?? new Set<unknown>();
    for (const subject of subjects) asked.add(subject);
    if (asked.size > 0) this.#asked.set(task as LastTask<never>, asked);
  }

  /** Runs the task of the lowest room; false when nothing is left to do. */
  async runNext(work: Work): Promise<boolean> {
    const order = (task: LastTask<never>): number => this.#rooms.indexOf(task.room);
    const [task] = [...this.#asked.keys()].sort((a, b) => order(a) - order(b));
    if (!task) return false;
    const subjects = [...(this.#asked.get(task) ?? [])] as never[];
    this.#asked.delete(task);
    await task.run(work, subjects);
    return true;
  }
}
