// What somebody typed beside a meeting and was not taken: shown again in the form it came from.
export interface TypedMeeting {
  readonly intent: string;
  readonly text: string;
  readonly title: string;
  readonly decision: string;
}

/** The text typed in the form of this button; nothing in the others. */
export function textOfIntent(entries: TypedMeeting | undefined, intent: string): string {
  return entries?.intent === intent ? entries.text : '';
}
