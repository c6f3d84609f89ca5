'use strict';
// Becomes dist/index.js: what V8 compiled is kept beside the program, so that only the first start compiles it.
const { enableCompileCache, flushCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache(join(__dirname, '.compiled'));
// Stack traces name the sources.
process.setSourceMapsEnabled(true);
require('./program.js');
// Written now, not at the end: the program is often ended by force.
setTimeout(flushCompileCache, 1500).unref();
