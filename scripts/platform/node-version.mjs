// Parsed by every Node.js that knows modules: no syntax newer than 2018 in this file.
const NEEDED = '20.9.0';

export function isNodeTooOld(version) {
  const parts = version.split('.').map(Number);
  const needed = NEEDED.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (parts[i] !== needed[i]) return parts[i] < needed[i];
  }
  return false;
}

export function refuseOldNode() {
  if (!isNodeTooOld(process.versions.node)) return;
  console.error(
    '✖ Jalon needs Node.js ' + NEEDED + ' or newer; this is ' + process.versions.node + '.',
  );
  console.error('  Install a current version from https://nodejs.org and try again.');
  process.exit(1);
}
