/*
 * Every limit on learner code, and on the processes that run it. Times are milliseconds; otherwise a
 * name ends in its unit, or its comment states it.
 *
 * The time that learner code may take is processor time: what it worked, and what it slept of its
 * own accord, but not what it waited for a processor, so that a busy machine costs nobody a point.
 * Where a system does not tell, it is the time on the clock.
 *
 * Only these limits are elsewhere: the heap of the Jest process in course/jest/spawn-worker.js,
 * which is read before any TypeScript can be; the size of a frame in
 * course/sandbox/frames/limits.ts; what intake accepts in course/intake/limits.ts; how much of a
 * text is shown in course/checks/shown.ts.
 */

/**
 * On the clock everything may take so many times its limit. Whatever has not had its time then is
 * not settled: the call is made again, and if that does not help either, the check is ungradable.
 */
export const MOST_TIMES_ON_CLOCK = 100;

/** What the calls of one function may take. */
export interface CallLimits {
  /** Running a file and what it imports; compiling them does not count. */
  load: number;
  call: number;
  /** All calls of one check together, making a failing input smaller not counted. */
  check: number;
  /** A call of a function of which one call has timed out before. */
  afterTimeOut: number;
  /** After so many time-outs or deaths it is not called again. */
  maxTimeouts: number;
}

/** Wherever checks run: the same file has the same verdict at home and at grading. */
export const CALL_LIMITS: CallLimits = {
  load: 5_000,
  call: 2_000,
  check: 10_000,
  afterTimeOut: 100,
  maxTimeouts: 2,
};

/**
 * In the process that the functions of a submission share at first. Any right answer needs a
 * fraction of this; what does not come back is judged by the limits above, in a process of its own.
 */
export const SHARED_LIMITS: CallLimits = {
  load: 500,
  call: 100,
  check: 10_000,
  afterTimeOut: 100,
  maxTimeouts: 1,
};

/**
 * For a function that timed out, once more with the reference in place of what it uses. The loop is
 * most likely its own, and a submission that loops in every function must come to an end.
 */
export const LOOPED_LIMITS: CallLimits = { ...CALL_LIMITS, call: 250, maxTimeouts: 1 };

/** After so many functions that timed out in the shared process each one begins in its own. */
export const MOST_TIMEOUTS_SHARED = 3;

/* At home: `npm test`, watch mode, the page. */

/** How long a Jest process may work without a word. */
export interface RunLimits {
  /** While it starts, or reads a file of checks: it compiles what it has not compiled before. */
  starting: number;
  /**
   * Between two events: above what one try to load a file may take, which the Jest process itself
   * enforces, also where it is the second one.
   */
  silent: number;
}

export const RUN_LIMITS: RunLimits = { starting: 60_000, silent: 12_000 };

/** Types can be written that keep a compiler busy forever. */
export const TYPE_CHECK_MS = 15_000;

/* At grading. */

/** Milliseconds to compile all files of a unit, and a single file where that was not enough. */
export const COMPILE_LIMITS = { unit: 5_000, file: 2_000 };

/** After this many helpers that ended the compiler, the other helpers of the unit are not compiled. */
export const MOST_COMPILERS_ENDED = 3;

/**
 * A worker that says nothing for so long, or its children work so long without a word of it, hangs
 * because of a bug of ours: it speaks after every check, and all that a check does has a limit.
 */
export const WORKER_SILENT_MS = 180_000;

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
 * A child that holds so much when its time is over has spent the time on making room. How much of
 * it Node takes before it gives up depends on the machine, and the verdict must not.
 */
export const FILLED_MEGABYTES = 400;

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
