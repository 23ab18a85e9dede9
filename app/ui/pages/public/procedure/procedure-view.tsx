// The whole page of a procedure but its shell: as the public reads it, and as staff preview what they are editing.
import { paths } from '#app/addresses/paths.ts';
import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { lifeEvents as eventNames, type LifeEventId } from '#catalog/life-events.ts';

import type { PriceEnquiry } from '../../../components/fees/fee-sum.tsx';
import { Columns } from '../../../components/page/columns.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Fact } from '../../../components/stated/stated.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { ReportInaccuracy } from '../../../components/report-inaccuracy/report-inaccuracy.tsx';
import { ServiceUse } from '../statistics/service-use.tsx';
import { ProcedureFacts } from './facts.tsx';
import { ProcedureSections } from './folded-sections.tsx';
import { FilingGuide, stepsOf, type GuideLinks } from './filing-guide.tsx';
import { procedureOrigin } from './procedure-sheet.ts';
import { procedureSections, type LawToday, type ProcedureForm, type ProcedureSection } from './sections.tsx';
import { AtTheOffice, ProcedureKey, ProcedureStart, type StartLinks } from './start.tsx';

export interface ProcedureLinks extends StartLinks, GuideLinks, RelatedLinks {
  readonly statistics: string;
}

export interface ProcedureViewProps {
  readonly sheet: ServiceSheet;
  /** When it was published as it is now; absent for a draft. */
  readonly changedAt?: Date | undefined;
  readonly forms: readonly ProcedureForm[];
  /** The declaration that is filled online, for its instructions. */
  readonly onlineForm?: FormDefinition | undefined;
  readonly related?: readonly { readonly slug: string; readonly name: string }[] | undefined;
  /** Đ14.3: of services that are filed here. */
  readonly figures?: ServiceFigures | undefined;
  /** Đ20: who handles it; null: nobody is assigned. Absent in a draft. */
  readonly responsible?: ResponsibleForReaders | null | undefined;
  /** Where it is published, for the printed sheet. */
  readonly address?: string | undefined;
  /** Where the PDF of it lies; absent before it is published. */
  readonly paper?: string | undefined;
  /** Where it is told in English. */
  readonly english?: string | undefined;
  readonly links: ProcedureLinks;
  /** For how many copies the price is told. */
  readonly enquiry?: PriceEnquiry | undefined;
  /** With the legal bases that the portal holds (Đ10.6). */
  readonly law?: LawToday | undefined;
}

/** Letters that take a third line of a phone. */
const longName = 48;

export function ProcedureView(props: ProcedureViewProps) {
  const {
    sheet,
    changedAt,
    forms,
    onlineForm,
    related = [],
    figures,
    responsible,
    address,
    paper,
    english,
    links,
    enquiry,
    law,
  } = props;
  const { unit } = useSite();
  const guide =
    sheet.filing.at === 'here' ? <FilingGuide steps={stepsOf(sheet, onlineForm, links)} /> : undefined;
  const sections = [
    ...procedureSections(sheet, forms, guide, law),
    ...(figures === undefined ? [] : [figuresSection(figures, links.statistics)]),
  ];
  return (
    <PrintSheet address={address}>
      <PageHeading
        caption={
          <>
            {sectors[sheet.sector]} · mã thủ tục <Fact of={sheet.naming}>{({ code }) => code}</Fact>
            {english !== undefined && (
              <span className="no-print">
                {' '}
                ·{' '}
                <a href={english} lang="en" hrefLang="en">
                  In English
                </a>
              </span>
            )}
          </>
        }
        long={sheet.name.length > longName}
      >
        {sheet.name}
      </PageHeading>
      <Columns
        asideLabel="Về thủ tục này"
        aside={
          <ProcedureFacts sheet={sheet} term={law?.term} changedAt={changedAt} responsible={responsible} />
        }
      >
        <ProcedureKey sheet={sheet} links={links} enquiry={enquiry} />
        <ProcedureStart sheet={sheet} links={links} />
        {sheet.resolver?.commune !== 'informs' && <AtTheOffice contact={links.contact} />}
        <ProcedureSections sections={sections} />
        {related.length > 0 && (
          <RelatedServices lifeEvents={sheet.lifeEvents} related={related} links={links} />
        )}
        <p>
          <Origin {...procedureOrigin(sheet, unit.name)} />
        </p>
        <PrintHint paper={paper} />
        {paper !== undefined && <ReportInaccuracy page={paths.procedure(sheet.slug)} />}
      </Columns>
    </PrintSheet>
  );
}

function figuresSection(figures: ServiceFigures, statistics: string): ProcedureSection {
  return {
    id: 'su-dung',
    heading: 'Tình hình sử dụng',
    printed: false,
    body: (
      <>
        <ServiceUse figures={figures} />
        <p>
          <a href={statistics}>Thống kê của mọi dịch vụ công trực tuyến</a>
        </p>
      </>
    ),
  };
}

interface RelatedLinks {
  readonly procedure: (slug: string) => string;
  readonly event: (event: LifeEventId) => string;
}

/** What else the same event in a life may lead to. */
function RelatedServices({
  lifeEvents,
  related,
  links,
}: {
  readonly lifeEvents: readonly LifeEventId[];
  readonly related: readonly { readonly slug: string; readonly name: string }[];
  readonly links: RelatedLinks;
}) {
  return (
    <nav className="related-services no-print" aria-labelledby="thu-tuc-lien-quan">
      <h2 id="thu-tuc-lien-quan">Thủ tục liên quan</h2>
      <ul>
        {related.map(({ slug, name }) => (
          <li key={slug}>
            <a href={links.procedure(slug)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        Xem tất cả:{' '}
        {lifeEvents.map((event, index) => (
          <span key={event}>
            {index > 0 && ' · '}
            <a href={links.event(event)}>{eventNames[event]}</a>
          </span>
        ))}
      </p>
    </nav>
  );
}
