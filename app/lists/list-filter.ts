// The filter of a list, declared once. The declaration gives the address of a filtered list, the values in an address, and the form
// (`FilterForm`). An unknown value in an address is ignored, so that an old address still shows a list.
import { present } from '#app/values/present.ts';
import { isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';

interface FilterOption {
  /** Its word in the address. */
  readonly value: string;
  readonly label: string;
}

/** How the form shows a field. */
export type FilterControl =
  | { readonly kind: 'text' | 'day' | 'hidden'; readonly label: string }
  | { readonly kind: 'check'; readonly label: string; readonly value: string }
  | {
      readonly kind: 'choice';
      readonly label: string;
      /** Empty when the page adds them, because they come from the database or have counts. */
      readonly options: readonly FilterOption[];
      /** The words for no choice; absent when there is always one. */
      readonly none?: string;
    };

export interface FilterField<Value> {
  /** Its name in the address. */
  readonly name: string;
  /** Absent for a field that the form does not show: the page of a list. */
  readonly control?: FilterControl;
  /** Rarely needed: the form shows it only when its further fields are unfolded. */
  readonly further?: true;
  /** @returns undefined for a text that is no value of the field */
  read(text: string): Value | undefined;
  /** @returns undefined for a value that the address can leave out */
  write(value: Value): string | undefined;
}

export type FilterFields = Readonly<Record<string, FilterField<unknown>>>;

export type FilterValues<Fields extends FilterFields> = {
  readonly [Id in keyof Fields]?: NonNullable<ReturnType<Fields[Id]['read']>>;
};

/** Values for an address; undefined means no value. */
type ValuesToWrite<Fields extends FilterFields> = {
  readonly [Id in keyof Fields]?: FilterValues<Fields>[Id] | undefined;
};

export interface ListFilter<Fields extends FilterFields> {
  readonly fields: Fields;
  readonly read: (query: URLSearchParams) => FilterValues<Fields>;
  /** "q=khai&trang=2"; '' for the unfiltered list. */
  readonly query: (values: ValuesToWrite<Fields>) => string;
  /** @param base another address for the same values, such as that of a workbook; the list's own by default */
  readonly address: (values: ValuesToWrite<Fields>, base?: string) => string;
}

/** The values of a filter, from the type of its declaration. */
export type Narrowed<Filter> = Filter extends ListFilter<infer Fields> ? FilterValues<Fields> : never;

/** @param list makes the list's own address @param fields in their order on the form and in the address */
export function listFilter<Fields extends FilterFields>(
  list: () => string,
  fields: Fields,
): ListFilter<Fields> {
  const entries = Object.entries(fields);
  const query: ListFilter<Fields>['query'] = (values) => {
    const search = new URLSearchParams();
    for (const [id, field] of entries) {
      const value: unknown = own(values, id);
      const text = value === undefined ? undefined : field.write(value);
      if (text !== undefined && text !== '') search.set(field.name, text);
    }
    return search.toString();
  };
  return {
    fields,
    query,
    read: (search) =>
      Object.fromEntries(
        entries.flatMap(([id, field]) => {
          const text = search.get(field.name);
          const value: unknown = text === null ? undefined : field.read(text);
          return value === undefined ? [] : [[id, value] as const];
        }),
      ) as FilterValues<Fields>,
    address: (values, base = list()) => {
      const text = query(values);
      return text === '' ? base : `${base}?${text}`;
    },
  };
}

/** A field for words to search. @param longest in characters; the rest is cut off */
export function words(label: string, longest = 100): FilterField<string> {
  return {
    name: 'q',
    control: { kind: 'text', label },
    read: (text) => text.normalize('NFC').trim().slice(0, longest) || undefined,
    write: (text) => text,
  };
}

type Choices<Value extends string | number> = readonly (readonly [Value, FilterOption])[];

/**
 * One of several values.
 * @param choices each value with its word in the address and its label
 * @param asking `none`: the words of the form for no choice; `usual`: the default value, which the address leaves out
 */
export function choice<Value extends string | number>(
  name: string,
  label: string,
  choices: Choices<Value>,
  asking: { readonly none?: string; readonly usual?: NoInfer<Value> },
): FilterField<Value> {
  const { usual, none } = asking;
  return {
    name,
    control: {
      kind: 'choice',
      label,
      options: choices.map(([, option]) => option),
      ...present({ none }),
    },
    read: (text) => choices.find(([, { value }]) => value === text)?.[0],
    write: (value) => (value === usual ? undefined : choices.find(([one]) => one === value)?.[1].value),
  };
}

/** A value such as a section or an author; only the page knows whether it exists. @param form the shape of all possible values */
export function choiceOfPage(
  name: string,
  label: string,
  form: RegExp,
  asking: { readonly none?: string } = { none: 'Tất cả' },
): FilterField<string> {
  return {
    name,
    control: { kind: 'choice', label, options: [], ...asking },
    read: (text) => {
      const value = text.normalize('NFC').trim();
      return form.test(value) ? value : undefined;
    },
    write: (value) => value,
  };
}

/** @returns the same field as a further one, which the form shows only when unfolded */
export const further = <Value>(field: FilterField<Value>): FilterField<Value> => ({
  ...field,
  further: true,
});

/** @returns a check box; its value is true or absent */
export function flag(name: string, label: string): FilterField<boolean> {
  return {
    name,
    control: { kind: 'check', label, value: '1' },
    read: (text) => (text === '1' ? true : undefined),
    write: (value) => (value ? '1' : undefined),
  };
}

/** @returns a local date, "2026-11-25"; a text that is no date is ignored */
export function day(name: string, label: string): FilterField<LocalDate> {
  return {
    name,
    control: { kind: 'day', label },
    read: (text) => (isLocalDate(text.trim()) ? text.trim() : undefined),
    write: (value) => value,
  };
}

/** The page of the list, from 1; the address leaves out the first. */
export const page: FilterField<number> = {
  name: 'trang',
  read: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined),
  write: (value) => (value > 1 ? String(value) : undefined),
};

/** @param table values with their words in addresses and labels @returns them as choices, in the order of the table */
export const choicesOf = <Value extends string>(
  table: Readonly<Record<Value, { readonly word: string; readonly label: string }>>,
): Choices<Value> =>
  (Object.keys(table) as Value[]).map((value) => [
    value,
    { value: table[value].word, label: table[value].label },
  ]);
