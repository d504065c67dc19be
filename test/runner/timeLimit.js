import { clearTimeout, setTimeout } from 'node:timers';
import { addEventHandler } from 'jest-circus';

const LIMIT_MS = 360_000;

// The runner waits for ever for a test or hook that does not end.
const limited = (work, limitMs = LIMIT_MS) => {
  const late = new Error(`not done within ${limitMs / 1_000} s`);
  return () => {
    let timer;
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => reject(late), limitMs);
    });
    return Promise.race([Promise.resolve().then(work), limit]).finally(() => clearTimeout(timer));
  };
};

addEventHandler((event, { currentDescribeBlock: block }) => {
  const added = event.name === 'add_test' ? block.children.at(-1) : event.name === 'add_hook' && block.hooks.at(-1);
  if (added) added.fn = limited(added.fn, event.timeout);
});
