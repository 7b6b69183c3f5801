import { defineConfig } from 'vite';

export default defineConfig({
  // The page is served at /graphql, without a slash at its end, so relative addresses would miss the assets.
  base: '/graphql/',
  build: {
    // Files instead of data: addresses, which the Content-Security-Policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The notices of the libraries that the wheel passes on.
    license: { fileName: 'LICENSES.md' },
    // Monaco is 3 MB in one piece.
    chunkSizeWarningLimit: 4000,
    // "use client" and its like mean nothing here, yet 100 warnings about them would bury a real one.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
