// Loaded into the web process before its own code: when the start command was killed, end too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
