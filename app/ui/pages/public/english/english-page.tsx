// The shell of the English pages, the list of them, and one procedure told in English.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { accountSlot } from '#app/http/account-slot.ts';
import type { EnglishProcedure } from '#app/read-models/english.ts';
import { dateInEnglish } from '#catalog/english.ts';
import type { Channel } from '#catalog/procedure-lists.ts';

import { Button } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Emblem } from '../../../components/page/emblem.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { personWords, useSite, type SiteUnit } from '../../../components/page/site.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

const kinds: ReadonlyMap<string, string> = new Map([
  ['xã', 'commune'],
  ['phường', 'ward'],
  ['thị trấn', 'town'],
  ['đặc khu', 'special zone'],
]);
const kindOf = ({ kindWord }: SiteUnit): string => kinds.get(kindWord) ?? 'commune';
/** "the commune" as this one is called today. */
const inOurKind = (text: string, unit: SiteUnit): string => text.replaceAll(/\bcommune\b/g, kindOf(unit));
const committee = (unit: SiteUnit): string => `People’s Committee of ${unit.place} ${kindOf(unit)}`;

const openingHours = ({ hours: { morning, afternoon, saturday } }: SiteUnit): string =>
  `Monday to Friday, ${morning.join(' – ')} and ${afternoon.join(' – ')}${saturday === undefined ? '' : `; Saturday, ${saturday.join(' – ')}`}. Closed on public holidays.`;

const channelWords: Readonly<Record<Channel, string>> = {
  'in-person': 'at the desk',
  post: 'by post',
  online: 'online',
};

function EnglishShell({ here, children }: { readonly here?: string; readonly children: ReactNode }) {
  const { unit, mode } = useSite();
  return (
    <div className="page">
      <a href="#content" className="govuk-skip-link">
        Skip to the content
      </a>
      {mode === 'demo' && (
        <aside className="page-demo" aria-label="Demonstration">
          <strong>Demonstration</strong>: nothing that is sent is handled. People and places are of the
          commune before 1 July 2025.
        </aside>
      )}
      <header className="top top--task">
        <div className="band">
          <a className="band__home" href={paths.english()}>
            <Emblem />
            <span className="band__names">
              <span className="band__unit">{committee(unit)}</span>
            </span>
          </a>
        </div>
        <div
          className="top__account no-print"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: accountSlot('en') }}
        />
      </header>
      <div className="page__body">
        <nav className="govuk-breadcrumbs" aria-label="You are here">
          <ol className="govuk-breadcrumbs__list">
            <li className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={paths.home()} hrefLang="vi">
                Home page (in Vietnamese)
              </a>
            </li>
            {here !== undefined && (
              <li className="govuk-breadcrumbs__list-item">
                <a className="govuk-breadcrumbs__link" href={paths.english()}>
                  In English
                </a>
              </li>
            )}
            <li className="govuk-breadcrumbs__list-item">
              <span aria-current="page">{here ?? 'In English'}</span>
            </li>
          </ol>
        </nav>
        <main id="content" className="page__main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="footer footer--task">
        <div className="footer__inner">
          <p>
            {committee(unit)} (<span lang="vi">{unit.name}</span>), <span lang="vi">{unit.address}</span>
            {unit.phone !== '' && (
              <>
                , telephone <Telephone number={unit.phone} />
              </>
            )}
            . {openingHours(unit)}
          </p>
          <p>
            Run by <span lang="vi">Ban Biên tập Website {unit.kindWord}</span>, answered for by{' '}
            <span lang="vi">{personWords(unit.responsible)}</span>.
          </p>
        </div>
      </footer>
    </div>
  );
}

export function EnglishIndex({ procedures }: { readonly procedures: readonly EnglishProcedure[] }) {
  const { unit } = useSite();
  return (
    <EnglishShell>
      <PageHeading
        lead={`What people from abroad come to this ${kindOf(unit)} for, told shortly. The portal, its forms and the officers work in Vietnamese: bring somebody who speaks it, or call first.`}
      >
        Services in English
      </PageHeading>
      <ul className="english-list">
        {procedures.map(({ slug, name, about, vietnameseName }) => (
          <li key={slug}>
            <a href={paths.englishProcedure(slug)}>{name}</a>
            <span lang="vi">{vietnameseName}</span>
            <span>{inOurKind(about, unit)}</span>
          </li>
        ))}
      </ul>
      <h2>What is done elsewhere</h2>
      <p>
        Visas, residence cards and work permits are not issued here, but by the immigration police and the
        authorities of the province. Whoever gives you lodging declares your stay to the police of the{' '}
        {kindOf(unit)} within 12 hours of your arrival.
      </p>
    </EnglishShell>
  );
}

export function EnglishProcedurePage({ procedure }: { readonly procedure: EnglishProcedure }) {
  const { unit } = useSite();
  const ours = (text: string) => inOurKind(text, unit);
  const { slug, name, vietnameseName, about, forForeigners, stale, translatedOn } = procedure;
  return (
    <EnglishShell here={name}>
      <PageHeading caption={<span lang="vi">{vietnameseName}</span>} lead={ours(about)}>
        {name}
      </PageHeading>
      {stale && (
        <Notification tone="important" heading="This translation may be out of date">
          <p>
            The procedure has changed since it was translated on {dateInEnglish(translatedOn)}. Time and
            charges below are today’s; for the papers, the{' '}
            <a href={paths.procedure(slug)} hrefLang="vi">
              Vietnamese page
            </a>{' '}
            is right.
          </p>
        </Notification>
      )}
      <h2>If you are not a Vietnamese citizen</h2>
      <p>{ours(forForeigners)}</p>
      <SummaryList
        heading="At a glance"
        rows={[
          { label: 'Time', value: <Sentences of={procedure.time.map(ours)} /> },
          { label: 'Charges', value: <Sentences of={procedure.charges} /> },
          { label: 'How to ask', value: howToAsk(procedure) },
          { label: 'You get', value: procedure.results.join('; ') },
        ]}
      />
      <h2>What to bring</h2>
      <ul>
        {procedure.documents.map(({ id, required, vietnamese, english }) => (
          <li key={id}>
            {english === undefined ? <span lang="vi">{vietnamese}</span> : <strong>{english.name}</strong>}
            {!required && ' (not always)'}
            {english?.condition !== undefined && <>. {ours(english.condition)}</>}
          </li>
        ))}
      </ul>
      <p>
        <Button kind="secondary" href={paths.procedure(slug)}>
          All of it, and the forms, in Vietnamese
        </Button>
      </p>
      <p className="page-heading__caption">
        A summary to find your way, translated on {dateInEnglish(translatedOn)}. The Vietnamese text and the
        law decide.
      </p>
    </EnglishShell>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((sentence) => (
        <span key={sentence} className="procedure-facts__line">
          {sentence.replace(/\.?$/, '.')}
        </span>
      ))}
    </>
  );
}

function howToAsk({ channels, filing, resolver }: EnglishProcedure): string {
  const office = resolver?.commune === 'informs' ? `at the office of the ${resolver.by}` : 'at the desk';
  if (filing === 'national-portal') return `On the national portal of public services, or ${office}`;
  if (filing === 'resolver') return `Only ${office}: the commune does not decide it`;
  const ways = channels
    .filter((channel) => channel !== 'online' || filing === 'here')
    .map((channel) => channelWords[channel]);
  const last = ways.at(-1) ?? '';
  const words = ways.length < 2 ? last : `${ways.slice(0, -1).join(', ')} or ${last}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
