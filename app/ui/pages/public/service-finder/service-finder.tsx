// Finding in the catalog: words, four choices with counts beside them, and what was found. A plain GET form; where
// scripts run it answers while it is typed (find-as-typed.ts).
import type { ReactNode } from 'react';

import { servicesFilter } from '#app/lists/services.ts';
import type { FoundServices, ServiceQuery } from '#app/read-models/finding.ts';
import { lifeEventIds, lifeEvents } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import { sectorIds, sectors, type SectorId } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { Link } from '#app/values/link.ts';

import { Drawing, sectorDrawings } from '../../../components/drawing/drawing.tsx';
import { Fold } from '../../../components/fold/fold.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { SearchBox } from '../../../components/search-box/search-box.tsx';
import { listedFacts, ServiceList } from '../../../components/service-list/service-list.tsx';
import { ListNotice } from '../../../components/stated/stated.tsx';

const levels: readonly Level[] = [1, 2, 3, 4];
const asks = servicesFilter.fields;

/** What can be done, and the number that the regulation gives it (Đ3.4). */
const offers: Readonly<Record<Level, string>> = {
  1: 'Xem hướng dẫn (mức độ 1)',
  2: 'Khai tờ khai trên máy, nộp hồ sơ giấy (mức độ 2)',
  3: 'Nộp trực tuyến (mức độ 3)',
  4: 'Nộp hồ sơ và phí, lệ phí trực tuyến (mức độ 4)',
};

export interface FinderLinks {
  /** The page of services. */
  readonly services: string;
  readonly contact: string;
  readonly sector: (sector: SectorId) => string;
  readonly procedure: (service: ServiceSheet) => string;
}

interface FinderProps {
  readonly sought: ServiceQuery;
  readonly found: FoundServices;
  readonly links: FinderLinks;
}

export function ServiceFinder({ sought, found, links }: FinderProps) {
  const { counts } = found;
  return (
    <SearchBox
      action={links.services}
      label="Tìm thủ tục"
      defaultValue={sought.query}
      hint="Gõ có dấu hay không dấu đều được, ví dụ: khai sinh, sao y"
      finds="results"
    >
      <div className="service-finder">
        <Choice
          name={asks.event.name}
          label="Việc của bạn"
          all="Tất cả"
          chosen={sought.event}
          options={lifeEventIds.map((id) => ({ value: id, label: lifeEvents[id], count: counts.event[id] }))}
        />
        <Choice
          name={asks.sector.name}
          label="Lĩnh vực"
          all="Mọi lĩnh vực"
          chosen={sought.sector}
          options={sectorIds.map((id) => ({ value: id, label: sectors[id], count: counts.sector[id] }))}
        />
        <Choice
          name={asks.level.name}
          label="Mức độ"
          all="Mọi mức độ"
          chosen={sought.level?.toString()}
          options={levels.map((level) => ({
            value: String(level),
            label: offers[level],
            count: counts.level[level],
          }))}
        />
        <div className="service-finder__fileable">
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <Where
              name={asks.fileable.name}
              label="Nộp trực tuyến được"
              countId="so-nop-truc-tuyen"
              count={counts.fileable}
              chosen={sought.fileable}
            />
            {(counts.national > 0 || sought.national === true) && (
              <Where
                name={asks.national.name}
                label="Nộp trên Cổng Dịch vụ công quốc gia"
                countId="so-nop-quoc-gia"
                count={counts.national}
                chosen={sought.national === true}
              />
            )}
          </div>
        </div>
        <noscript>
          <button className="button button--secondary" type="submit">
            Lọc
          </button>
        </noscript>
      </div>
    </SearchBox>
  );
}

function Where({
  name,
  label,
  countId,
  count,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly countId: string;
  readonly count: number;
  readonly chosen: boolean;
}) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={inputId(name)}
        name={name}
        type="checkbox"
        value="1"
        defaultChecked={chosen}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={inputId(name)}>
        {label}{' '}
        <span id={countId} data-counts>
          ({count})
        </span>
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number | undefined;
  }[];
}

/** Choices that would find nothing are left out, but for the one that was made. */
function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  const id = inputId(name);
  return (
    <div className="service-finder__choice">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} name={name} defaultValue={chosen ?? ''} data-counts>
        <option value="">{all}</option>
        {options
          .filter(({ value, count }) => count !== undefined || value === chosen)
          .map(({ value, label: words, count = 0 }) => (
            <option key={value} value={value}>
              {words} ({count})
            </option>
          ))}
      </select>
    </div>
  );
}

