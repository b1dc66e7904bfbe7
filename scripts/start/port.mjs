import { isPortFree } from '../platform/free-port.mjs';
import { Refusal } from '../platform/refusal.mjs';

export async function refuseTakenPort(port) {
  if (await isPortFree(port)) return;
  throw new Refusal(
    `Port ${port} is taken.`,
    `Choose another one, for instance: PORT=${port + 1} npm start`,
  );
}
