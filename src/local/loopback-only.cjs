'use strict';
// Loaded into the chat window's process before anything of its own. That program listens on all interfaces and has no
// setting for it, so everybody on the network could play the leader: every address left open becomes loopback.
const net = require('node:net');

const loopback = '127.0.0.1';
const open = new Set([undefined, null, '', '0.0.0.0', '::', '::0', '0:0:0:0:0:0:0:0']);
const isPort = (value) => value === undefined || value === null || /^\d+$/.test(String(value));
const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, second, ...rest] = args;
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, open.has(first.host) ? { ...first, host: loopback } : first, ...args.slice(1));
  }
  if (typeof first === 'function') return listen.call(this, 0, loopback, first);
  if (!isPort(first)) return listen.apply(this, args);
  if (typeof second === 'string')
    return listen.call(this, first, open.has(second) ? loopback : second, ...rest);
  return listen.call(
    this,
    first ?? 0,
    loopback,
    ...args.slice(1).filter((one) => one !== undefined && one !== null),
  );
};

// No browser of its own accord, and nothing sent to anybody about its use.
process.env.TEAMSAPPTESTER_BROWSER = 'none';
process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
process.env.APPLICATION_INSIGHTS_NO_DIAGNOSTIC_CHANNEL = 'true';

// The pipe closes when the program that opened this window ends, however it ends: then this ends too.
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
