import { progressBar } from '../core/progress-bar.ts';

/** A bar on a terminal, redrawn in place. */
export interface Progress {
  /** One more is done. */
  step(refused: boolean): void;
  /** Takes the bar away for what `print` writes, and draws it again. */
  around(print: () => void): void;
  end(): void;
}

const clearLine = '\r\u001b[K';

/** `total` is how many steps there will be; fewer than ten need no bar. */
export function createProgress(total: number, write: (text: string) => void): Progress {
  let done = 0;
  let refused = 0;
  const draw = (): void => {
    if (total < 10) return;
    write(`${clearLine}${progressBar(done, total)}${refused === 0 ? '' : `, ${refused} refused`}`);
  };
  const clear = (): void => {
    if (total >= 10) write(clearLine);
  };
  return {
    step(isRefused) {
      done++;
      if (isRefused) refused++;
      draw();
    },
    around(print) {
      clear();
      print();
      draw();
    },
    end: clear,
  };
}

export const noProgress: Progress = { step: () => {}, around: (print) => print(), end: () => {} };
