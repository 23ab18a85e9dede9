// Marks of one stroke, always beside a word that says the same.
const strokes = {
  birth:
    'M12 21a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M12 7c0-2 1-3.5 3-4 M9.5 13h.01 M14.5 13h.01 M9.5 16.2c1.6 1.3 3.4 1.3 5 0',
  marriage:
    'M8.5 20a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z M15.5 20a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z M6.5 9l-1-3.5L8.5 3l3 2.5-1 3.5',
  death: 'M12 3v6 M12 9c-5 0-7 4-7 8v4h14v-4c0-4-2-8-7-8z M9 15h6 M12 12v6',
  papers: 'M8 7h11v14H8z M5 17V3h11 M11 12h5 M11 16h5',
  certification: 'M5 3h14v11H5z M8 7h8 M8 10h5 M12 14v3 M12 21.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  support: 'M12 20s-8-4.8-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.2 12 20 12 20z',
  land: 'M3 20h18 M5 20v-8l7-6 7 6v8 M10 20v-5h4v5 M17 6.5V4',
  residence: 'M4 11l8-7 8 7 M6 10v10h5v-6h2v6h5V10',
  merit: 'M12 3l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L4.8 8.3l5-.7z M8 19v2 M16 19v2',
  business: 'M4 9h16l-1.5-5h-13z M5 9v11h14V9 M9 20v-6h6v6',
  education: 'M2 9l10-5 10 5-10 5z M6 11v5c3 2.6 9 2.6 12 0v-5 M22 9v6',
  community: 'M4 20V9l8-5 8 5v11 M4 20h16 M9 20v-7h6v7 M12 8v.01',
  commendation: 'M12 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10z M9 13.2L7.5 21l4.5-2.5 4.5 2.5-1.5-7.8',
  complaint: 'M4 4h16v12H9l-5 4z M12 7.5v4 M12 13.6v.01',
  message: 'M3 6h18v12H3z M3.5 6.5L12 13l8.5-6.5',
  time: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5l3.5 2',
  fee: 'M3 6h18v12H3z M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M6 9v.01 M18 15v.01',
  file: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21z M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
