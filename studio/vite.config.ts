import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = process.env.BIAOCHI_API ?? 'http://127.0.0.1:4173';

/**
 * Monaco's helper for language workers imports every feature of the editor only for its side effects: half a megabyte, and
 * features that register after the first editor break the second one. Those that we use are named in source/features.ts.
 */
const monacoWithoutItsFeatures: Plugin = {
  name: 'monaco-without-its-features',
  transform: {
    filter: { id: /monaco-editor\/esm\/vs\/internal\/common\/workers\.js$/ },
    handler: (code) => ({ code: code.replace(/^import '[^']+';$/gm, ''), map: null }),
  },
};

export default defineConfig({
  plugins: [react(), monacoWithoutItsFeatures],
  // The engine is bundled from its source, so that building the studio needs no engine build.
  resolve: { alias: { '@biaochi/engine': fileURLToPath(new URL('../engine/src/index.ts', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 4500,
    // Modules of the engine and of the schemas do nothing but define: what the page does not use of them (the reference
    // engine with its library, validators of other formats) stays out.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: (id) =>
          !/json-rules-engine|eventemitter2|jsonpath-plus|\/engine\/src\/|\/schemas\/dist\//.test(id),
      },
    },
  },
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
});
