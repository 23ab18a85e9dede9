// Which kind of field, rule or line is added: each said in one sentence.
import { paths } from '#app/addresses/paths.ts';
import { addable, findField, type Addable } from '#forms/editing/index.ts';
import type { FormDefinition } from '#forms/definition.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FormCaption } from './form-caption.tsx';
import { partHref, type Choosing, type PartRequest } from '#app/lists/form-parts.ts';

export interface ChoosePageProps {
  readonly desk: Desk;
  readonly form: FormDefinition;
  readonly choosing: Choosing;
}

export function ChoosePage({ desk, form, choosing }: ChoosePageProps) {
  const { heading, kinds } = addableIn(form, choosing);
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      caption={<FormCaption code={form.code} here={<a href={paths.staffFormDraft(form.code)}>bản nháp</a>} />}
    >
      <ul className="kinds">
        {kinds.map(({ kind, name, about }) => (
          <li key={kind}>
            <a href={partHref(form.code, adding(choosing, kind))}>{name}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <Button kind="quiet" href={paths.staffFormDraft(form.code)}>
        Quay lại bản nháp
      </Button>
    </DeskPage>
  );
}

function addableIn(form: FormDefinition, choosing: Choosing): { heading: string; kinds: readonly Addable[] } {
  if (choosing.choose === 'rule') return { heading: 'Thêm quy tắc nào?', kinds: addable.rule };
  if (choosing.choose === 'block') return { heading: 'Thêm dòng nào trên giấy?', kinds: addable.block };
  if (choosing.group !== undefined) {
    const label = findField(form, choosing.group)?.field.label ?? choosing.group;
    return { heading: `Thêm ô nào vào mỗi mục của “${label}”?`, kinds: addable.entryField };
  }
  const section = form.sections.find(({ id }) => id === choosing.section)?.heading ?? choosing.section;
  return { heading: `Thêm ô nào vào phần “${section}”?`, kinds: addable.field };
}

function adding(choosing: Choosing, kind: string): PartRequest {
  if (choosing.choose === 'rule') return { add: 'rule', kind };
  const { choose: _choose, ...where } = choosing;
  return choosing.choose === 'block'
    ? { add: 'block', kind, ...('after' in where && { after: where.after }) }
    : { add: 'field', kind, section: '', ...where };
}
