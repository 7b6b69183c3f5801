"""A cache of what was used last, as much as fits.

Our own, since a look-up in cachetools.LRUCache behind a lock takes three times as long: a request that is answered from
the cache makes two, and would take an eighth longer.
"""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class WeightedLRU(Generic[K, V]):
    """A mapping that forgets what was not used for longest once its entries together weigh more than `capacity`.

    An entry that weighs more than a tenth of that is not kept at all, since it would push out too many others,
    unless it weighs 1.
    """

    def __init__(self, capacity: int) -> None:
        self.weight = 0
        self._capacity = capacity
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """The value of a key, which counts as used now. Takes no lock."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        try:
            self._entries.move_to_end(key)
        except KeyError:  # another thread has removed it between the two lines
            return None
        return entry[0]

    def put(self, key: K, value: V, weight: int = 1) -> None:
        """Keeps a value in place of the key's last one, unless it weighs too much."""
        if weight * 10 > self._capacity and weight > 1:
            return
        with self._lock:
            self.weight += weight - self._entries.pop(key, (None, 0))[1]
            self._entries[key] = value, weight
            while self.weight > self._capacity:
                self.weight -= self._entries.popitem(last=False)[1][1]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self.weight = 0

    def __len__(self) -> int:
        return len(self._entries)
