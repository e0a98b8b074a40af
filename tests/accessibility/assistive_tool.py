# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has: it finds things by what they are called and does what they offer. It knows no
position, no object name and no key."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAUSE = 0.15
# A seat map has a thousand nodes; they are reached through its table.
MOST_CHILDREN = 64


class NotFound(Exception):
    pass


class Tool:
    def __init__(self, program, process):
        self.program = program
        self.process = process
        self.application = None

    def attach(self, seconds=20):
        def find():
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_name() == self.program:
                    return child
            return None

        self.application = self.wait(f"the program {self.program}", find, seconds)
        self.application.set_cache_mask(Atspi.Cache.NONE)

    # Until `look` gives something. A program that has ended is a failure at once; one whose tree changes
    # while it is read is asked again.
    def wait(self, what, look, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise NotFound(f"the program ended with {self.process.returncode} while {what} was looked for")
            try:
                found = look()
                if found is not None:
                    return found
            except GLib.Error:
                pass
            time.sleep(PAUSE)
        raise NotFound(f"{what} was not there within {seconds} s; there is: {self.names()}")

    def walk(self, node, showing=True):
        if node is None:
            return
        if showing and node.get_role() != Atspi.Role.APPLICATION:
            if not node.get_state_set().contains(Atspi.StateType.SHOWING):
                return
        yield node
        if node.get_role() == Atspi.Role.TABLE:
            return
        for index in range(min(node.get_child_count(), MOST_CHILDREN)):
            yield from self.walk(node.get_child_at_index(index), showing)

    def names(self):
        try:
            return [name for name in (node.get_name() for node in self.walk(self.application)) if name]
        except GLib.Error as error:
            return [str(error)]

    def look(self, begin, roles=None):
        for node in self.walk(self.application):
            if node.get_name().startswith(begin) and (roles is None or node.get_role() in roles):
                return node
        return None

    def shows(self, begin):
        try:
            return self.look(begin) is not None
        except GLib.Error:
            return False

    def find(self, begin, seconds=20, roles=None):
        return self.wait(f"“{begin}”", lambda: self.look(begin, roles), seconds)

    # What can be done now: enabled, with an action. A name that ends in “…” is the beginning of one.
    def usable(self, name):
        for node in self.walk(self.application):
            called = node.get_name()
            fits = called.startswith(name[:-1]) if name.endswith("…") else called == name
            if not fits or not node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                continue
            if node.get_n_actions() > 0 and self.action_of(node) is not None:
                return node
        return None

    @staticmethod
    def action_of(node):
        wanted = ("Press", "Toggle", "ShowMenu")
        for index in range(node.get_n_actions()):
            if node.get_action_name(index) in wanted:
                return index
        return None

    def do(self, node):
        if not node.do_action(self.action_of(node)):
            raise NotFound(f"“{node.get_name()}” did not do what it offers")

    def press(self, name, seconds=20):
        self.do(self.wait(f"“{name}” to press", lambda: self.usable(name), seconds))

    def write(self, begin, text, seconds=20):
        node = self.find(begin, seconds, roles=[Atspi.Role.TEXT, Atspi.Role.ENTRY])
        if not node.set_text_contents(text):
            raise NotFound(f"“{begin}” could not be written")
