#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of another language, written from docs/protocol.md alone: it reads the tables of that page, so that a
message is sent and read by the very names, keys and kinds that stand there. It opens a session, plays a whole
sale, pays, and reads its line on the board.

usage: buyer.py PROTOCOL.md PORT        exit 0 with a ticket
"""
import asyncio
import pathlib
import re
import sys

import cbor2
import websockets

PATIENCE = 20


class Protocol:
    """The tables of the page."""

    def __init__(self, page):
        self.number, self.fields, self.name = {}, {}, {}
        for name, body in re.findall(r"^### `(\w+)`\n(.*?)(?=^##)", page + "\n##", re.M | re.S):
            self.number[name] = int(re.search(r"Number (\d+)\.", body).group(1))
            rows = re.findall(r"^\| (\d+) \| `(\w+)` \| ([\w ]+?) \|", body, re.M)
            self.fields[name] = [(int(key), field, kind) for key, field, kind in rows]
        self.name = {number: name for name, number in self.number.items()}

    def encode(self, message, **values):
        content = {0: self.number[message]}
        for key, field, kind in self.fields[message]:
            usual = "" if kind == "text" else [] if kind == "list" else b"" if kind.startswith("packed") else 0
            content[key] = values.pop(field, usual)
        assert not values, values
        return cbor2.dumps(content)

    def decode(self, data):
        content = cbor2.loads(data)
        name = self.name[content[0]]
        return name, {field: content[key] for key, field, _ in self.fields[name]}


class Buyer:
    def __init__(self, protocol, socket):
        self.protocol, self.socket = protocol, socket
        self.counter = 0
        self.state = {}
        self.performance = 0
        self.epoch = 1
        self.codes = {}
        self.answers = {}
        self.letters = {}
        self.results = []
        self.heard = {}

    async def send(self, message, **values):
        await self.socket.send(self.protocol.encode(message, **values))

    async def ask(self, verb, **values):
        """A command, and the answer to it."""
        self.counter += 1
        mine = self.counter
        await self.send(verb, counter=mine, performance=self.performance, **values)
        await self.until(lambda: mine in self.answers, verb)
        return self.answers[mine]

    async def until(self, condition, what):
        async def hear():
            while not condition():
                self.take(*self.protocol.decode(await self.socket.recv()))

        await asyncio.wait_for(hear(), PATIENCE) if not condition() else None
        if not condition():
            raise SystemExit(f"never came: {what}")

    def take(self, name, fields):
        self.heard[name] = fields
        if name == "refused" or name == "declined":
            raise SystemExit(f"{name}: {fields}")
        if name == "sale_facts":
            self.performance = fields["performance"]
        if name == "welcome":
            self.epoch = fields["epoch"]
        if name == "own_state":
            self.state = fields
        if name == "answer":
            self.answers[fields["counter"]] = fields
        if name == "letters_spelled":
            self.letters[fields["challenge"]] = fields["letters"]
        if name == "result_row":
            self.results.append(fields)
        if name == "map_snapshot":
            # Two seats a byte, the lower index in the low half.
            for seat in range(fields["seat_count"]):
                byte = fields["codes"][seat // 2]
                self.codes[seat] = byte >> 4 if seat % 2 else byte & 15
        if name == "map_delta":
            for at in range(0, len(fields["seats"]), 4):
                packed = int.from_bytes(fields["seats"][at : at + 4], "little")
                self.codes[packed & 0xFFFFFF] = packed >> 24

    def is_open(self):
        return self.heard.get("session_row", {}).get("state") == 2


def pack_letters(text):
    """As the page says it for answer_letters: the first letter in the lowest byte, upper case."""
    return int.from_bytes(text.upper().encode("ascii"), "little")


async def play(protocol, port):
    url = f"ws://127.0.0.1:{port}"
    async with websockets.connect(url, subprotocols=["frontrow.v1"], compression=None) as socket:
        buyer = Buyer(protocol, socket)
        await buyer.send("enter", version=1, client="a stranger's client")
        await buyer.until(lambda: "entered" in buyer.heard, "entered")
        await buyer.send("sign_in_as_guest", person_name="Stranger")
        await buyer.until(lambda: "signed_in" in buyer.heard, "signed_in")
        await buyer.send("open_session", title="From afar", scenario="small-hall-first-try", most_people=4, opens=2,
                         letters=1, watching=1)
        await buyer.until(lambda: "joined" in buyer.heard, "joined")
        await buyer.send("start_session", countdown_ms=3000)
        await buyer.until(lambda: "sale_there" in buyer.heard, "sale_there")
        await buyer.send("hello", version=1, device=255, client="a stranger's client")
        await buyer.until(lambda: "own_state" in buyer.heard, "own_state")
        await buyer.until(buyer.is_open, "the opening")
        entered = await buyer.ask("enter_waiting_room", presale_code=buyer.heard["sale_there"]["presale_code"])
        assert entered["refusal"] == 0, entered
        await buyer.until(lambda: buyer.state["stage"] == 2, "the admission")
        await buyer.ask("use_pass", **{"pass": buyer.state["pass"], "epoch": buyer.epoch})
        challenge = (await buyer.ask("request_letters"))["subject"]
        await buyer.send("read_letters_aloud", challenge=challenge)
        await buyer.until(lambda: challenge in buyer.letters, "the letters")
        passed = await buyer.ask("answer_letters", challenge=challenge, text=pack_letters(buyer.letters[challenge]))
        assert passed["refusal"] == 0, passed
        await buyer.until(lambda: buyer.state["stage"] == 3, "the map")
        await buyer.send("resume", performance=buyer.performance, epoch=buyer.epoch, sequence=0)
        await buyer.until(lambda: buyer.codes, "the seats")
        seat = next(seat for seat, code in sorted(buyer.codes.items()) if code == 0)
        held = await buyer.ask("hold_seats", seats=[seat], mode=0, needs=0)
        assert held["refusal"] == 0, held
        opened = await buyer.ask("open_order", version=held["subject"])
        assert opened["refusal"] == 0, opened
        await buyer.ask("pay", order=opened["subject"], method=0, card=0)
        await buyer.until(lambda: buyer.state["tickets"], "the ticket")
        assert buyer.state["ticket_seats"] == seat.to_bytes(4, "little"), buyer.state
        await buyer.until(lambda: "results_told" in buyer.heard, "the board")
        assert buyer.results[0]["person_name"] == "Stranger" and buyer.results[0]["rank"] == 1
        assert buyer.results[0]["left"] == 0
        print(f"foreign: ticket for seat {seat}, place {buyer.results[0]['place']}, "
              f"quality {buyer.results[0]['quality'] / 100:.2f}, seed {buyer.heard['results_told']['seed']}")


if __name__ == "__main__":
    asyncio.run(play(Protocol(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")), int(sys.argv[2])))
