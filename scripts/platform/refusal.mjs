/** A reason to stop that a person can act on: printed as it is, without a stack trace. */
export class Refusal extends Error {
  /** @param {string} message what is wrong @param {string} [advice] what to do about it */
  constructor(message, advice) {
    super(advice ? `${message}\n  ${advice}` : message);
    this.name = 'Refusal';
  }
}
