/** What is wrong with a call of the control, and the status of the response if it came over HTTP. */
export class ControlError extends Error {
  readonly status: number;

  constructor(message: string, status: number = 400) {
    super(message);
    this.status = status;
  }
}
