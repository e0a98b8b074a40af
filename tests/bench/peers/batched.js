// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket server in Node that batches as Frontrow does: as soon as everybody is there, one ready binary
// message to each of them at every tick; whoever asks for something is answered at once. Prints its port.
// usage: node batched.js PEOPLE BYTES TICK_MS ANSWER_BYTES
'use strict';
const {WebSocketServer} = require('ws');

const [people, bytes, tickMs, answerBytes] = process.argv.slice(2).map(Number);
const message = Buffer.alloc(bytes, 'x');
const answer = Buffer.alloc(answerBytes, 'a');
const server = new WebSocketServer({host: '127.0.0.1', port: 0, backlog: 4096, perMessageDeflate: false});
server.on('listening', () => console.log(server.address().port));
server.on('connection', (asking) => {
    asking.on('message', () => asking.send(answer));
    if (server.clients.size !== people) return;
    setInterval(() => {
        for (const client of server.clients) client.send(message);
    }, tickMs);
});
