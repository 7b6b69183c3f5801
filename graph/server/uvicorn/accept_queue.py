"""Those who have connected to a listening socket, but were not accepted yet: closing the socket would reset them."""

import ctypes
import socket
import struct
import sys

SO_ATTACH_FILTER = 26
_IGNORE_SYN = (  # classic BPF: (operation, jump if true, jump if false, operand)
    (0x30, 0, 0, 13),  # load the flags of the TCP header
    (0x45, 0, 1, 0x02),  # is SYN among them?
    (0x06, 0, 0, 0),  # then drop the packet
    (0x06, 0, 0, 0xFFFFFFFF),  # else take all of it
)


def ignore_newcomers(listener: socket.socket) -> None:
    """Leaves unanswered who begins to connect, so that nobody joins the queue while it is emptied.

    They try again a second later and are refused then, or served by whoever listens next. Only on Linux; elsewhere
    those who come in the microseconds before the socket is closed are reset.
    """
    if sys.platform == "linux":
        program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in _IGNORE_SYN))
        pointer = struct.pack("HL", len(_IGNORE_SYN), ctypes.addressof(program))
        listener.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, pointer)


def accept_all(listener: socket.socket) -> list[socket.socket]:
    """Everybody in the queue."""
    listener.setblocking(False)
    accepted = []
    try:
        while True:
            connection, _ = listener.accept()
            connection.setblocking(False)
            accepted.append(connection)
    except BlockingIOError:
        return accepted
