// The names under which a form sends what shows that a person sends it.
export const humanCheckNames = {
  ticket: 'humanTicket',
  solution: 'humanSolution',
  answer: 'humanAnswer',
  /** People do not see this box; machines fill it in. */
  honeypot: 'website',
} as const;
