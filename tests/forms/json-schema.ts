// As much of JSON Schema 2020-12 as the forms' schemas use, to check answers against them.
type Schema = Readonly<Record<string, unknown>>;

/** @returns where the value breaks the schema; a keyword this reader does not know is a fault */
export function violations(schema: Schema, value: unknown, at = ''): readonly string[] {
  const wrong: string[] = [];
  const need = (holds: boolean, keyword: string) => {
    if (!holds) wrong.push(`${at}: ${keyword}`);
  };
  const record = (
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  ) as Record<string, unknown>;
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const check: Record<string, (argument: never) => void> = {
    $schema: () => undefined,
    title: () => undefined,
    description: () => undefined,
    format: () => need(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value), 'format'),
    type: (type: string) => {
      const actual = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
      need(actual === type, `type ${type}`);
    },
    enum: (options: readonly unknown[]) => need(options.includes(value), 'enum'),
    const: (constant: unknown) => need(value === constant, 'const'),
    pattern: (pattern: string) =>
      need(typeof value === 'string' && new RegExp(pattern, 'u').test(value), 'pattern'),
    minLength: (n: number) => need(typeof value === 'string' && [...value].length >= n, 'minLength'),
    maxLength: (n: number) => need(typeof value === 'string' && [...value].length <= n, 'maxLength'),
    minimum: (n: number) => need(typeof value === 'number' && value >= n, 'minimum'),
    maximum: (n: number) => need(typeof value === 'number' && value <= n, 'maximum'),
    minItems: (n: number) => need(Array.isArray(value) && value.length >= n, 'minItems'),
    maxItems: (n: number) => need(Array.isArray(value) && value.length <= n, 'maxItems'),
    uniqueItems: () => need(Array.isArray(value) && new Set(value).size === value.length, 'uniqueItems'),
    items: (items: Schema) => {
      if (Array.isArray(value))
        value.forEach((item, i) => wrong.push(...violations(items, item, `${at}/${i}`)));
    },
    properties: () => {
      for (const [key, inner] of Object.entries(properties)) {
        if (key in record) wrong.push(...violations(inner, record[key], `${at}/${key}`));
      }
    },
    required: (keys: readonly string[]) =>
      need(
        keys.every((key) => key in record),
        'required',
      ),
    additionalProperties: () =>
      need(
        Object.keys(record).every((key) => key in properties),
        'additionalProperties',
      ),
  };
  for (const [keyword, argument] of Object.entries(schema)) {
    const apply = check[keyword];
    if (apply === undefined) throw new Error(`unknown keyword ${keyword}`);
    apply(argument as never);
  }
  return wrong;
}
