/*
 * Every limit on learner code, and on the processes that run it. Times are milliseconds on the
 * clock; otherwise a name ends in its unit, or its comment states it.
 *
 * Only these limits are elsewhere: the heap of the Jest process in course/jest/spawn-worker.js,
 * which is read before any TypeScript can be; the size of a frame in
 * course/sandbox/frames/limits.ts; what intake accepts in course/intake/limits.ts; how much of a
 * text is shown in course/checks/shown.ts.
 */

/* One call, wherever it is made: the same file has the same verdict at home and at grading. */

const CALL_MS = 2_000;

/** Running a file and what it imports; compiling them does not count. */
export const LOAD_MS = 5_000;

/** After this many time-outs and crashes a function is not called again. */
export const MOST_TIMEOUTS = 2;

/* At home: `npm test`, watch mode, the page. */

/** Milliseconds. */
export interface HomeLimits {
  call: number;
  /** All calls of one check together. */
  check: number;
}

export const HOME_LIMITS: HomeLimits = { call: CALL_MS, check: 4_000 };

/** How long a Jest process may stay silent, in milliseconds. */
export interface RunLimits {
  /** While it starts, or reads a file of checks: it compiles what it has not compiled before. */
  starting: number;
  /** Between two events: above what a check may take, which the Jest process itself enforces. */
  silent: number;
}

export const RUN_LIMITS: RunLimits = { starting: 60_000, silent: 7_500 };

/** Types can be written that keep a compiler busy forever. */
export const TYPE_CHECK_MS = 15_000;

/* At grading. */

/** Milliseconds. */
export interface CallLimits {
  load: number;
  call: number;
  /** All calls of one function's checks together. */
  exercise: number;
  /** After this many crashes and time-outs a function is not called again. */
  maxTimeouts: number;
}

/** As patient as `npm test` with a call. */
export const GRADING_LIMITS: CallLimits = {
  load: LOAD_MS,
  call: CALL_MS,
  exercise: 12_000,
  maxTimeouts: MOST_TIMEOUTS,
};

/**
 * How many time-outs one submission may cost in full: 12 s of waiting. One endless loop costs four.
 */
export const FULL_TIMEOUTS = 6;

/**
 * For a submission that has used up its time-outs. Any right answer needs a twentieth of this, on a
 * machine that has nothing else to do. A function that loops costs one call; all calls together may
 * take longer, or honest siblings would pay.
 */
export const SHORT_LIMITS: CallLimits = { load: 500, call: 500, exercise: 4_000, maxTimeouts: 1 };

/** Milliseconds to compile all files of a unit, and a single file where that was not enough. */
export const COMPILE_LIMITS = { unit: 5_000, file: 2_000 };

/** After this many files that ended the compiler, the others are not compiled. */
export const MOST_COMPILERS_ENDED = 3;

/** A worker that takes longer hangs because of a bug of ours: everything else has its own limit. */
export const SUBMISSION_MS = 180_000;

/* Children of the sandbox. */

/** Until a child says hello: a busy machine starts Node in seconds. */
export const CHILD_START_MS = 20_000;

/** What the mediator gets on top of a call's time: if it takes longer, our own code is broken. */
export const MEDIATOR_SLACK_MS = 40_000;

/** For the probe that tries what its tier denies. */
export const PROBE_MS = 8_000;

/**
 * Seconds of work after which any child ends: where the grader itself was killed, nobody else would
 * end a child that loops. No honest child works so long, and the compiler is started again.
 */
export const CHILD_CPU_SECONDS = 300;

/** What a child may have in all, in megabytes: the memory watch looks at it. */
export const CHILD_MEGABYTES = 1_000;

/** Of that JavaScript's objects; arrays of numbers are counted by the memory watch. */
export const CHILD_HEAP_MEGABYTES = 512;

/**
 * The kernel's own limit for a child's data, in bytes: above the watch's, which has better words.
 */
export const CHILD_DATA_BYTES = 1_600_000_000;

/* Training. */

/** Until the training process reports in: this loads Node and our own files, no learner code. */
export const TRAINING_START_MS = 30_000;

/** A longer training is not started: nobody waits that long, and slow loops are the lesson. */
export const LONGEST_TRAINING_MS = 600_000;

/** Any stage of a training may take this long, and longer if that is expected. */
export const TRAINING_STAGE_MS = 60_000;

/** An array that never stops growing is stopped here, long before the machine suffers. */
export const TRAINING_HEAP_MEGABYTES = 2_048;
