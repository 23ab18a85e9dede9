// Why something that a person asked for is not done: a value, which says what to do instead.

export interface Refusal {
  readonly code:
    | 'not-found' // unknown, or not yours: the same to the outside
    | 'not-allowed' // you may see it, but not do this
    | 'changed-meanwhile' // somebody was faster: look again
    | 'not-possible' // the state does not allow it
    | 'invalid' // what was given is not right
    | 'busy'; // too many ask for the same at once: soon again
  /** Vietnamese, says what to do. */
  readonly message: string;
}
