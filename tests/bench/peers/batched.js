// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket server in Node that batches as Frontrow does: as soon as everybody is there, one ready binary
// message to each of them at every tick. Prints its port.
// usage: node batched.js PEOPLE BYTES TICK_MS
'use strict';
const {WebSocketServer} = require('ws');

const [people, bytes, tickMs] = process.argv.slice(2).map(Number);
const message = Buffer.alloc(bytes, 'x');
const server = new WebSocketServer({host: '127.0.0.1', port: 0, backlog: 4096, perMessageDeflate: false});
server.on('listening', () => console.log(server.address().port));
server.on('connection', () => {
    if (server.clients.size !== people) return;
    setInterval(() => {
        for (const client of server.clients) client.send(message);
    }, tickMs);
});
