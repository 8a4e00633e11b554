/** What is wrong with a call of the control, and the status of the response if it came over HTTP. */
export class ControlError extends Error {
  readonly status: 400 | 404 | 503;

  constructor(message: string, status: 400 | 404 | 503 = 400) {
    super(message);
    this.status = status;
  }
}
