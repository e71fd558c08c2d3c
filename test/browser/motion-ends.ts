import type { Page } from 'playwright-core';

/**
 * Colours and switches have arrived: nothing has moved for some frames, since a look that changed is
 * told to the pane in the frame after. What turns for ever, as a sign of work, is not waited for.
 */
export async function motionEnds(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 100));
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const end = Date.now() + 10_000;
    for (let still = 0; still < 4 && Date.now() < end; still++) {
      // A busy browser may draw no frame at all until something changes.
      await Promise.race([frame(), pause()]);
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .filter(({ playState }) => playState === 'running');
      if (moving.length > 0) still = -1;
      const ended = Promise.all(moving.map((motion) => motion.finished.catch(() => undefined)));
      await Promise.race([ended, pause()]);
    }
  });
}
