const LINES_TOLD = 10;

/** What an operator needs of Neo4j's log: its last lines above INFO, without stack traces; where there are none, its last lines. */
export function troublesIn(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !isFrame(line));
  const troubles = lines.filter((line) => !line.includes(' INFO '));
  return (troubles.length > 0 ? troubles : lines).slice(-LINES_TOLD).join('\n');
}

const isFrame = (line: string) => /^\s+(at |\.\.\. )/.test(line);
