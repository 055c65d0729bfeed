/** Numbers of a system call by processor; undefined where it has no such call. */
export interface SystemCall {
  name: string;
  x64: number;
  arm64?: number;
}

const call = (name: string, x64: number, arm64?: number): SystemCall => ({ name, x64, arm64 });
/** Calls that are younger than 2019 have the same number everywhere. */
const young = (name: string, number: number): SystemCall => call(name, number, number);

/**
 * What learner code has no use for. Denied with EPERM, so that Node reports an error instead of
 * dying. This is a deny-list on purpose: V8 and libc use other calls with each version, and an
 * allow-list would break with the next one. The other layers hold what must hold without it.
 */
export const DENIED: readonly SystemCall[] = [
  // network, and sockets of this machine
  call("socket", 41, 198),
  call("connect", 42, 203),
  call("accept", 43, 202),
  call("bind", 49, 200),
  call("listen", 50, 201),
  call("socketpair", 53, 199),
  // other processes: start, signal, read, write
  call("fork", 57),
  call("vfork", 58),
  call("execveat", 322, 281),
  call("kill", 62, 129),
  call("tkill", 200, 130),
  call("rt_sigqueueinfo", 129, 138),
  call("rt_tgsigqueueinfo", 297, 240),
  young("pidfd_send_signal", 424),
  young("pidfd_open", 434),
  young("pidfd_getfd", 438),
  call("ptrace", 101, 117),
  call("process_vm_readv", 310, 270),
  call("process_vm_writev", 311, 271),
  // namespaces and mounts
  call("unshare", 272, 97),
  call("setns", 308, 268),
  call("mount", 165, 40),
  call("umount2", 166, 39),
  call("pivot_root", 155, 41),
  call("chroot", 161, 51),
  young("open_tree", 428),
  young("move_mount", 429),
  young("fsopen", 430),
  young("fsconfig", 431),
  young("fsmount", 432),
  young("fspick", 433),
  young("mount_setattr", 442),
  call("name_to_handle_at", 303, 264),
  call("open_by_handle_at", 304, 265),
  // parts of the kernel with a history of holes
  call("bpf", 321, 280),
  call("perf_event_open", 298, 241),
  call("userfaultfd", 323, 282),
  call("add_key", 248, 217),
  call("request_key", 249, 218),
  call("keyctl", 250, 219),
  young("io_uring_setup", 425),
  young("io_uring_enter", 426),
  young("io_uring_register", 427),
  call("memfd_create", 319, 279),
  young("memfd_secret", 447),
  call("kexec_load", 246, 104),
  call("kexec_file_load", 320, 294),
  call("init_module", 175, 105),
  call("finit_module", 313, 273),
  call("delete_module", 176, 106),
];

/** Allowed for threads only: without the flag CLONE_THREAD it is a fork. */
export const CLONE = call("clone", 56, 220);

/**
 * Its flags lie behind a pointer that a filter cannot follow: "no such call" makes libc use clone.
 */
export const CLONE3 = young("clone3", 435);
