"""Films that wait to be written, out of memory, whatever they weigh."""

from tempfile import SpooledTemporaryFile

IN_MEMORY = 32_000_000


class Spool:
    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115
        self._end = 0

    def add(self, data: bytes) -> tuple[int, int]:
        """Where the data stand, for `get`."""
        self._file.seek(self._end)
        self._file.write(data)
        place = (self._end, len(data))
        self._end += len(data)
        return place

    def get(self, place: tuple[int, int]) -> bytes:
        self._file.seek(place[0])
        return self._file.read(place[1])

    def close(self) -> None:
        self._file.close()
