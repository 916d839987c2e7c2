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
  const error = driverErrorOf(thrown);
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) return error;
  const code = sqlStateOf(error);
  return (code !== undefined && CODES.test(code)) || MESSAGES.test(error.message)
    ? new DatabaseUnavailable(error)
    : error;
}

/** The SQLSTATE or system error code of an error, for example `23505`. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function driverErrorOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'driverError' in thrown ? thrown.driverError : thrown;
}
