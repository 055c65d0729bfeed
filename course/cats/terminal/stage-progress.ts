import { progressOver } from "../../base/progress";
import { durationText } from "../../training/duration";
import type { Stage } from "../../training/job";
import { stageText } from "./stage-text";

/** Shows how far a training is. */
export interface StageProgress {
  stage(stage: Stage): void;
  stop(): void;
}

const TICK_MS = 100;

/** On a terminal a bar that vanishes at the end; elsewhere one line per stage. */
export const stageProgressOn = (stream: NodeJS.WriteStream): StageProgress =>
  stream.isTTY ? bars(stream) : lines(stream);

const lines = (stream: NodeJS.WriteStream): StageProgress => ({
  stage: (stage) => void stream.write(`${stageText(stage)}${forecast(stage)} …\n`),
  stop: () => undefined,
});

const forecast = ({ expected }: Stage): string =>
  expected === undefined ? "" : `, ≈ ${durationText(expected)}`;

/** The learner's model is one long call that cannot say how far it is: the bar follows the clock. */
function bars(stream: NodeJS.WriteStream): StageProgress {
  let stopBar = () => undefined as void;
  return {
    stage(stage) {
      stopBar();
      stopBar = startBar(stream, stage);
    },
    stop: () => stopBar(),
  };
}

function startBar(stream: NodeJS.WriteStream, stage: Stage): () => void {
  const text = stageText(stage).padEnd(30);
  const { expected } = stage;
  if (expected === undefined) {
    stream.write(`${text} …`);
    return () => void stream.write(`\r${" ".repeat(text.length + 2)}\r`);
  }
  const started = performance.now();
  const left = (passed: number) => `≈ ${durationText(Math.max(0, expected - passed))} left`;
  const format = `${text} {bar} {left}`;
  const bar = progressOver(expected, { stream, format, fields: { left: left(0) } });
  const timer = setInterval(() => {
    const passed = performance.now() - started;
    // An estimate: the bar is never full before the work is done.
    bar.done(Math.min(passed, expected * 0.99), { left: left(passed) });
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    bar.stop();
  };
}
