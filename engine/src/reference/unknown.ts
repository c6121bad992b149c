/** Thrown where what is asked for is missing, erroneous or undefined; `what` names it as a reference does. */
export class Unknown extends Error {
  constructor(readonly what: string) {
    super(`unknown: ${what}`);
  }
}
