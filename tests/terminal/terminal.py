#!/usr/bin/env python3
"""Drives the participant's terminal through tmux, as a duty officer would, in Japanese.

At 80x24, 120x40 and after a resize to 60x16: a message is read and answered, an action taken, an
approval given, a decision made, a memo written; the report then holds them as evidence. No captured
row may be wider than the screen. Usage: terminal.py SHISA
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata

WAIT_S = 15


def columns(text):
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    marks = sum(unicodedata.combining(c) != 0 for c in text)
    return len(text) + wide - marks


class Screen:
    """One program in a tmux server of its own."""

    def __init__(self, program, size, lang, run_file, extra=()):
        self.size = size
        self.socket = f"shisa-test-{os.getpid()}"
        command = " ".join([program, "play", "tutorial", "--lang", lang, "-o", str(run_file), *extra])
        self.tmux("new-session", "-d", "-x", str(size[0]), "-y", str(size[1]),
                  f"env LANG=C.UTF-8 TERM=screen-256color {command}; echo left with $?; sleep 60")
        self.tmux("set-option", "-g", "status", "off")

    def tmux(self, *words):
        command = ["tmux", "-L", self.socket, "-f", "/dev/null", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def rows(self):
        rows = self.tmux("capture-pane", "-p").split("\n")
        for row in rows:
            assert columns(row) <= self.size[0], f"{columns(row)} columns of {self.size[0]}: {row}"
            assert not any(ord(c) < 32 for c in row), f"a control character: {row!r}"
        return rows

    def wait_for(self, text):
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            if any(text in row for row in self.rows()):
                return
            time.sleep(0.05)
        raise AssertionError(f"never saw {text!r} on:\n" + "\n".join(self.rows()))

    def go_on_to(self, text):
        """To the next event, again and again: a service that changes is one too."""
        for _ in range(40):
            if any(text in row for row in self.rows()):
                return
            self.press(">")
            time.sleep(0.2)
        self.wait_for(text)

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def resize(self, size):
        self.size = size
        self.tmux("resize-window", "-x", str(size[0]), "-y", str(size[1]))

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)


def answer(screen, text):
    screen.press("r")
    screen.wait_for("連絡の作成")
    screen.type(text)
    screen.press("Enter")
    screen.type("以上です")
    screen.wait_for("以上です")
    review_and_send(screen)


def act(screen, name, target):
    screen.press("e")
    screen.wait_for("対応の一覧")
    screen.type(name)
    screen.wait_for("絞り込み: " + name)
    screen.press("Enter")
    screen.wait_for(target)
    screen.press("Enter")
    screen.wait_for("確認")
    screen.press("y")
    screen.wait_for("実施中")


def review_and_send(screen):
    screen.press("Escape")
    screen.wait_for("まだ送信していません")
    screen.press("y")
    screen.wait_for("受け付けました")


def decide(screen, option):
    screen.press("d")
    screen.wait_for("選択肢")
    screen.type(option)
    screen.wait_for("絞り込み: " + option)
    screen.press("Enter")
    screen.wait_for("理由")
    screen.type("灯火が頼りの船がいるため")
    review_and_send(screen)


def play(screen):
    screen.wait_for("ともしび港湾灯火/当直")
    screen.press(">")
    screen.wait_for("当直お疲れさまです")
    screen.press("Enter")
    screen.wait_for("差出: 木漏れ日港/案内係")
    answer(screen, "着任しました")
    screen.press("＞")  # full-width, as with an input method left on
    screen.wait_for("監視室")
    screen.resize((60, 16))
    act(screen, "切り離す", "監視室")
    screen.resize((120, 40))
    for news in ("着信", "番号を教", "入港船"):
        screen.go_on_to(news)
    decide(screen, "手動")
    screen.press("m")
    screen.wait_for("メモ")
    screen.type("次の当直へ。PC3 は切り離し済み")
    screen.wait_for("切り離し済み")
    review_and_send(screen)


def leave(screen):
    screen.press("F10")
    screen.wait_for("退出")
    screen.press("y")
    screen.wait_for("left with 0")


def evidence(program, run_file):
    page = subprocess.run([program, "report", str(run_file), "--format", "json"], check=True,
                          capture_output=True, text=True).stdout
    found = {one["id"]: one for one in json.loads(page)["expectations"]}
    lines = json.dumps(found, ensure_ascii=False)
    assert found["reply"]["outcome"] == "full" and found["reply"]["evidence"], found["reply"]
    assert found["off-network"]["outcome"] in ("full", "partial"), found["off-network"]
    assert found["by-hand"]["outcome"] == "full", found["by-hand"]
    assert "着任しました" in lines, lines


def main():
    program = os.path.abspath(sys.argv[1])
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        for size in ((80, 24), (120, 40)):
            run_file = folder / f"{size[0]}.shisa"
            screen = Screen(program, size, "ja", run_file)
            try:
                play(screen)
                leave(screen)
            finally:
                screen.close()
            evidence(program, run_file)
            subprocess.run([program, "verify", str(run_file)], check=True, capture_output=True)
            print(f"{size[0]}x{size[1]}: read, answered, acted, decided; the report holds the evidence")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
