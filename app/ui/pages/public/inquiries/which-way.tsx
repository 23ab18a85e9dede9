// What to send where: shown where something can be sent, so that a complaint does not come as a question.
import { ways } from '#app/inquiries/ways.ts';

import { Details } from '../../../components/details/details.tsx';

/** @param here the kind of the page on which it stands */
export function WhichWay({ here }: { readonly here: string }) {
  return (
    <Details summary="Không chắc gửi ở đâu? Hỏi, phản ánh, khiếu nại, tố cáo khác nhau thế nào">
      <ul className="which-way">
        {ways.map(({ name, when, takes, kind, link, place }) => (
          <li key={name}>
            <strong>{name}</strong>
            <p>{when}</p>
            <p className="quiet">
              Thời hạn: {takes}.{' '}
              {kind === here ? (
                'Gửi ở trang này.'
              ) : link === undefined ? (
                `Gửi ${place ?? 'tại Bộ phận Một cửa'}.`
              ) : (
                <>
                  Gửi ở mục <a href={link.href}>{link.label}</a>.
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Details>
  );
}
