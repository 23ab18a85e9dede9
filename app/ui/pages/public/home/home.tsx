// The parts of the home page: what happened in somebody's life first, then looking up.
import { lifeEvents, type LifeEventId } from '#catalog/life-events.ts';

import { Drawing } from '../../../components/drawing/drawing.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';

export interface HomeLinks {
  readonly services: string;
  readonly lookUp: string;
  readonly procedure: (slug: string) => string;
  readonly event: (event: LifeEventId) => string;
}

export interface EventServices {
  readonly event: LifeEventId;
  /** The first few. */
  readonly procedures: readonly { readonly code: string; readonly slug: string; readonly name: string }[];
  readonly total: number;
}

export function HomeSearch({ links }: { readonly links: HomeLinks }) {
  return (
    <div className="home-search">
      <h1 className="home-search__question" id="hoi">
        Bạn cần làm thủ tục gì?
      </h1>
      <SearchBox
        action={links.services}
        label="Bạn cần làm thủ tục gì?"
        labelHidden
        hint="Gõ có dấu hay không dấu đều được, ví dụ: khai sinh, sao y"
        finds="links"
      />
      <p className="home-search__all">
        <a href={links.services}>Xem tất cả dịch vụ công</a>
      </p>
    </div>
  );
}

export function LifeEvents({
  events,
  links,
}: {
  readonly events: readonly EventServices[];
  readonly links: HomeLinks;
}) {
  return (
    <section aria-labelledby="su-kien">
      <h2 id="su-kien">Theo việc của bạn</h2>
      <ul className="life-events">
        {events.map(({ event, procedures, total }) => (
          <li key={event} className="life-events__event">
            <h3 className="life-events__title">
              <a href={links.event(event)}>
                <Drawing name={event} />
                {lifeEvents[event]}
              </a>
            </h3>
            <ul>
              {procedures.map((procedure) => (
                <li key={procedure.slug}>
                  <a href={links.procedure(procedure.slug)}>{procedure.name}</a>
                </li>
              ))}
              {total > procedures.length && (
                <li className="life-events__all">
                  <a href={links.event(event)}>
                    Xem tất cả {total} thủ tục
                    <span className="visually-hidden"> về {lifeEvents[event]}</span>
                  </a>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LookUpPanel({ links }: { readonly links: HomeLinks }) {
  return (
    <section className="look-up-panel" aria-labelledby="tra-cuu">
      <h2 id="tra-cuu">Tra cứu bằng mã</h2>
      <SearchBox
        action={links.lookUp}
        name="ma"
        code
        label="Mã tra cứu của hồ sơ, câu hỏi, phản ánh"
        hint={
          <>
            Ghi trên giấy xác nhận đã nộp, giấy tiếp nhận, ví dụ <span className="code">PA-7K3M-Q9TX-2V</span>
          </>
        }
        button="Tra cứu"
        autoCapitalize="characters"
      />
    </section>
  );
}
