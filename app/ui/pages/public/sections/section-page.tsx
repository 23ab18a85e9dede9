// A section's page below the shell: heading, sections inside it, filters, the list of its kind, further pages.
import { choicesOf, fieldOf, kindById } from '#app/publications/facts.ts';

import { monthName } from '#app/lists/month.ts';
import type { Option } from '#app/values/option.ts';
import { own } from '#forms/own.ts';
import { Button } from '../../../components/button/button.tsx';
import { FollowLink } from '../../../components/follow/follow-link.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { ReportInaccuracy } from '../../../components/report-inaccuracy/report-inaccuracy.tsx';
import { Select } from '../../../components/select/select.tsx';
import { readersOf } from './kind-readers.ts';
import type { FiguresAbove, SectionListProps } from './section-view.ts';

export interface SectionPageProps extends SectionListProps {
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  /** What was chosen to narrow the list, by fact. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What there is to choose from, where the list itself says it. */
  readonly choices?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Of a kind that is narrowed by them. */
  readonly months?: readonly Option[] | undefined;
  /** Of a kind that shows them above its list. */
  readonly figures?: FiguresAbove | undefined;
  readonly address: string;
  /** Where the PDF of the list lies, narrowed as it is. */
  readonly paper?: string | undefined;
  readonly feeds: { readonly rss: string; readonly atom: string; readonly calendar?: string | undefined };
}

export function SectionPage(props: SectionPageProps) {
  const {
    section,
    lines,
    page,
    pageCount,
    chosen,
    today,
    address,
    paper,
    feeds,
    unopened,
    figures,
    choices = {},
    months = [],
  } = props;
  const readers = readersOf(section.kind);
  const List = readers?.List;
  const Filters = readers?.narrowing?.Filters;
  const Above = readers?.Above;
  const hrefOf = (number: number) =>
    `${section.path}?${new URLSearchParams({ ...chosen, trang: String(number) }).toString()}`;
  const isNarrowed = Object.keys(chosen).length > 0;
  return (
    <PrintSheet address={address}>
      <PageHeading
        caption={
          section.parent === undefined ? undefined : <a href={section.parent.path}>{section.parent.title}</a>
        }
        lead={section.intro === '' ? undefined : section.intro}
      >
        {section.title}
      </PageHeading>
      {section.children !== undefined && section.children.length > 0 && (
        <ul className="section-children" aria-label="Mục con">
          {section.children.map((child) => (
            <li key={child.id}>
              <a href={child.path}>{child.title}</a>
            </li>
          ))}
        </ul>
      )}
      {Above !== undefined && figures !== undefined && <Above today={today} figures={figures} />}
      {Filters === undefined ? (
        <SectionFilters section={section} chosen={chosen} months={months} />
      ) : (
        <Filters section={section} chosen={chosen} choices={choices} />
      )}
      {lines.length === 0 || List === undefined ? (
        <p>
          {isNarrowed ? (
            <>
              Không có nội dung nào hợp với lựa chọn này. <a href={section.path}>Xem tất cả</a>
            </>
          ) : (
            'Chuyên mục này chưa có nội dung. Mời bạn quay lại sau.'
          )}
        </p>
      ) : (
        <List section={section} lines={lines} today={today} chosen={chosen} unopened={unopened} />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} />
      {lines.length > 0 && <PrintHint paper={paper} />}
      {lines.length > 0 && <ReportInaccuracy page={section.path} />}
      <p className="section-feeds no-print small">
        <FollowLink kind="section" target={section.id} />
        {' · '}
        <a href={feeds.rss}>RSS</a>
        {' · '}
        <a href={feeds.atom}>Atom</a>
        {feeds.calendar !== undefined && (
          <>
            {' · '}
            <a href={feeds.calendar}>Lịch (.ics)</a>
          </>
        )}
      </p>
    </PrintSheet>
  );
}

function SectionFilters({
  section,
  chosen,
  months,
}: Pick<SectionPageProps, 'section' | 'chosen'> & { readonly months: readonly Option[] }) {
  const kind = kindById(section.kind);
  if (kind === undefined) return null;
  const selects = [
    ...(kind.filters ?? []).map((id) => ({
      name: id,
      label: fieldOf(kind, id)?.label ?? id,
      options: choicesOf(kind, id),
    })),
    // Of one month there is nothing to choose.
    ...(months.length > 1 ? [{ name: monthName, label: 'Tháng', options: months }] : []),
  ];
  if (selects.length === 0) return null;
  return (
    <form
      className="section-filters"
      method="get"
      action={section.path}
      aria-label="Lọc danh sách"
      autoComplete="off"
    >
      {selects.map(({ name, ...select }) => (
        <Select
          key={name}
          name={name}
          id={`loc-${name}`}
          {...select}
          placeholder="Tất cả"
          defaultValue={own(chosen, name) ?? ''}
        />
      ))}
      <Button kind="secondary" type="submit">
        Lọc
      </Button>
    </form>
  );
}
