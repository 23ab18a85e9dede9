// What the pages of news by mail are given to show: types alone.

/** What can be followed, as a person meets it. */
export interface FollowedThing {
  /** "Chuyên mục" */
  readonly label: string;
  readonly title: string;
  /** Its page. */
  readonly href: string;
  /** Where a feed reader finds the same news. */
  readonly feed?: string;
  /** Ends "Bạn nhận thư khi …". */
  readonly when: string;
}

export interface FollowingLine {
  readonly id: string;
  /** Undefined: it is no longer there for readers. */
  readonly thing: FollowedThing | undefined;
  readonly askedAt: Date;
  /** Undefined: it waits for its confirmation, and nothing is sent. */
  readonly confirmedAt?: Date;
}

export interface Followings {
  /** Absent of an account that has no address. */
  readonly email?: string;
  readonly lines: readonly FollowingLine[];
}
