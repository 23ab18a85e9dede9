/** Why a store of files outside does not serve this portal. */
export type StoreTrouble =
  | 'silent' // does not answer, or not in time
  | 'denied' // knows neither key nor secret, or lets them do nothing
  | 'no-bucket'
  | 'overwrites' // replaces what is stored, whatever is asked
  | 'failing'; // answers with an error of another kind
