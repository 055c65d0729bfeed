/*
 * seccomp-exec FILTER PROGRAM [ARGUMENT…]: runs a program under a filter of system calls.
 * For the container tier: inside Docker there is no bubblewrap to do it. The filter is a file that
 * course/sandbox/seccomp/filter.ts makes. Build:
 *   cc -O2 -static -o /usr/local/bin/seccomp-exec course/sandbox/seccomp/seccomp-exec.c
 */
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char **argv) {
  static struct sock_filter filter[4096];
  int file = argc < 3 ? -1 : open(argv[1], O_RDONLY | O_CLOEXEC);
  ssize_t size = read(file, filter, sizeof filter);
  struct sock_fprog program = {size / sizeof *filter, filter};
  if (size <= 0) return 125;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return 125;
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return 125;
  execv(argv[2], argv + 2);
  return 127;
}
