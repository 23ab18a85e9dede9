// What a list is narrowed by, declared once: from the declaration follow the address of a narrowed list, what an address
// asks for, and the form that asks (`FilterForm`). What an address says and the list does not know narrows nothing, so
// that an old address still shows a list.
import { present } from '#app/values/present.ts';
import { isLocalDate, type LocalDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';

interface FilterOption {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
}

/** How the form asks for it. */
export type FilterControl =
  | { readonly kind: 'text' | 'day' | 'hidden'; readonly label: string }
  | { readonly kind: 'check'; readonly label: string; readonly value: string }
  | {
      readonly kind: 'choice';
      readonly label: string;
      /** Empty when the page brings them: what the database knows, or counts beside each. */
      readonly options: readonly FilterOption[];
      /** What the choice says when nothing is chosen; left out when something always is. */
      readonly none?: string;
    };

export interface FilterField<Value> {
  /** In the address. */
  readonly name: string;
  /** Left out for what no form asks: the page of a list. */
  readonly control?: FilterControl;
  /** Rarely needed: the form asks it behind a line that unfolds. */
  readonly further?: true;
  /** @returns undefined for a text that narrows nothing */
  read(text: string): Value | undefined;
  /** @returns undefined for a value that need not stand in the address */
  write(value: Value): string | undefined;
}

export type FilterFields = Readonly<Record<string, FilterField<unknown>>>;

export type FilterValues<Fields extends FilterFields> = {
  readonly [Id in keyof Fields]?: NonNullable<ReturnType<Fields[Id]['read']>>;
};

/** What is chosen; undefined says as little as nothing. */
type Chosen<Fields extends FilterFields> = {
  readonly [Id in keyof Fields]?: FilterValues<Fields>[Id] | undefined;
};

export interface ListFilter<Fields extends FilterFields> {
  readonly fields: Fields;
  readonly read: (query: URLSearchParams) => FilterValues<Fields>;
  /** "q=khai&trang=2"; empty for the list as it begins. */
  readonly query: (values: Chosen<Fields>) => string;
  /** @param base the list's own address when left out; else the same choice elsewhere: its workbook */
  readonly address: (values: Chosen<Fields>, base?: string) => string;
}

/** What is narrowed by, by the type of the declaration. */
export type Narrowed<Filter> = Filter extends ListFilter<infer Fields> ? FilterValues<Fields> : never;

/** @param fields in the order in which the form asks and the address says them */
export function listFilter<Fields extends FilterFields>(
  list: () => string,
  fields: Fields,
): ListFilter<Fields> {
  const entries = Object.entries(fields);
  const query: ListFilter<Fields>['query'] = (values) => {
    const said = new URLSearchParams();
    for (const [id, field] of entries) {
      const value: unknown = own(values, id);
      const text = value === undefined ? undefined : field.write(value);
      if (text !== undefined && text !== '') said.set(field.name, text);
    }
    return said.toString();
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

/** Words as somebody types them. @param longest in characters; the rest is cut off */
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
 * @param asking.none what the form says where nothing is chosen
 * @param asking.usual the value that a list without a choice has: it does not stand in the address
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

/** A value that only the page knows whether it exists: a section, an author. @param form what can be one at all */
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

/** The same field, asked behind a line that unfolds. */
export const further = <Value>(field: FilterField<Value>): FilterField<Value> => ({
  ...field,
  further: true,
});

/** A check box. */
export function flag(name: string, label: string): FilterField<boolean> {
  return {
    name,
    control: { kind: 'check', label, value: '1' },
    read: (text) => (text === '1' ? true : undefined),
    write: (value) => (value ? '1' : undefined),
  };
}

/** A day of the calendar, as "2026-11-25". */
export function day(name: string, label: string): FilterField<LocalDate> {
  return {
    name,
    control: { kind: 'day', label },
    read: (text) => (isLocalDate(text.trim()) ? text.trim() : undefined),
    write: (value) => value,
  };
}

/** The page of the list, from 1; the first does not stand in the address. */
export const page: FilterField<number> = {
  name: 'trang',
  read: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined),
  write: (value) => (value > 1 ? String(value) : undefined),
};

/** A table of values with their word and label as choices. */
export const choicesOf = <Value extends string>(
  table: Readonly<Record<Value, { readonly word: string; readonly label: string }>>,
): Choices<Value> =>
  (Object.keys(table) as Value[]).map((value) => [
    value,
    { value: table[value].word, label: table[value].label },
  ]);
