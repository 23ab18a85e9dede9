// The official declarations as web forms: each field labelled, each problem beside its input, groups without JavaScript.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { isWithin, questionAt } from '#forms/question-at.ts';
import { changeGroup } from '#forms/change-group.ts';
import { FormFields } from '#app/ui/components/form-fields/form-fields.tsx';
import { fieldOfEveryKind } from '#app/ui/components/form-fields/examples.tsx';
import { inputId } from '#app/ui/components/form-fields/input-id.ts';
import { FormSections } from '#app/ui/components/form-wizard/form-sections.tsx';
import type { SectionForm } from '#app/ui/components/form-wizard/use-section-form.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { petitionForm } from '#app/inquiries/kinds/petition/petition-form.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import {
  checkDeclaration,
  exampleWire,
  forms,
  initialWire,
  narrowForm,
  readWire,
  visibleFields,
  visibleSections,
} from '#forms/index.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';

import { danglingReferences, elementsOf, idsOf, inputsOf, labelledIds, repeated } from './markup.ts';

const context: FormContext = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };

function render(
  def: FormDefinition,
  wire: Wire,
  problems: readonly { path: string; message: string }[] = [],
): string {
  const fields = visibleSections(def, wire).flatMap((section) => visibleFields(section, wire, def));
  return renderToStaticMarkup(createElement(FormFields, { fields, wire, problems }));
}

