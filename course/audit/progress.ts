/** A line that says how far a long part is: written over on a terminal, in a log once a tenth. */
export function progressOf(say: (done: string) => string) {
  let lastTenth = 0;
  return (done: number, total: number): void => {
    const text = say(`${done.toLocaleString("en")} of ${total.toLocaleString("en")}`);
    if (process.stderr.isTTY) {
      process.stderr.write(done === total ? "\r\u001B[K" : `\r\u001B[K${text}`);
      return;
    }
    const tenth = Math.floor((done / total) * 10);
    if (tenth > lastTenth && done < total) console.error(text);
    lastTenth = tenth;
  };
}
