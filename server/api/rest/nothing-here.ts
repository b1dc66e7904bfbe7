import { openRoute } from './rest-route';
import { RestError } from './rest-error';

/** What every address of the machine interface that doesn't exist answers. */
export const nothingHere = openRoute(() => {
  throw new RestError(404, 'rest.errors.nothingHere');
});