export function FinderResults({ sought, found, links }: FinderProps) {
  const isNarrowed = servicesFilter.query({ ...sought, query: '' }) !== '';
  const hasQuery = isNarrowed || sought.query !== '';
  return (
    <section className="finder-results" aria-labelledby="ket-qua" data-results>
      <h2 id="ket-qua">{headingOf(sought, found)}</h2>
      {found.readAs !== undefined && (
        <p>
          Đã tìm theo <strong>{found.readAs}</strong>.
        </p>
      )}
      {isNarrowed && <Chosen sought={sought} />}
      {found.services.length === 0 ? (
        <Nothing sought={sought} found={found} links={links} narrowed={isNarrowed} />
      ) : hasQuery ? (
        <ServiceList services={found.services} hrefOf={links.procedure} label="Thủ tục tìm thấy" />
      ) : (
        <BySector services={found.services} links={links} />
      )}
      <ListNotice facts={[...found.services, ...found.near].flatMap(listedFacts)} />
    </section>
  );
}

function headingOf({ query }: ServiceQuery, { services, wordless }: FoundServices): string {
  if (wordless) return `“${query}” không có chữ hay số nào để tìm`;
  const about = query === '' ? '' : ` cho “${query}”`;
  return services.length === 0 ? `Không tìm thấy thủ tục nào${about}` : `${services.length} thủ tục${about}`;
}

/** What narrows the list, each with a link that takes it off. */
function Chosen({ sought }: Pick<FinderProps, 'sought'>) {
  const { event, sector, level, fileable, national, query } = sought;
  const without = (id: keyof ServiceQuery) => servicesFilter.address({ ...sought, [id]: undefined });
  const filters: readonly Link[] = [
    ...(event === undefined ? [] : [{ label: lifeEvents[event], href: without('event') }]),
    ...(sector === undefined ? [] : [{ label: sectors[sector], href: without('sector') }]),
    ...(level === undefined ? [] : [{ label: offers[level], href: without('level') }]),
    ...(fileable ? [{ label: 'Nộp trực tuyến được', href: without('fileable') }] : []),
    ...(national === true
      ? [{ label: 'Nộp trên Cổng Dịch vụ công quốc gia', href: without('national') }]
      : []),
  ];
  return (
    <div className="finder-chosen">
      <span className="finder-chosen__label" id="dang-loc">
        Đang lọc:
      </span>
      <ul aria-labelledby="dang-loc">
        {filters.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>
              <span className="visually-hidden">Bỏ lọc </span>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <a className="finder-chosen__all" href={servicesFilter.address({ query })}>
              Bỏ tất cả
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

function Nothing({ sought, found, links, narrowed }: FinderProps & { readonly narrowed: boolean }) {
  const { suggestion, near, withoutFilters } = found;
  const ask = (query: string, words: ReactNode) => <a href={servicesFilter.address({ query })}>{words}</a>;
  return (
    <>
      {narrowed && withoutFilters > 0 && (
        <p>{ask(sought.query, `Bỏ hết lựa chọn để xem ${withoutFilters} thủ tục`)}</p>
      )}
      {suggestion !== undefined && (
        <p>Có phải bạn muốn tìm {ask(suggestion, <strong>{suggestion}</strong>)}?</p>
      )}
      {near.length > 0 && (
        <>
          <h3>Gần với điều bạn tìm</h3>
          <ServiceList services={near} hrefOf={links.procedure} headingLevel={4} label="Thủ tục gần đúng" />
        </>
      )}
      <p>
        Thử một từ khác, ví dụ “khai sinh” hoặc “chứng thực”, <a href={links.services}>xem tất cả thủ tục</a>,
        hoặc <a href={links.contact}>hỏi Bộ phận Một cửa</a>.
      </p>
    </>
  );
}

/** The whole catalog on one page, so that it can be searched in the browser and printed; each sector folded. */
function BySector({
  services,
  links,
}: {
  readonly services: readonly ServiceSheet[];
  readonly links: FinderLinks;
}) {
  const bySector = sectorIds
    .map((id) => ({ id, inSector: services.filter(({ sector }) => sector === id) }))
    .filter(({ inSector }) => inSector.length > 0);
  return (
    <div className="finder-sectors">
      {bySector.map(({ id, inSector }) => (
        <Fold
          key={id}
          id={`linh-vuc-${id}`}
          level={3}
          heading={
            <>
              <Drawing name={sectorDrawings[id]} size={40} />
              <span>
                {sectors[id]} <span className="finder-sectors__count">({inSector.length})</span>
              </span>
            </>
          }
        >
          <ServiceList
            services={inSector}
            hrefOf={links.procedure}
            headingLevel={4}
            label={`Thủ tục lĩnh vực ${sectors[id]}`}
          />
          <p className="no-print">
            <a href={links.sector(id)}>Trang riêng của lĩnh vực {sectors[id]}</a>
          </p>
        </Fold>
      ))}
    </div>
  );
}
