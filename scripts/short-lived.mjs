// How the programs of the tests are started, which end within minutes: what pays in a server that runs for days costs them more
// than it brings. Not the build: whoever installs the portal runs it, on a small machine perhaps.

/** For Node: more room for young objects, which are waste soon, and only the hottest functions are optimized. */
export const shortLivedNode = ['--max-semi-space-size=64', '--interrupt-budget=600000'];
