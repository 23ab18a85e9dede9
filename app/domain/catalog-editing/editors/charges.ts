// What is charged: items with their tariff and quantity, and who need not pay. Groups do not nest, so that an exemption
// names its item.
import { present } from '#app/values/present.ts';
import type { ChargeItem, Charges, Exemption, ProvinceAmount, Quantity, Tariff } from '#catalog/charges.ts';
import { vnd } from '#catalog/money.ts';
import { entriesIn, textIn } from '#forms/editing/read-answers.ts';
import type { Answers } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { chargeForm } from './charge-form.ts';
import { chargedList, chargeKindList, quantityList, tariffList } from './closed-lists.ts';
import { defineEditor } from './editor.ts';
import { atLeastOne, numberAt, textAt } from './read-answers.ts';
import { idFrom, idProblem, idsFor, isId } from './stable-ids.ts';
import { tickedWords } from './ticked-words.ts';

export const charges = defineEditor({
  component: 'charges',
  sections: chargeForm,
  read: ({ charges: of }) => (of === undefined ? {} : answersOf(of)),
  write(answers) {
    const note = present({ note: textIn(answers, 'note') });
    const free = present({ freeService: textIn(answers, 'freeService') });
    if (chargedList.code(answers['kind']) === 'free') {
      const legalBasis = textAt(answers, 'legalBasis');
      return { facts: { charges: { kind: 'free', legalBasis, ...free, ...note } } };
    }
    const { items, problems } = itemsOf(answers);
    return { facts: { charges: { kind: 'charged', ...free, items: atLeastOne(items), ...note } }, problems };
  },
});

// ---- from facts

function answersOf(of: Charges): Answers {
  if (of.kind === 'free') return { ...of };
  return {
    kind: of.kind,
    freeService: of.freeService,
    note: of.note,
    items: of.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      name: item.name,
      ...tariffAnswers(item.tariff),
      ...quantityAnswers(item.quantity),
      whenField: item.when?.field,
      whenEquals: item.when && tickedWords.of(item.when.equals),
      legalBasis: item.legalBasis,
    })),
    amounts: of.items.flatMap(({ name, tariff }) =>
      tariff.kind === 'set-by-province'
        ? (tariff.amounts ?? []).map((amount) => ({ item: name, ...amount }))
        : [],
    ),
    exemptions: of.items.flatMap((item) =>
      item.exemptions.map(({ id, label, legalBasis }) => ({ item: item.name, label, legalBasis, id })),
    ),
  };
}

function tariffAnswers(of: Tariff): Answers {
  // Amounts are asked for in a list of their own: groups do not nest.
  if (of.kind === 'set-by-province') return { tariff: of.kind, note: of.note };
  const { kind, ...tariff } = of;
  return { tariff: kind, ...tariff };
}

function quantityAnswers(quantity: Quantity): Answers {
  switch (quantity.kind) {
    case 'constant':
      return { quantity: 'constant', count: quantity.value };
    case 'field':
      return { quantity: 'field', countField: quantity.field };
    case 'group':
      return {
        quantity: 'group',
        countGroup: quantity.group,
        copiesField: quantity.copies,
        pagesField: quantity.pages,
      };
  }
}

// ---- to facts

