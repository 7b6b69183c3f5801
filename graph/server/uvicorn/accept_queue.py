"""The queue of a listening socket: connections that clients have opened and nobody has accepted yet.

Closing the socket would reset them, so the queue is emptied first, and on Linux kept from growing meanwhile. No library
does this; the filter is four instructions.
"""

import ctypes
import socket
import struct
import sys

SO_ATTACH_FILTER = 26
_DROP_SYN = (  # classic BPF: (operation, jump if true, jump if false, operand)
    (0x30, 0, 0, 13),  # load the flags of the TCP header
    (0x45, 0, 1, 0x02),  # is SYN among them?
    (0x06, 0, 0, 0),  # then drop the packet
    (0x06, 0, 0, 0xFFFFFFFF),  # else take all of it
)


def drop_new_connections(listener: socket.socket) -> None:
    """Leaves attempts to connect unanswered, so that none joins the queue while it is emptied.

    The client's system tries again a second later; it is refused then, or served by whoever listens next. Elsewhere
    than on Linux nothing is done, and connections of the microseconds before the socket is closed are reset. Where this
    user may attach no filter, the queue is left room for one connection at a time.
    """
    if sys.platform == "linux":
        program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in _DROP_SYN))
        pointer = struct.pack("HL", len(_DROP_SYN), ctypes.addressof(program))
        try:
            listener.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, pointer)
        except OSError:
            listener.listen(0)


def accept_all(listener: socket.socket) -> list[socket.socket]:
    """The connections that are in the queue."""
    listener.setblocking(False)
    accepted = []
    try:
        while True:
            connection, _ = listener.accept()
            connection.setblocking(False)
            accepted.append(connection)
    except BlockingIOError:
        return accepted
