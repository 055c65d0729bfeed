#!/usr/bin/env bash
# Gradescope runs this once, as root, while it builds the image. The autograder zip holds the whole
# course in the folder course/ beside this file (see docs/grading.md).
set -euo pipefail

export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends ca-certificates curl gnupg gcc libc6-dev util-linux

# Node 24, from NodeSource's packages
curl -fsSL https://deb.nodesource.com/setup_24.x | bash -
apt-get install -y --no-install-recommends nodejs

cd /autograder/source/course
npm ci
# the helper that sets the system call filter
cc -O2 -static -o /usr/local/bin/seccomp-exec course/sandbox/seccomp/seccomp-exec.c
# one run compiles the grader, and each container starts from the result
node --require ./course/sandbox/guard.cjs --require ./course/base/typescript.js \
  course/commands/grade.ts solutions --tier portable --out /tmp/first
rm -rf /tmp/first .course/cache
# only root can read graders and solutions: learner code runs as another user
chmod -R go-rwx /autograder/source