function itemsOf(answers: Answers): { items: readonly ChargeItem[]; problems: readonly InputProblem[] } {
  const entries = entriesIn(answers, 'items');
  const names = entries.map((entry) => textAt(entry, 'name'));
  const ids = idsFor(entries.map((entry, index) => ({ id: textIn(entry, 'id'), name: names[index] ?? '' })));
  const claims = entriesIn(answers, 'exemptions');
  const idOf = claimIds(claims);
  const amounts = entriesIn(answers, 'amounts');
  const amountsOf = (name: string): readonly ProvinceAmount[] =>
    amounts
      .filter((entry) => textAt(entry, 'item') === name)
      .map((entry) => ({
        amount: vnd(numberAt(entry, 'amount')),
        unit: textAt(entry, 'unit'),
        resolution: textAt(entry, 'resolution'),
        resolvedOn: textAt(entry, 'resolvedOn'),
        from: textAt(entry, 'from'),
        ...present({ until: textIn(entry, 'until') }),
      }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const exemptions = (name: string): readonly Exemption[] =>
    claims
      .filter((claim) => (textIn(claim, 'item') ?? name) === name)
      .map((claim) => ({
        id: textIn(claim, 'id') ?? idOf(textAt(claim, 'label')),
        label: textAt(claim, 'label'),
        legalBasis: textAt(claim, 'legalBasis'),
      }));
  return {
    items: entries.map((entry, index) => ({
      id: ids[index] ?? '',
      kind: chargeKindList.code(entry['kind']),
      name: names[index] ?? '',
      tariff: tariffOf(entry, amountsOf(names[index] ?? '')),
      quantity: quantityOf(entry),
      ...present({ when: whenOf(entry) }),
      exemptions: exemptions(names[index] ?? ''),
      legalBasis: textAt(entry, 'legalBasis'),
    })),
    problems: [
      ...itemProblems(ids, names),
      ...exemptionProblems(claims, names),
      ...amountProblems(amounts, entries),
    ],
  };
}

/** One id a wording: who claims it claims it of every item. Two long wordings that begin alike are two. */
function claimIds(claims: readonly Answers[]): (label: string) => string {
  const idsByLabel = new Map(claims.map((claim) => [textAt(claim, 'label'), textIn(claim, 'id')]));
  const labels = [...idsByLabel.keys()];
  const ids = idsFor(labels.map((name) => ({ id: idsByLabel.get(name), name })));
  return (label) => ids[labels.indexOf(label)] ?? idFrom(label);
}

function tariffOf(entry: Answers, amounts: readonly ProvinceAmount[]): Tariff {
  const kind = tariffList.code(entry['tariff']);
  switch (kind) {
    case 'per-unit':
      return { kind, amount: vnd(numberAt(entry, 'amount')), unit: textAt(entry, 'unit') };
    case 'by-page':
      return {
        kind,
        first: vnd(numberAt(entry, 'first')),
        firstPages: numberAt(entry, 'firstPages'),
        further: vnd(numberAt(entry, 'further')),
        cap: vnd(numberAt(entry, 'cap')),
        unit: textAt(entry, 'unit'),
      };
    case 'set-by-province':
      return {
        kind,
        note: textAt(entry, 'note'),
        ...present({ amounts: amounts.length > 0 ? amounts : undefined }),
      };
  }
}

function quantityOf(entry: Answers): Quantity {
  const kind = quantityList.code(entry['quantity']);
  switch (kind) {
    case 'constant':
      return { kind, value: numberAt(entry, 'count') };
    case 'field':
      return { kind, field: textAt(entry, 'countField') };
    case 'group':
      return {
        kind,
        group: textAt(entry, 'countGroup'),
        ...present({ copies: textIn(entry, 'copiesField'), pages: textIn(entry, 'pagesField') }),
      };
  }
}

function whenOf(entry: Answers): ChargeItem['when'] {
  const field = textIn(entry, 'whenField');
  return field === undefined ? undefined : { field, equals: tickedWords.read(textAt(entry, 'whenEquals')) };
}

// ---- what no single field can tell

function itemProblems(ids: readonly string[], names: readonly string[]): readonly InputProblem[] {
  return ids.flatMap((id, index) => [
    ...(isId(id) ? [] : [{ path: `items.${index}.id`, message: idProblem }]),
    ...(ids.indexOf(id) === index
      ? []
      : [{ path: `items.${index}.id`, message: `Mã “${id}” đã dùng cho khoản khác: đặt mã khác` }]),
    ...(names.indexOf(names[index] ?? '') === index
      ? []
      : [{ path: `items.${index}.name`, message: 'Khoản trên đã có tên này: đặt tên khác' }]),
  ]);
}

/** An amount is of an item that the province sets, ends after it began, and leaves each day to one. */
function amountProblems(amounts: readonly Answers[], items: readonly Answers[]): readonly InputProblem[] {
  const setByProvince = items
    .filter((item) => tariffList.code(item['tariff']) === 'set-by-province')
    .map((item) => textAt(item, 'name'));
  const periods = amounts.map((entry) => ({
    item: textAt(entry, 'item'),
    from: textAt(entry, 'from'),
    until: textIn(entry, 'until') ?? '9999-12-31',
  }));
  return periods.flatMap(({ item, from, until }, index) => {
    const at = (field: string, message: string) => ({ path: `amounts.${index}.${field}`, message });
    if (!setByProvince.includes(item))
      return [at('item', `Không có khoản thu do tỉnh quy định tên “${item}”: ghi đúng tên khoản ở trên`)];
    if (until <= from) return [at('until', 'Ngày hết áp dụng phải sau ngày bắt đầu áp dụng')];
    const overlapsEarlier = periods
      .slice(0, index)
      .some((other) => other.item === item && other.from < until && from < other.until);
    return overlapsEarlier
      ? [at('from', 'Trùng ngày với một mức thu ở trên của cùng khoản: sửa thời gian áp dụng')]
      : [];
  });
}

function exemptionProblems(claims: readonly Answers[], names: readonly string[]): readonly InputProblem[] {
  return claims.flatMap((claim, index) => {
    const item = textIn(claim, 'item');
    const id = textIn(claim, 'id');
    return [
      ...(item === undefined || names.includes(item)
        ? []
        : [
            {
              path: `exemptions.${index}.item`,
              message: `Không có khoản thu tên “${item}”: ghi đúng tên khoản ở trên, hoặc để trống`,
            },
          ]),
      ...(id === undefined || isId(id) ? [] : [{ path: `exemptions.${index}.id`, message: idProblem }]),
    ];
  });
}
