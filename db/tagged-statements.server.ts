// Statements of the driver's tag that are put together of parts. To the driver every part is a query: a promise with closures, made to
// be sent. A list of dossiers has 750 of them, and one is sent. Here a part is its text and its values until somebody waits for the
// statement, which goes to the driver whole: one text, one list of values (decision 113).
import type postgres from 'postgres';

import type { Sql } from './client.server.ts';

/** What is changed of the driver's query before it is sent. */
interface DriverQuery extends Promise<unknown> {
  strings: readonly string[];
  args: readonly unknown[];
}

type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => DriverQuery;

/** A statement, or a part of one: sent when it is waited for, as the driver's own are, and once. */
export class TaggedStatement implements PromiseLike<unknown> {
  #query: DriverQuery | undefined;
  readonly #tag: Tag;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];

  constructor(tag: Tag, strings: TemplateStringsArray, values: readonly unknown[]) {
    this.#tag = tag;
    this.strings = strings;
    this.values = values;
    noteOrigin(strings);
  }

  then<A, B>(
    fulfilled?: ((rows: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#whole.then(fulfilled, rejected);
  }

  catch<B>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<unknown> {
    return this.#whole.catch(rejected);
  }

  finally(done?: (() => void) | null): Promise<unknown> {
    return this.#whole.finally(done);
  }

  /** The driver's query of all of it, which is sent when it is waited for. */
  get #whole(): DriverQuery {
    return (this.#query ??= makeQuery(this.#tag, this));
  }
}

/** Where the statements of each place in the code were first called: what an error of them is told with. */
const origins = new WeakMap<TemplateStringsArray, Error>();

function noteOrigin(strings: TemplateStringsArray): void {
  if (!origins.has(strings)) origins.set(strings, new Error('asked here'));
}

function makeQuery(tag: Tag, statement: TaggedStatement): DriverQuery {
  const { strings, values } = statement;
  // By the strings of a place the driver keeps something for ever: a text that is put together is given to it afterwards.
  const isWhole = !values.some(isPart);
  const query = tag(strings, ...(isWhole ? values : []));
  if (!isWhole) {
    const whole = { strings: [''], values: [] };
    append(whole, statement);
    query.strings = whole.strings;
    query.args = whole.values;
  }
  return Object.defineProperty(query, 'origin', { get: () => origins.get(strings)?.stack ?? '' });
}

const isPart = (value: unknown): boolean =>
  value instanceof TaggedStatement || (Array.isArray(value) && value[0] instanceof TaggedStatement);

interface Whole {
  readonly strings: string[];
  readonly values: unknown[];
}

function append(whole: Whole, { strings, values }: TaggedStatement): void {
  addText(whole, strings[0]);
  for (const [index, value] of values.entries()) {
    if (value instanceof TaggedStatement) append(whole, value);
    else if (isPart(value))
      for (const part of value as readonly TaggedStatement[]) {
        addText(whole, ' ');
        append(whole, part);
      }
    else {
      whole.values.push(value);
      whole.strings.push('');
    }
    addText(whole, strings[index + 1]);
  }
}

function addText({ strings }: Whole, text = ''): void {
  strings[strings.length - 1] += text;
}

/** @returns what a call of the driver's `sql` answers: a statement for a template, the driver's own for a name or for rows */
export function callTag(sql: postgres.ISql, args: readonly unknown[]): unknown {
  const [strings, ...values] = args;
  return isTemplate(strings)
    ? new TaggedStatement(sql as unknown as Tag, strings, values)
    : (sql as unknown as (...all: readonly unknown[]) => unknown)(...args);
}

const isTemplate = (value: unknown): value is TemplateStringsArray => Array.isArray(value) && 'raw' in value;

const templates = new Map<string, TemplateStringsArray>();

/**
 * Text of ours within a statement, instead of a value: of a value the planner, once it plans for all of them, does not know how few rows it
 * means, and reads the whole table.
 * @param text a constant of the sources
 */
export function constant(sql: Sql, text: string): ReturnType<Sql> {
  const template = templates.get(text) ?? Object.assign([text], { raw: [text] });
  templates.set(text, template);
  return sql(template);
}

/** Words of ours as a list, for `in`. */
export const constantWords = (sql: Sql, words: readonly string[]): ReturnType<Sql> =>
  constant(sql, `(${words.map((word) => `'${word}'`).join(', ')})`);
