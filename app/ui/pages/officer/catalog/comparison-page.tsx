// Any two revisions of a procedure side by side.
import type { RevisionSummary } from '#app/read-models/catalog-editing.ts';
import type { ComponentDifference } from '#app/read-models/component-differences.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Select } from '../../../components/select/select.tsx';
import { Differences } from './differences.tsx';

export interface ComparisonPageProps {
  readonly desk: Desk;
  readonly code: string;
  readonly name: string;
  readonly from: { readonly which: string; readonly label: string };
  readonly to: { readonly which: string; readonly label: string };
  readonly revisions: readonly RevisionSummary[];
  readonly hasDraft: boolean;
  readonly differences: readonly ComponentDifference[];
}

export function ComparisonPage(props: ComparisonPageProps) {
  const { desk, code, name, from, to, differences, hasDraft } = props;
  return (
    <DeskPage
      desk={desk}
      heading="So sánh hai bản"
      caption={
        <>
          <a href={paths.staffProcedure(code)}>{code}</a>
          {hasDraft && (
            <>
              {' '}
              · <a href={paths.staffProcedureDraft(code)}>bản nháp</a>
            </>
          )}{' '}
          · {name}
        </>
      }
    >
      <Choice {...props} />
      <Differences differences={differences} before={from.label} after={to.label} />
    </DeskPage>
  );
}

function Choice({ code, from, to, revisions, hasDraft }: ComparisonPageProps) {
  const options: readonly Option[] = [
    ...(hasDraft ? [{ value: 'ban-nhap', label: 'Bản nháp' }] : []),
    ...revisions.map(({ number, live }) => ({
      value: String(number),
      label: `Bản số ${number}${live ? ' (đang công bố)' : ''}`,
    })),
  ];
  return (
    <form
      className="queue-filters"
      method="get"
      autoComplete="off"
      action={paths.staffComparison(code)}
      aria-label="Chọn hai bản"
    >
      <Select label="Từ bản" name="tu" options={options} defaultValue={from.which} />
      <Select label="Đến bản" name="den" options={options} defaultValue={to.which} />
      <div className="queue-filters__buttons">
        <Button kind="secondary">So sánh</Button>
      </div>
    </form>
  );
}
