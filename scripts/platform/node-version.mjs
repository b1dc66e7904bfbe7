// Parsed by every Node.js that knows modules: no syntax newer than 2018 in this file.
// What the database client (Prisma 7) runs on: 20.19 and later 20s, 22.12 and later 22s, 24 on.
const FIRST_MINOR = { 20: 19, 22: 12 };

export function isNodeTooOld(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] >= 24) return false;
  const firstMinor = FIRST_MINOR[parts[0]];
  return firstMinor === undefined || parts[1] < firstMinor;
}

export function refuseOldNode() {
  if (!isNodeTooOld(process.versions.node)) return;
  console.error(
    '✖ Jalon needs Node.js 20.19, 22.12, 24 or newer; this is ' + process.versions.node + '.',
  );
  console.error('  Install a current version from https://nodejs.org and try again.');
  process.exit(1);
}
