/** A mistake in how the command was used: the sentence says what to do, and nothing was audited. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}
