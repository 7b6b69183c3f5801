"""The cache of what was used last."""

from threading import Thread

from graph.cache import WeightedLRU


def test_what_was_not_used_for_longest_goes_first() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(3)
    for key, value in (("a", 1), ("b", 2), ("c", 3)):
        cache.put(key, value)
    assert cache.get("a") == 1  # and is now the last one used
    cache.put("d", 4)
    assert [cache.get(key) for key in "abcd"] == [1, None, 3, 4]
    assert (len(cache), cache.weight) == (3, 3)


def test_as_much_is_kept_as_fits() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(100)
    for n in range(20):
        cache.put(str(n), n, weight=10)
    assert [n for n in range(20) if cache.get(str(n)) is not None] == list(range(10, 20))
    cache.put("x", 1, weight=1)
    assert (cache.get("10"), cache.get("11"), cache.weight) == (None, 11, 91)


def test_a_value_takes_the_place_of_its_keys_last_one() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(100)
    cache.put("a", 1, weight=9)
    cache.put("a", 2, weight=4)
    assert (cache.get("a"), len(cache), cache.weight) == (2, 1, 4)


def test_nothing_above_a_tenth_is_kept() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(100)
    cache.put("a", 1, weight=10)
    cache.put("b", 2, weight=11)
    assert (cache.get("a"), cache.get("b"), cache.weight) == (1, None, 10)


def test_a_small_cache_keeps_entries_that_weigh_one() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(2)
    cache.put("a", 1)
    assert cache.get("a") == 1


def test_a_cache_can_be_cleared() -> None:
    cache: WeightedLRU[str, int] = WeightedLRU(10)
    cache.put("a", 1)
    cache.clear()
    assert (cache.get("a"), len(cache), cache.weight) == (None, 0, 0)


def test_threads_may_share_a_cache() -> None:
    cache: WeightedLRU[int, int] = WeightedLRU(50)

    def use(first: int) -> None:
        for n in range(2_000):
            cache.put(first + n % 97, n)
            cache.get(n % 97)

    threads = [Thread(target=use, args=(first,)) for first in (0, 10, 20, 30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(cache), cache.weight) == (50, 50)
