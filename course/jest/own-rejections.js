// @ts-check
/**
 * @typedef {(reason: unknown, promise: Promise<unknown>) => void} Listener to unhandled rejections
 */

/**
 * A listener that hears only of promises of our own. What answers start and do not wait for goes
 * unheard behind the wall, so it must not fail a check or end a run at home either.
 *
 * @param {Listener} listener
 * @param {object[]} prototypes of the promises of our own realms
 * @returns {Listener}
 */
function ownRejections(listener, prototypes) {
  return (reason, promise) => {
    if (prototypes.includes(Object.getPrototypeOf(promise))) listener(reason, promise);
  };
}

module.exports = { ownRejections };
