import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.BIAOCHI_API ?? 'http://127.0.0.1:4173';

export default defineConfig({
  plugins: [react()],
  // The engine is bundled from its source, so that building the studio needs no engine build.
  resolve: { alias: { '@biaochi/engine': fileURLToPath(new URL('../engine/src/index.ts', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 4500,
    // The page runs the compiled engine only; without this the reference engine's library would come along unused.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/json-rules-engine|eventemitter2|jsonpath-plus/.test(id) },
    },
  },
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
});
