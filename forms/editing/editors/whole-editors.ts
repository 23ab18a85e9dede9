// Editors for the parts of a form that are not fields: the head, a section, a rule, a line of the paper.
import { present } from '#app/values/present.ts';

import type { FormDefinition, PaperBlock } from '../../definition.ts';
import type { RuleKind } from '../../rules/rule.ts';
import { askField, askText } from '../ask.ts';
import type { BlockKind } from '../blocks/block-settings.ts';
import { blocks, blockSettings } from '../blocks/index.ts';
import type { NewRule } from '../change.ts';
import { fieldsIn, findBlock } from '../find.ts';
import { addresseeOf } from '../paper-in-step.ts';
import { linesIn, textIn } from '../read-answers.ts';
import { ruleSettings, settingsOfRule } from '../rules/index.ts';
import type { RuleSettings } from '../rules/rule-settings.ts';
import type { Answers } from '../../kinds/kind.ts';
import { settingsForm, type PartEditor } from './part-editor.ts';

/** @returns an editor for name, source, addressee and notes of the whole form */
export function headEditor(def: FormDefinition): PartEditor {
  const title = 'Thông tin chung của mẫu đơn';
  const form = settingsForm(title, [
    {
      id: 'head',
      heading: 'Tên và nguồn',
      fields: [
        askText('title', 'Tên mẫu đơn', { hint: 'Viết hoa như in trên giấy: ĐƠN ĐỀ NGHỊ …', maxLength: 300 }),
        askText('subtitle', 'Dòng dưới tên', { required: false, maxLength: 400 }),
        askText('corner', 'Ký hiệu ở góc giấy', { required: false, maxLength: 60, hint: 'Ví dụ: Mẫu số 04' }),
        askText('source', 'Nguồn của mẫu', {
          maxLength: 400,
          hint: 'Văn bản ban hành mẫu, hoặc “Mẫu do xã soạn”',
        }),
        askText('addressee', 'Nơi gửi', {
          // The standard layout always prints an addressee.
          required: def.paperLayout === 'standard',
          hint: 'Ví dụ: Kính gửi: Ủy ban nhân dân {đơn vị}. Chỗ {đơn vị} in tên xã, phường của ngày in',
        }),
      ],
    },
    {
      id: 'review',
      heading: 'Cần rà soát',
      fields: [
        askText('toReview', 'Những điều chưa đối chiếu được', {
          required: false,
          multiline: true,
          hint: 'Mỗi dòng một điều; chỉ cán bộ đọc',
        }),
      ],
    },
  ]);
  const wire = {
    title: def.title,
    source: def.source,
    toReview: def.toReview.join('\n'),
    ...present({ subtitle: def.subtitle, corner: def.corner, addressee: addresseeOf(def) }),
  };
  return {
    ...{ title, form, wire },
    change: (answers) => ({
      do: 'describe',
      title: textIn(answers, 'title') ?? '',
      source: textIn(answers, 'source') ?? '',
      toReview: linesIn(answers, 'toReview'),
      ...present({
        subtitle: textIn(answers, 'subtitle'),
        corner: textIn(answers, 'corner'),
        addressee: textIn(answers, 'addressee'),
      }),
    }),
  };
}

const sectionForm = (title: string) =>
  settingsForm(title, [
    {
      id: 'section',
      heading: 'Phần',
      fields: [
        askText('heading', 'Tên phần', { hint: 'Ví dụ: Người đề nghị', maxLength: 200 }),
        askText('intro', 'Lời dẫn', { required: false, multiline: true, maxLength: 600 }),
      ],
    },
  ]);

const sectionFrom = (answers: Answers) => ({
  heading: textIn(answers, 'heading') ?? '',
  ...present({ intro: textIn(answers, 'intro') }),
});

/** @returns an editor whose change adds a section at the end of the form */
export function newSectionEditor(): PartEditor {
  const title = 'Thêm phần';
  return {
    title,
    form: sectionForm(title),
    wire: {},
    change: (answers) => ({ do: 'add-section', ...sectionFrom(answers) }),
  };
}

/** @returns undefined when the form has no such section */
export function sectionEditor(def: FormDefinition, id: string): PartEditor | undefined {
  const section = def.sections.find((one) => one.id === id);
  if (section === undefined) return undefined;
  const title = `Phần “${section.heading}”`;
  return {
    title,
    form: sectionForm(title),
    wire: { heading: section.heading, ...present({ intro: section.intro }) },
    change: (answers) => ({ do: 'edit-section', section: id, ...sectionFrom(answers) }),
  };
}

