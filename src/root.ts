const root = new URL('../', import.meta.url);

/** Where a file or folder of the project stands, such as `cypher/`; the same for `src/` and for its build in `dist/`. */
export const inProject = (path: string): URL => new URL(path, root);
