#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buys seats as somebody who sees nothing of the window: by the names of things and the actions they offer,
from the first questions to the ticket in “My tickets”.
usage: buy_a_seat.py FRONTROW      in a session with a display and an accessibility bus
"""

import os
import re
import subprocess
import sys
import time

from assistive_tool import Atspi, GLib, NotFound, Tool

SCENARIO = "Calm evening, …"
PARTY = 2


def answer_first_questions(tool):
    tool.find("Welcome to Frontrow")
    tool.press("Next")
    tool.find("Your name")
    tool.press("Next")
    tool.find("Light or dark")
    tool.press("Start")


def start(tool):
    tool.press(SCENARIO)
    tool.press("Start rehearsal")


# An early click is told and costs nothing: it is repeated until the waiting room takes one in.
def enter(tool):
    tool.find("Enter the waiting room")

    def inside():
        if tool.shows("Leave queue"):
            return True
        button = tool.usable("Enter the waiting room")
        if button is not None:
            tool.do(button)
        return None

    tool.wait("the waiting room", inside, 40)


def wait_for_turn(tool):
    tool.press("Continue", 60)


def type_letters(tool):
    def heard():
        tool.press("Read aloud")
        node = tool.look("The letters are ")
        letters = "" if node is None else re.sub(r"[^A-Z0-9]", "", node.get_name().removeprefix("The letters are "))
        return letters or None

    letters = tool.wait("the letters read aloud", heard, 20)
    tool.write("Letters typed", letters)
    tool.press("Enter map")


# The first seats in the map's table that are said to be free, side by side in a row.
def free_seats(table, rows, columns):
    for row in range(rows):
        for column in range(columns - PARTY + 1):
            cells = [table.get_accessible_at(row, column + i) for i in range(PARTY)]
            if all(cell is not None and ", free, " in cell.get_name() for cell in cells):
                return cells
    return None


def take_seats(tool):
    def take():
        if tool.usable("Continue to payment") is not None:
            return True
        seat_map = tool.look("Seat map", roles=[Atspi.Role.TABLE])
        if seat_map is None:
            return None
        cells = free_seats(seat_map, seat_map.get_n_rows(), seat_map.get_n_columns())
        if cells is None:
            return None
        name = cells[0].get_name()
        tool.do(cells[0])
        end = time.monotonic() + 3
        while time.monotonic() < end and tool.usable("Continue to payment") is None:
            time.sleep(0.1)
        print(f"took: {name}")
        return None

    tool.wait("seats held for us", take, 60)
    tool.press("Continue to payment")


def pay(tool):
    tool.press("I agree to the cancellation rules")
    tool.press("Pay …")
    title = tool.wait("the seats bought", lambda: tool.look(f"{PARTY} seats are yours"), 30)
    print(title.get_name())
    tool.press("See the report", 30)
    tool.find("Practice report")


def look_at_tickets(tool):
    tool.press("My tickets")
    tool.find("Code of the ticket")


def leave(tool, process):
    tool.press("File")
    tool.press("Quit")
    return process.wait(20)


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
    process = subprocess.Popen([sys.argv[1], "--lang", "en"], env=environment)
    tool = Tool("frontrow", process)
    begun = time.monotonic()
    try:
        tool.attach()
        for step in (answer_first_questions, start, enter, wait_for_turn, type_letters, take_seats, pay, look_at_tickets):
            step(tool)
            print(f"{time.monotonic() - begun:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)
        code = leave(tool, process)
    except (NotFound, GLib.Error) as error:
        print(f"buy_a_seat: FAILED: {error}")
        process.kill()
        return 1
    print(f"buy_a_seat: bought in {time.monotonic() - begun:.0f} s, exit code {code}")
    return 0 if code == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