function ruleForm(def: FormDefinition, title: string, settings: RuleSettings<RuleKind>): FormDefinition {
  return settingsForm(title, [
    { id: 'binding', heading: settings.name, intro: settings.about, fields: settings.settings(def) },
    {
      id: 'message',
      heading: 'Khi không đúng',
      fields: [
        askText('message', 'Thông báo cho người khai', {
          hint: 'Nói việc cần làm, ví dụ: Kiểm tra lại ngày chết: phải sau ngày sinh',
          maxLength: 400,
        }),
        {
          id: 'severity',
          kind: 'radio',
          label: 'Có chặn không?',
          missing: 'Chọn có chặn hay không',
          required: true,
          options: {
            labelled: [
              { value: 'error', label: 'Chặn: phải sửa mới gửi được' },
              { value: 'warning', label: 'Chỉ nhắc' },
            ],
          },
        },
        askField('at', 'Báo ở ô', fieldsIn(def)),
        askText('law', 'Căn cứ', { required: false, maxLength: 200, hint: 'Điều, khoản của văn bản' }),
      ],
    },
  ]);
}

function ruleFrom(settings: RuleSettings<RuleKind>, answers: Answers, when: NewRule['when']): NewRule {
  const rule = {
    ...settings.apply(answers),
    message: textIn(answers, 'message') ?? '',
    severity: textIn(answers, 'severity') === 'warning' ? 'warning' : 'error',
    at: textIn(answers, 'at') ?? '',
    ...present({ law: textIn(answers, 'law'), when }),
  };
  return rule as NewRule;
}

/** @returns an editor whose change adds a rule of this kind */
export function newRuleEditor(def: FormDefinition, kind: RuleKind): PartEditor {
  const settings = ruleSettings[kind] as RuleSettings<RuleKind>;
  const title = `Thêm quy tắc: ${settings.name}`;
  return {
    title,
    form: ruleForm(def, title, settings),
    wire: { severity: 'error' },
    change: (answers) => ({ do: 'add-rule', rule: ruleFrom(settings, answers, undefined) }),
  };
}

/** @returns undefined when the form has no such rule */
export function ruleEditor(def: FormDefinition, id: string): PartEditor | undefined {
  const rule = def.rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const settings = settingsOfRule(rule);
  const title = `Quy tắc: ${settings.name}`;
  return {
    title,
    form: ruleForm(def, title, settings),
    wire: {
      ...settings.toWire(rule),
      message: rule.message,
      severity: rule.severity,
      at: rule.at,
      ...present({ law: rule.law }),
    },
    change: (answers) => ({ do: 'edit-rule', id, rule: ruleFrom(settings, answers, rule.when) }),
  };
}

/**
 * @param after the id of the line above the new one, as `blockIds` gives it; undefined puts it first
 * @returns an editor whose change adds a line to the paper
 */
export function newBlockEditor(def: FormDefinition, kind: BlockKind, after: string | undefined): PartEditor {
  const settings = blockSettings({ block: kind } as PaperBlock);
  const title = `Thêm dòng trên giấy: ${settings.name}`;
  return {
    title,
    form: settingsForm(title, [
      { id: 'block', heading: settings.name, intro: settings.about, fields: settings.settings(def) },
    ]),
    wire: {},
    change: (answers) => ({
      do: 'add-block',
      block: settings.apply(answers),
      ...present({ after }),
    }),
  };
}

/**
 * @param id of the line, as `blockIds` gives it
 * @returns undefined when the paper has no such line
 */
export function blockEditor(def: FormDefinition, id: string): PartEditor | undefined {
  const block = findBlock(def, id)?.block;
  if (block === undefined) return undefined;
  const settings = blockSettings(block);
  const title = `Dòng trên giấy: ${settings.name}`;
  return {
    title,
    form: settingsForm(title, [
      { id: 'block', heading: settings.name, intro: settings.about, fields: settings.settings(def) },
    ]),
    wire: settings.toWire(block),
    change: (answers) => ({ do: 'edit-block', id, block: settings.apply(answers, block) }),
  };
}

/** @param kind any text, from an address @returns undefined when no kind of line has this name */
export function blockKindNamed(kind: string): BlockKind | undefined {
  return (Object.keys(blocks) as BlockKind[]).find((one) => one === kind);
}

/** @param kind any text, from an address @returns undefined when no kind of rule has this name */
export function ruleKindNamed(kind: string): RuleKind | undefined {
  return (Object.keys(ruleSettings) as RuleKind[]).find((one) => one === kind);
}
