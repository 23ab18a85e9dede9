// How programs are started that end within minutes: what pays in a server that runs for days costs them more than it brings.

/** For Node: more room for young objects, which are waste soon, and only the hottest functions are optimized. */
export const shortLivedNode = ['--max-semi-space-size=64', '--interrupt-budget=600000'];

/** For programs in Go, the checker of types and the build's compiler: no memory is given back below this much. */
export const shortLivedGo = { GOGC: 'off', GOMEMLIMIT: '4GiB' };
