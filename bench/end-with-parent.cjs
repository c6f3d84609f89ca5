'use strict';
// Loaded into every measured process: it ends with the bench, however that ends.
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
process.stdin.unref();
