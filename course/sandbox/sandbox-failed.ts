/** The sandbox itself failed, not learner code: the submission is ungradable, not wrong. */
export class SandboxFailed extends Error {}
