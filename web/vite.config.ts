import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  // GraphiQL's editor starts its language workers as modules; Vite's default (iife) cannot split them.
  worker: { format: 'es' },
  // The editor alone is larger than the size that Vite warns at, and it is loaded from the same machine.
  build: { chunkSizeWarningLimit: 10_000 },
});
