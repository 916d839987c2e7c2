const CODES =
  /^(08...|53...|57P0.|58030|25006|ECONN\w+|ENOENT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
const MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/;

/** The database cannot be reached or cannot write (its disk is full): nothing was written, and trying later may work. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database is not available.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** The error as the rest of the program should see it: without TypeORM's copy of the parameters, unavailability named. */
export function translateDatabaseError(thrown: unknown): unknown {
  const error = property(thrown, 'driverError') ?? thrown;
  if (error instanceof DatabaseUnavailable) return error;
  const [code, message] = [errorCodeOf(error) ?? '', String(property(error, 'message'))];
  return CODES.test(code) || MESSAGES.test(message) ? new DatabaseUnavailable(error) : error;
}

/** The SQLSTATE or system error code of an error, for example `23505`. */
export function errorCodeOf(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** Errors of Node itself may come from another realm, where `instanceof Error` does not hold. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
