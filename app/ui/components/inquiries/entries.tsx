// What happened with an inquiry, newest first: what was said, and the files that came with it.
import type { InquiryEntry, FollowedInquiry } from '#app/read-models/inquiries.ts';

import { scanInWords } from '#app/vocabulary/file-scans.ts';

import { FileList } from '../file-list/file-list.tsx';
import { Timeline } from '../timeline/timeline.tsx';

interface EntriesProps {
  /** In the order in which they happened. */
  readonly entries: readonly InquiryEntry[];
  readonly fileHref: (id: string) => string;
  /** The staff are told of each file whether it was scanned; whoever wrote, of what is held back alone. */
  readonly forStaff?: boolean;
}

export function Entries({ entries, fileHref, forStaff = false }: EntriesProps) {
  return (
    <Timeline
      entries={entries.toReversed().map((entry) => ({
        title: entry.label,
        at: entry.at,
        by: entry.by,
        tone: entry.tone,
        children: entry.rows.length + entry.files.length > 0 && (
          <Said entry={entry} fileHref={fileHref} forStaff={forStaff} />
        ),
      }))}
    />
  );
}

function Said({
  entry,
  fileHref,
  forStaff,
}: { readonly entry: InquiryEntry } & Required<Pick<EntriesProps, 'fileHref' | 'forStaff'>>) {
  return (
    <>
      {entry.rows.map(({ label, value, href }) => (
        <p key={label} className="inquiry-said">
          <strong>{label}:</strong> {href === undefined ? value : <a href={href}>{value}</a>}
        </p>
      ))}
      <FileList
        label={`Tệp của “${entry.label}”`}
        files={entry.files.map(({ id, fileName, bytes, scan }) => ({
          id,
          fileName,
          byteSize: bytes,
          href: scan === 'infected' ? undefined : fileHref(id),
          note: forStaff || scan === 'infected' ? scanInWords(scan) : undefined,
        }))}
      />
    </>
  );
}

interface PapersProps {
  readonly papers: FollowedInquiry['papers'];
  readonly hrefOf: (name: string) => string;
}

/** The papers of an inquiry, to be opened; nothing where there is none. */
export function Papers({ papers, hrefOf }: PapersProps) {
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="giay-to">
      <h2 id="giay-to">Giấy tờ</h2>
      <ul>
        {papers.map(({ name, label }) => (
          <li key={name}>
            <a href={hrefOf(name)}>{label} (PDF)</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
