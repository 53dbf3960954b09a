/** Stops the run's PostgreSQL; its folder goes with it. */
export default async function tearDown() {
  await globalThis.qantarEngine?.stop();
}
