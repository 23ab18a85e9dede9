// What a decision asks beside its reason. What an answer opens appears at once; without scripts the page asks for it when it is
// sent.
import { useState, type FormEvent } from 'react';

import type { DossierAction, StaffDossier } from '#app/read-models/dossiers.ts';
import { transitionOf, type UsualFacts } from '#catalog/lifecycle.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { labelledOptions } from '#forms/lists/index.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { answersToWire } from '#forms/read-declaration.ts';
import { visibleFields } from '#forms/visibility.ts';
import { readWire } from '#forms/wire.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { FormFields } from '../../../../components/form-fields/form-fields.tsx';
import { Warning } from '../../../../components/warning/warning.tsx';
import { PasswordInput } from '../../../../components/password-input/password-input.tsx';

export interface AskedFieldsProps {
  readonly action: Pick<DossierAction, 'event' | 'label' | 'asks'>;
  /** What was typed, or what the page begins with. */
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
}

export function AskedFields({ action, wire: startWire, problems }: AskedFieldsProps) {
  const [typedWire, setTypedWire] = useState<Wire>({});
  const wire = { ...startWire, ...typedWire };
  const form = decisionForm(action);
  const read = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const element = currentTarget.closest('form');
    if (element !== null) setTypedWire(readWire(new FormData(element).entries()));
  };
  return (
    <div onChange={read}>
      {form.sections.map((section) => (
        <FormFields
          key={section.id}
          fields={visibleFields(section, wire, form)}
          wire={wire}
          problems={problems}
        />
      ))}
    </div>
  );
}

/** Is there something to choose wherever something of a list is asked? */
export const hasAnswers = (asks: readonly FieldDefinition[] = []): boolean =>
  asks.every((field) => field.kind !== 'select' || labelledOptions(field.options).length > 0);

/** What a decision begins with, as its table says it. */
export function usualAnswers(
  action: AskedFieldsProps['action'],
  { applicant, ...dossier }: UsualFacts & Partial<Pick<StaffDossier, 'applicant'>>,
): Wire {
  const usual = transitionOf(action.event)?.usually?.({ ...dossier, ...applicant });
  return usual === undefined ? {} : answersToWire(decisionForm(action), usual);
}

/** What keeps whoever signs with a certificate of his own from signing. */
export function CannotSign({ obstacle }: { readonly obstacle: string }) {
  return (
    <Warning>
      {obstacle} Trong lúc chờ, lãnh đạo khác có chứng thư còn hiệu lực ký được việc này; cần gấp thì gọi quản
      trị viên.
    </Warning>
  );
}

/** Asked of whoever signs with a certificate of his own, once for one act or one batch. */
export function SignersPassword({ problems }: { readonly problems: readonly InputProblem[] }) {
  return (
    <PasswordInput
      label="Mật khẩu của bạn"
      name="password"
      autoComplete="current-password"
      hint="Chữ ký số mang tên bạn: nhập lại mật khẩu đăng nhập để ký"
      error={messageAt(problems, 'password')}
    />
  );
}
