/** How to start a child: a line of a tier's, without a shell. */
export interface Launch {
  command: string;
  args: string[];
  cwd: string;
  /** Another user, if the tier has one. */
  uid?: number;
  gid?: number;
  /** A file that the child finds open as its fd 4: the system call filter. */
  filter?: string;
  /** Bytes of memory above which the child is ended (looked at every 50 ms, on Linux). */
  memory: number;
  /** The most bytes in one frame from the child. */
  frame: number;
  /**
   * Whether the grader's thread may read the child's replies itself. Then nobody can wake it but
   * the child's end: only where no process of the child's can outlive it.
   */
  direct: boolean;
}

/** File descriptors over which the grader's thread talks to a child directly. */
export interface DirectPipes {
  requests: number;
  /** The child's process, or the one that started it. */
  pid: number;
  /** If the mediator has stopped reading: from now on replies come here. */
  replies?: { file: number; longest: number };
}

/** Children that are started before anybody asks for them: at once, and whenever one was taken. */
export interface Ahead {
  first: number;
  spares: number;
}

/** From the grader's thread to the mediator. */
export type MediatorRequest =
  | { do: "warm"; kind: string; launch: Launch; ahead: Ahead }
  | { do: "start"; child: number; kind: string }
  | { do: "request"; child: number; id: number; bytes: Uint8Array; milliseconds: number }
  /** More bytes of the request under way. */
  | { do: "write"; child: number; bytes: Uint8Array }
  /** The grader is done with this child. */
  | { do: "end"; child: number }
  | { do: "stop" };

/** From the mediator to the grader's thread; short frames come over the board instead. */
export type ChildEvent = FrameEvent | { child: number; what: "ended"; why: End };

export interface FrameEvent {
  child: number;
  what: "reply" | "callback";
  kind: number;
  bytes: Uint8Array;
  /** Milliseconds that the child has worked for the request; missing where it was quick. */
  worked?: number;
  /** For the requests that follow; missing if the system has no such thing. */
  pipes?: DirectPipes;
}

/** Why a child ended before it answered. */
export type End =
  | { how: "exit"; code: number }
  | { how: "signal"; signal: string }
  | { how: "memory" }
  | { how: "time" }
  /** On the clock it took far longer than it may, but did not get the processor for that long. */
  | { how: "unsettled" }
  | { how: "forged" }
  | { how: "no start"; detail: string };
