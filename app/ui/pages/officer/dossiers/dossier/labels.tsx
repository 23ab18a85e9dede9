// The labels of a dossier on its page: those it bears, and one more from the list or with a new name.
import type { DossierLabel, StaffDossier } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { labelBounds } from '#app/vocabulary/dossier-labels.ts';

import { Button } from '../../../../components/button/button.tsx';
import { Details } from '../../../../components/details/details.tsx';
import { DossierLabelTag } from '../../../../components/dossier-label/dossier-label.tsx';
import { Select } from '../../../../components/select/select.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';

export const labelsAnchor = 'nhan';

export interface LabelsProps {
  readonly dossier: Pick<StaffDossier, 'labels' | 'labelChoices'>;
  /** What could not be put on yet, as it was typed. */
  readonly reply?: { readonly entry: string; readonly error: string | undefined } | undefined;
}

export function Labels({ dossier: { labels, labelChoices }, reply }: LabelsProps) {
  const others = labelChoices.filter(({ id }) => !labels.some((label) => label.id === id));
  return (
    <section aria-labelledby={labelsAnchor}>
      <h2 id={labelsAnchor}>Nhãn</h2>
      <p className="quiet small">
        Để tìm lại hồ sơ; cán bộ và lãnh đạo Ủy ban thấy, người nộp không thấy.{' '}
        <a href={paths.dossierLabels()}>Danh sách nhãn</a>
      </p>
      {labels.length > 0 && (
        <ul className="label-list">
          {labels.map((label) => (
            <li key={label.id}>
              <BorneLabel label={label} />
            </li>
          ))}
        </ul>
      )}
      <Details summary="Gắn nhãn" open={reply !== undefined}>
        <form method="post" action={`#${labelsAnchor}`} noValidate>
          {others.length > 0 && (
            <Select
              label="Nhãn có sẵn"
              name="label"
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
              placeholder="Chọn nhãn"
              optional
            />
          )}
          <TextInput
            label={others.length > 0 ? 'Hoặc nhãn mới' : 'Nhãn mới'}
            name="newLabel"
            hint={`Nói về việc, ví dụ: chờ xác minh. Không ghi tên, số giấy tờ của người dân. Tối đa ${labelBounds.name} ký tự.`}
            optional={others.length > 0}
            defaultValue={reply?.entry}
            error={reply?.error}
          />
          <Button kind="secondary" name="intent" value="put-label">
            Gắn nhãn
          </Button>
        </form>
      </Details>
    </section>
  );
}

function BorneLabel({ label }: { readonly label: DossierLabel }) {
  return (
    <form method="post" action={`#${labelsAnchor}`} className="label-list__one">
      <DossierLabelTag label={label} />
      <input type="hidden" name="label" value={label.id} />
      <span className="no-print">
        <Button kind="quiet" name="intent" value="take-label" hiddenText={`nhãn ${label.name}`}>
          Bỏ
        </Button>
      </span>
    </form>
  );
}
