import { buildPlaygroundIfStale } from './build.ts';

const built = await buildPlaygroundIfStale((line) => console.log(line));
console.log(built ? 'The playground is built.' : 'The playground is up to date.');
