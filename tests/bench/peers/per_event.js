// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ticket server as they are commonly built for the web: socket.io, a hold is a SET NX in Redis, and each
// hold is told to everybody by a broadcast of its own. Prints its port.
// usage: node per_event.js REDIS_PORT
'use strict';
const http = require('http');
const {createClient} = require('redis');
const {Server} = require('socket.io');

async function main() {
    const redis = createClient({url: `redis://127.0.0.1:${process.argv[2]}`});
    await redis.connect();
    const web = http.createServer();
    const io = new Server(web, {transports: ['websocket']});
    io.on('connection', (socket) => {
        socket.on('hold', async (seat) => {
            const mine = await redis.set(`seat:${seat}`, socket.id, {NX: true, PX: 300000});
            if (mine) io.emit('seat', {seat, state: 'held', by: socket.id});
            else socket.emit('refused', {seat, reason: 'SEAT_TAKEN'});
        });
    });
    web.listen({host: '127.0.0.1', port: 0, backlog: 4096}, () => console.log(web.address().port));
}

main();
