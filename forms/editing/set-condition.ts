// Sets or removes the condition of a section, a field, a rule or a heading.
import { present } from '#app/values/present.ts';

import type { Condition, FormDefinition } from '../definition.ts';
import type { FormPart } from './change.ts';
import { findBlock, findField, withField } from './find.ts';

/** The object with `condition` as its `showWhen`, or without one. */
function shownWhen<T extends { readonly showWhen?: Condition }>(
  item: T,
  condition: Condition | undefined,
): T {
  const { showWhen: _old, ...rest } = item;
  return { ...rest, ...present({ showWhen: condition }) } as T;
}

/** @returns undefined for a part without a condition, and for one that the form does not have */
export function conditionOf(def: FormDefinition, part: FormPart): Condition | undefined {
  const [what, id = ''] = part.split(':');
  if (what === 'section') return def.sections.find((section) => section.id === id)?.showWhen;
  if (what === 'field') return findField(def, id)?.field.showWhen;
  if (what === 'rule') return def.rules.find((rule) => rule.id === id)?.when;
  const block = findBlock(def, id)?.block;
  return block?.block === 'heading' ? block.showWhen : undefined;
}

/** @param condition undefined removes the condition @returns undefined when there is no such part, or it cannot have a condition */
export function conditionSet(
  def: FormDefinition,
  part: FormPart,
  condition: Condition | undefined,
): FormDefinition | undefined {
  const [what, id = ''] = part.split(':');
  if (what === 'section') {
    if (!def.sections.some((section) => section.id === id)) return undefined;
    return {
      ...def,
      sections: def.sections.map((section) => (section.id === id ? shownWhen(section, condition) : section)),
    };
  }
  if (what === 'field') {
    const place = findField(def, id);
    return place && withField(def, place, shownWhen(place.field, condition));
  }
  if (what === 'rule') {
    if (!def.rules.some((rule) => rule.id === id)) return undefined;
    const rules = def.rules.map((rule) => {
      if (rule.id !== id) return rule;
      const { when: _old, ...rest } = rule;
      return condition === undefined ? rest : { ...rest, when: condition };
    });
    return { ...def, rules };
  }
  const blockPlace = what === 'block' ? findBlock(def, id) : undefined;
  if (blockPlace === undefined || blockPlace.block.block !== 'heading') return undefined;
  const heading = shownWhen(blockPlace.block, condition);
  return { ...def, paper: def.paper.map((block, index) => (index === blockPlace.index ? heading : block)) };
}
