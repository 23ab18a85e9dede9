// Puts a template into the reply that is being written: at once with a script, else by sending the form, which comes back
// with the text in it.
import type { MouseEvent } from 'react';

import { withTemplate } from '#app/inquiries/reply-template.ts';
import type { FilledTemplate } from '#app/read-models/inquiries.ts';

import { Button } from '../button/button.tsx';
import { Select } from '../select/select.tsx';

export interface TemplateChoiceProps {
  readonly templates: readonly FilledTemplate[];
  /** The name of the box that takes it. */
  readonly field: string;
}

export function TemplateChoice({ templates, field }: TemplateChoiceProps) {
  const insert = (event: MouseEvent<HTMLButtonElement>) => {
    const form = event.currentTarget.closest('form');
    const control = form?.elements.namedItem('template');
    const box = form?.elements.namedItem(field);
    const template = templates.find(({ id }) => control instanceof HTMLSelectElement && id === control.value);
    if (!(box instanceof HTMLTextAreaElement) || template === undefined) return;
    event.preventDefault();
    box.value = withTemplate(box.value, template.text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };
  return (
    <div className="template-choice">
      <Select
        label="Mẫu trả lời"
        name="template"
        placeholder="Chọn mẫu"
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button kind="secondary" name="intent" value="template" onClick={insert}>
        Chèn mẫu
      </Button>
    </div>
  );
}
