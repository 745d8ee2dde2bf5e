"""Say in plain words what went wrong where the cause is outside: the disk, the folder, another program."""

from __future__ import annotations

from orchestration.home import Home

READERS = "Readers keep the warehouse that was published before; what is read so far is kept."
SIGNS = {
    (
        "No space left on device",
        "os error 28",
        "Disk quota exceeded",
        "disk is full",
    ): "The disk is full: make room for {home}.",
    (
        "File too large",
        "os error 27",
        "disk I/O error",
    ): "A file may not grow any further (a limit of the disk or of this account): {home}.",
    (
        "Read-only file system",
        "os error 30",
        "readonly database",
    ): "{home} lies on a disk that is read-only: set CHANCERY_HOME.",
    ("Permission denied", "os error 13"): "{home} may not be written by this account: set CHANCERY_HOME.",
    ("Could not set lock on file",): "Another program has the working warehouse in {home} open: close it.",
}


def is_outside(message: str) -> bool:
    """Whether we know what outside of the program it means."""
    return any(sign in message for signs in SIGNS for sign in signs)


def in_plain_words(message: str, home: Home) -> str:
    """The message; where we know what it means, that and its first line."""
    first = message.partition("\n")[0]
    for signs, meaning in SIGNS.items():
        if any(sign in message for sign in signs):
            return f"{meaning.format(home=home.root)} {READERS}\n{first}"
    return message
