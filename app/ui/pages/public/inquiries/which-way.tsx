// What to send where: shown where something can be sent, so that a complaint does not come as a question.
import { ways } from '#app/inquiries/ways.ts';

import { Details } from '../../../components/details/details.tsx';

/** @param here the kind of the page on which it stands */
export function WhichWay({ here }: { readonly here: string }) {
  return (
    <Details summary="Không chắc gửi ở đâu?">
      <ul className="which-way">
        {ways.map(({ name, when, takes, kind, link, place }) => (
          <li key={name}>
            <strong>{when}</strong>
            <p className="quiet">
              {link === undefined || kind === here ? name : <a href={link.href}>{link.label}</a>} ({takes})
              {kind === here && ': gửi ở trang này'}
              {place !== undefined && `: ${place}`}.
            </p>
          </li>
        ))}
      </ul>
    </Details>
  );
}
