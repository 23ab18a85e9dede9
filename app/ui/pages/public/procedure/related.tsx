// What else the same event in a life may lead to.
import { lifeEvents as eventNames, type LifeEventId } from '#catalog/life-events.ts';

export interface RelatedLinks {
  readonly procedure: (slug: string) => string;
  readonly event: (event: LifeEventId) => string;
}

export function RelatedServices({
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