describe.each(forms.map((def) => ({ code: def.code, def })))('the form $code on the web', ({ def }) => {
  const wire = exampleWire(def, context);

  test('labels every input, with unique ids and whole references', () => {
    const html = render(def, wire);
    const labels = labelledIds(html);
    expect(inputsOf(html).length).toBeGreaterThan(0);
    expect(inputsOf(html).filter(({ attributes }) => !labels.has(attributes['id'] ?? ''))).toEqual([]);
    expect(repeated(idsOf(html))).toEqual([]);
    expect(danglingReferences(html)).toEqual([]);
  });

  test('shows each problem of an empty form beside an input that the summary can lead to', () => {
    const empty = initialWire(def);
    const checked = checkDeclaration(def, empty, context);
    if (checked.ok) throw new Error('an empty form is accepted');
    const html = render(def, empty, checked.problems);
    const ids = new Set(idsOf(html));
    for (const { path, message } of checked.problems) {
      expect(ids, path).toContain(inputId(path));
      expect(html).toContain(message.replace(/"/g, '&quot;').replace(/&(?!quot)/g, '&amp;'));
    }
    const described = elementsOf(html).filter(({ attributes }) =>
      attributes['aria-describedby']?.includes('-error'),
    );
    expect(described.length).toBeGreaterThan(0);
    expect(danglingReferences(html)).toEqual([]);
  });
});

describe('fields of every kind', () => {
  test.each([
    { id: 'place', kind: 'address', label: 'Nơi sinh', required: true, suggestions: ['Bệnh viện Từ Dũ'] },
    { id: 'place', kind: 'text', label: 'Nơi đăng ký', required: true, suggestions: ['Bệnh viện Từ Dũ'] },
  ] as const)('offer what is often written there: $kind', (field) => {
    const html = renderToStaticMarkup(
      createElement(FormFields, { fields: [field], wire: { place: { place: 'other' } }, problems: [] }),
    );
    const lists = elementsOf(html).filter(({ tag }) => tag === 'datalist');
    expect(lists).toHaveLength(1);
    expect(html).toContain('<option value="Bệnh viện Từ Dũ"');
    expect(inputsOf(html).filter(({ attributes }) => 'list' in attributes)).toMatchObject([
      { attributes: { list: lists[0]?.attributes['id'] } },
    ]);
  });

  test('choose nothing beforehand of where somebody lives: what is sent is sworn to', () => {
    const field = {
      id: 'home',
      kind: 'address',
      label: 'Nơi cư trú',
      required: true,
      profile: 'residence',
    } as const;
    const drawn = (wire: Wire) => {
      const places = { home: { commune: 'xã Phú An', province: 'tỉnh Bình Dương', hamlets: ['ấp Phú Thứ'] } };
      const html = renderToStaticMarkup(
        createElement(FormFields, { fields: [field], wire, problems: [], places }),
      );
      return inputsOf(html).flatMap(({ attributes }) =>
        'checked' in attributes ? [attributes['value']] : [],
      );
    };
    expect(drawn({})).toEqual([]);
    expect(drawn({ home: { commune: 'xã Phú An', province: 'tỉnh Bình Dương' } })).toEqual(['here']);
  });

  test.each(fieldOfEveryKind.filter(({ kind }) => !['derived', 'group'].includes(kind)))(
    'tell whoever listens that it must be answered, and whoever looks that it need not be: $kind',
    (field) => {
      const drawn = (required: boolean) => {
        const fields = [{ ...field, required }];
        const html = renderToStaticMarkup(createElement(FormFields, { fields, wire: {}, problems: [] }));
        const heard = elementsOf(html).filter(
          ({ attributes }) =>
            attributes['aria-required'] === 'true' ||
            'required' in attributes ||
            attributes['aria-describedby']
              ?.split(' ')
              .some((id) => html.includes(`id="${id}" hidden="">bắt buộc<`)),
        );
        return { isHeard: heard.length > 0, isSeen: html.includes('(không bắt buộc)') };
      };
      expect(drawn(true)).toEqual({ isHeard: true, isSeen: false });
      // A tick that may be left out says it by its words.
      expect(drawn(false)).toEqual({ isHeard: false, isSeen: field.kind !== 'checkbox' });
    },
  );

  test('keep what was typed', () => {
    const html = renderToStaticMarkup(
      createElement(FormFields, {
        fields: fieldOfEveryKind,
        wire: { exkText: 'Xin <b>bản sao</b>', exkSelect: 'Kinh', exkGroup: [{ name: 'Bằng lái xe' }] },
        problems: [],
      }),
    );
    expect(html).toContain('Xin &lt;b&gt;bản sao&lt;/b&gt;');
    expect(html).toContain('<option value="Kinh" selected="">');
    expect(html).toContain('value="Bằng lái xe"');
  });

  test('tick what was chosen of several, each box under a name of its own', () => {
    const field = fieldOfEveryKind.filter((one) => one.kind === 'choices');
    const html = renderToStaticMarkup(
      createElement(FormFields, {
        fields: field,
        wire: { exkChoices: ['Thư điện tử', 'Đến nhận tại xã'] },
        problems: [],
      }),
    );
    const boxes = inputsOf(html).map(({ attributes }) => [attributes['name'], 'checked' in attributes]);
    expect(boxes).toEqual([
      ['exkChoices.0', true],
      ['exkChoices.1', false],
      ['exkChoices.2', true],
    ]);
    const sent = readWire([
      ['exkChoices.0', 'Đến nhận tại xã'],
      ['exkChoices.2', 'Thư điện tử'],
    ]);
    expect(sent).toEqual({ exkChoices: ['Đến nhận tại xã', 'Thư điện tử'] });
  });

  test('offer to move the entries of an ordered group, but not beyond its ends', () => {
    const group = fieldOfEveryKind.filter((field) => field.id === 'exkSteps');
    const html = renderToStaticMarkup(
      createElement(FormFields, { fields: group, wire: { exkSteps: [{}, {}] }, problems: [] }),
    );
    const intents = elementsOf(html).flatMap(({ tag, attributes }) =>
      tag === 'button' ? [attributes['value']] : [],
    );
    expect(intents).toEqual([
      'down:exkSteps.0',
      'remove:exkSteps.0',
      'up:exkSteps.1',
      'remove:exkSteps.1',
      'add:exkSteps',
    ]);
  });

  test('offer to add and remove entries by buttons that are sent', () => {
    const group = fieldOfEveryKind.filter((field) => field.id === 'exkGroup');
    const html = renderToStaticMarkup(
      createElement(FormFields, { fields: group, wire: { exkGroup: [{}, {}] }, problems: [] }),
    );
    expect(html).toContain('value="add:exkGroup"');
    expect(html).toContain('value="remove:exkGroup.1"');
  });
});

test('what the procedure answers itself is read, not asked, and goes along with what is sent', () => {
  const slip = forms.find(({ code }) => code === 'chung-thuc-giao-dich');
  if (slip === undefined) throw new Error('no such form');
  const will = narrowForm(slip, { act: ['Di chúc'] });
  const html = render(will, initialWire(will));
  expect(html).toContain('Di chúc');
  expect(elementsOf(html).filter(({ attributes }) => attributes['name'] === 'act')).toMatchObject([
    { attributes: { type: 'hidden', value: 'Di chúc' } },
  ]);
});

describe('changing a group', () => {
  const wire: Wire = { papers: [{ name: 'a' }, { name: 'b' }], other: 'x' };

  test('adds an empty entry at the end and keeps the rest', () => {
    expect(changeGroup(wire, 'add:papers')).toEqual({
      papers: [{ name: 'a' }, { name: 'b' }, {}],
      other: 'x',
    });
  });

  test('removes the entry that was named', () => {
    expect(changeGroup(wire, 'remove:papers.0')).toEqual({ papers: [{ name: 'b' }], other: 'x' });
  });

  test('moves an entry up and down, and no further than its ends', () => {
    const moved = (intent: string) => changeGroup(wire, intent)?.['papers'];
    expect(moved('up:papers.1')).toEqual([{ name: 'b' }, { name: 'a' }]);
    expect(moved('down:papers.0')).toEqual([{ name: 'b' }, { name: 'a' }]);
    expect(moved('up:papers.0')).toEqual(wire['papers']);
    expect(moved('down:papers.1')).toEqual(wire['papers']);
    expect(moved('up:papers.99')).toEqual(wire['papers']);
  });

  test('leaves other intents alone', () => {
    expect(changeGroup(wire, 'next')).toBeUndefined();
    expect(changeGroup(wire, 'remove:papers')).toBeUndefined();
    expect(changeGroup(wire, 'add:__proto__')).toBeUndefined();
  });
});

test('an input belongs to one question, in an entry of a group as well', () => {
  const def = forms.find(({ code }) => code === 'khai-sinh');
  if (def === undefined) throw new Error('no such form');
  for (const path of ['childBirthDate.day', 'childBirthDate.month', 'childBirthDate.year'])
    expect(questionAt(def, path)).toBe('childBirthDate');
  const grouped = { ...def, sections: [{ id: 'one', heading: 'Một', fields: fieldOfEveryKind }] };
  const group = fieldOfEveryKind.find((field) => field.kind === 'group');
  const [inner] = group?.kind === 'group' ? group.fields : [];
  expect(questionAt(grouped, `${group?.id}.1.${inner?.id}.year`)).toBe(`${group?.id}.1.${inner?.id}`);
  expect(questionAt(def, 'nobody.asks')).toBe('nobody.asks');
  expect(isWithin('childBirthDate.day', 'childBirthDate')).toBe(true);
  expect(isWithin('childBirthDateOther', 'childBirthDate')).toBe(false);
});

test('nothing that is typed or pasted is cut off by the browser: what is too long is said', () => {
  const html = forms.map((def) => render(def, exampleWire(def, context))).join('');
  expect(html).not.toMatch(/maxlength/i);
});

test('what nobody has to answer stands folded, and open as soon as something in it is wrong or was written', () => {
  const page = (wire: Wire, problems: readonly InputProblem[] = []) => {
    const form = { wire, problems, warnings: [] } as unknown as SectionForm;
    const after = { section: 'place', shown: 'ẢNH' };
    return renderToStaticMarkup(createElement(FormSections, { def: petitionForm, form, after }));
  };
  const html = page({ email: 'an@example.vn' });
  const at = html.lastIndexOf('<details');
  const [asked, folded] = [html.slice(0, at), html.slice(at)];
  for (const field of ['topic', 'title', 'content', 'hamlet', 'spot', 'name', 'phone', 'nameShown'])
    expect(asked).toContain(`name="${field}"`);
  for (const field of ['rule', 'wish', 'organisation', 'email']) {
    expect(asked).not.toContain(`name="${field}"`);
    expect(folded).toContain(`name="${field}"`);
  }
  expect(asked.indexOf('name="spot"')).toBeLessThan(asked.indexOf('ẢNH'));
  expect(asked.indexOf('ẢNH')).toBeLessThan(asked.indexOf('name="name"'));
  const isOpen = (of: string) => /^<details[^>]* open/u.test(of.slice(of.lastIndexOf('<details')));
  expect(isOpen(html)).toBe(false);
  expect(isOpen(page({ wish: 'Thay bóng đèn' }))).toBe(true);
  expect(isOpen(page({}, [{ path: 'email', message: 'Sai' }]))).toBe(true);
});

test('the petition page says in two sentences what it is for, and the question can be named in an error', () => {
  expect(petition.words.lead).toBe('Báo việc cần sửa ở xã, hoặc đề xuất. Trả lời trong 15 ngày làm việc.');
  const labels = questionForm.sections.flatMap(({ fields }) => fields.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(['Câu hỏi (một câu)', 'Nội dung cần hỏi']));
});
