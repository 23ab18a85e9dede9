// As few forms as have everything that forms can have.
import type { FieldDefinition } from '#forms/definition.ts';
import { findForm } from '#forms/index.ts';

/**
 * A handful of forms in which every kind of field stands with every setting that any form gives it.
 * @param but settings that make no difference
 */
export function formsThatShowAll(codes: readonly string[], but: readonly string[] = []): ReadonlySet<string> {
  const left = new Map(codes.map((code) => [code, new Set(settingsOf(code, but))]));
  const chosen = new Set<string>();
  for (;;) {
    const [best] = [...left].sort(([, a], [, b]) => b.size - a.size);
    if (best === undefined || best[1].size === 0) return chosen;
    const [code, shown] = best;
    chosen.add(code);
    left.delete(code);
    for (const others of left.values()) for (const one of shown) others.delete(one);
  }
}

/** "radio hint", "in a group: radio hint": what decides how a question is shown and edited. */
function settingsOf(code: string, but: readonly string[]): readonly string[] {
  const fields = findForm(code)?.sections.flatMap((section) => section.fields) ?? [];
  const settingsOfField = (field: FieldDefinition): string[] => {
    const settings = Object.entries(field)
      .filter(([name, value]) => !['id', 'label', 'example', ...but].includes(name) && value !== false)
      .map(([name]) => `${field.kind} ${name}`);
    const inner =
      'fields' in field ? field.fields.flatMap(settingsOfField).map((one) => `in a group: ${one}`) : [];
    return [...settings, ...inner];
  };
  return fields.flatMap(settingsOfField);
}
