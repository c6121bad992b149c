#!/usr/bin/env node
// The command line from a clone: built first where the sources have changed, then run in this process.
import { build } from '../../scripts/run/build.mjs';
import { requireNode } from '../../scripts/run/version.mjs';

requireNode();
if (!build(['schemas', 'library'])) process.exit(2);
await import('../dist/cli/main.js');
