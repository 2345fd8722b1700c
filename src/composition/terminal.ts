/** Whether standard output shows colour, and the person wants it (https://no-color.org). */
export function hasColour(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
}

/** Columns to wrap to; null when piped. */
export function terminalWidth(): number | null {
  return process.stdout.isTTY === true ? Math.max(40, process.stdout.columns) : null;
}
