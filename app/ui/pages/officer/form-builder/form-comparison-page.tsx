// Two versions of a form: what was added, removed and changed, field by field.
import type { DifferenceRow, MarkedText } from '#app/read-models/component-differences.ts';
import { paths } from '#app/addresses/paths.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { formDifferences, type PartDifference } from '#forms/editing/index.ts';

import { DifferenceRows } from '../catalog/differences.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { FormCaption } from './form-caption.tsx';

interface Side {
  readonly label: string;
  readonly definition: FormDefinition;
}

export interface FormComparisonPageProps {
  readonly desk: Desk;
  readonly code: string;
  readonly from: Side;
  readonly to: Side;
  readonly hasDraft: boolean;
}

const hows: Readonly<Record<PartDifference['how'], { readonly label: string; readonly tone: Tone }>> = {
  added: { label: 'Thêm', tone: 'done' },
  removed: { label: 'Bỏ', tone: 'stopped' },
  changed: { label: 'Sửa', tone: 'progress' },
};

const withMark = (text: string, mark: 'added' | 'removed'): readonly MarkedText[] =>
  text === '' ? [] : [{ text, mark }];

const rowsOf = ({ rows }: PartDifference): readonly DifferenceRow[] =>
  rows.map(({ name, before, after }) => ({
    label: name,
    changed: true,
    before: withMark(before, 'removed'),
    after: withMark(after, 'added'),
  }));

export function FormComparisonPage({ desk, code, from, to, hasDraft }: FormComparisonPageProps) {
  const { parts, reordered, paper } = formDifferences(from.definition, to.definition);
  return (
    <DeskPage
      desk={desk}
      heading="So sánh hai bản"
      caption={
        <FormCaption
          code={code}
          {...(hasDraft && { here: <a href={paths.staffFormDraft(code)}>bản nháp</a> })}
        />
      }
    >
      <p>
        Từ <strong>{from.label}</strong> đến <strong>{to.label}</strong>.
      </p>
      {parts.length === 0 && !reordered && !paper && <p>Hai bản không khác gì nhau.</p>}
      {reordered && <p>Thứ tự các phần, các ô đã đổi.</p>}
      {paper && <p>Bản in trên giấy đã đổi.</p>}
      {parts.map((difference) => (
        <section key={`${difference.how}-${difference.part}`} className="differences">
          <h2>
            {difference.label}{' '}
            <StatusTag tone={hows[difference.how].tone}>{hows[difference.how].label}</StatusTag>
          </h2>
          {difference.rows.length > 0 && (
            <DifferenceRows rows={rowsOf(difference)} before={from.label} after={to.label} />
          )}
        </section>
      ))}
    </DeskPage>
  );
}
