// By what a sender can be kept out for a time.
export const blockScopeWords = {
  email: 'Thư điện tử này',
  address: 'Địa chỉ mạng này',
  network: 'Cả mạng này',
} as const;

export type BlockScope = keyof typeof blockScopeWords;

export const blockScopes = Object.keys(blockScopeWords) as [BlockScope, ...BlockScope[]];
