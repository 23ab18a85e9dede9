// What each input of a form is given when its page comes back: its name, what was entered, and what is wrong with it.
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

/** The entries that are text. */
type NameIn<Entries> = {
  [Name in keyof Entries & string]: Entries[Name] extends string | undefined ? Name : never;
}[keyof Entries & string];

/**
 * @param entries by the names of the inputs; undefined before the form was sent
 * @param problems of the form; undefined before it was sent
 * @param prefix of the inputs' names, where a page has the form more than once: "12."
 * @returns the properties of an input by its name in `entries`; `otherwise` stands in it where nothing was entered
 */
export const inputsOf =
  <Entries extends object>(
    entries: Entries | undefined,
    problems: readonly InputProblem[] | undefined,
    prefix = '',
  ) =>
  <Name extends NameIn<Entries>>(name: Name, otherwise?: string) => {
    const entry: Entries[Name] | undefined = entries?.[name];
    const path = `${prefix}${name}`;
    return {
      name: path,
      defaultValue: typeof entry === 'string' ? entry : otherwise,
      error: messageAt(problems, path),
    };
  };
