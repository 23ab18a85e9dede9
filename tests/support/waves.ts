// What a piece of work asks of the database: how many statements, and how often it waits for answers before it can ask on. Statements
// are held until the work can do nothing else, then sent together: what could be asked at once is one wave, however fast each is answered.
import type { Database } from '#db/client.server.ts';

/** The driver's query, as far as its types do not show it. */
interface DriverQuery extends Promise<unknown> {
  readonly strings: readonly string[];
  readonly handler: { readonly name: string };
  handle(): Promise<void>;
}

export interface DatabaseUse {
  /** Their texts, `begin` and `commit` among them, wave by wave. */
  readonly waves: readonly (readonly string[])[];
}

/** So many turns of the event loop without a new statement: nothing but answers can bring another. */
const quietTurns = 8;

/** What a connection asks for itself when it is made. */
const isOfConnection = ({ handler }: DriverQuery) => handler.name === 'execute';

/**
 * Call it once for a pool. Until `stop`, every statement of this process passes through it.
 * @returns `of` runs a piece of work, nothing else beside it, and says what it asked
 */
export function watchStatements(db: Database) {
  const prototype = Object.getPrototypeOf(db.$client.unsafe('select 1')) as DriverQuery;
  const send = Reflect.get<DriverQuery, 'handle'>(prototype, 'handle');
  const begun = new WeakSet<DriverQuery>();
  let held: DriverQuery[] | undefined;
  prototype.handle = function (this: DriverQuery) {
    if (held === undefined || begun.has(this) || isOfConnection(this)) return send.call(this);
    begun.add(this);
    held.push(this);
    return Promise.resolve();
  };
  const answerOf = async (query: DriverQuery) => {
    void send.call(query);
    // The driver's own `then` would send it.
    await Promise.prototype.then.call(query, undefined, () => {});
  };
  return {
    async of<T>(work: () => Promise<T>): Promise<readonly [T, DatabaseUse]> {
      const waves: (readonly string[])[] = [];
      held = [];
      let done = false;
      const result = work().finally(() => (done = true));
      result.catch(() => {});
      while (!done || held.length > 0) {
        const before: number = held.length;
        for (let turn = 0; turn < quietTurns; turn += 1) await new Promise((next) => setImmediate(next));
        if (held.length === 0 || held.length !== before) continue;
        const wave = held;
        held = [];
        waves.push(wave.map(({ strings }) => strings.join('$')));
        await Promise.all(wave.map(answerOf));
      }
      held = undefined;
      return [await result, { waves }];
    },
    stop() {
      prototype.handle = send;
    },
  };
}
