"""The position and area rules of the design, in short: to see what verdicts the demonstration figures give.

The application has its own implementation with its own tests; this one only tunes and checks the data.
"""
import random
from statistics import median

_draws = {}


def oriented(indicator, value):
    """Higher is better."""
    if indicator["polarity"] == "TARGET_BAND":
        low, high = float(indicator["band_low"]), float(indicator["band_high"])
        return -max(low - value, value - high, 0.0)
    return -value if indicator["polarity"] == "LOWER_IS_BETTER" else value


def position(indicator, mine, peers):
    """(p, verdict); mine = (value, low90, high90), peers = their values."""
    if indicator["polarity"] == "NEUTRAL" or mine is None:
        return None, "NOT_JUDGED"
    if len(peers) < 5:
        return None, "TOO_FEW"
    me, others = oriented(indicator, mine[0]), [oriented(indicator, v) for v in peers]
    middle = median(others)
    if abs(me - middle) < float(indicator["smallest_material_difference"]) or \
            (mine[1] is not None and mine[1] <= median(peers) <= mine[2]):
        return 0.5, "INDISTINCT"
    p = (sum(o < me for o in others) + sum(o == me for o in others) / 2) / len(others)
    return p, "STRONG" if p >= 0.75 else "WEAK" if p <= 0.25 else "MIDDLE"


def area(judgeable, positioned):
    """(verdict, score, n); positioned = [(p, weight)]."""
    n = len(positioned)
    if n < 4 or n * 2 < judgeable:
        return "TOO_LITTLE_DATA", None, n
    weights = tuple(w for _, w in positioned)
    m = sum(p * w for p, w in positioned) / sum(weights)
    score = 0.5 + (m - 0.5) * n / (n + 4)
    key = (n, weights)
    if key not in _draws:
        rng = random.Random(repr(key))
        _draws[key] = [[rng.randrange(n) for _ in range(n)] for _ in range(2000)]
    means = sorted(sum(positioned[i][0] * weights[i] for i in d) / sum(weights[i] for i in d) for d in _draws[key])
    low, high = means[199], means[1799]
    if score >= 0.6 and low > 0.5:
        return "STRONG", score, n
    if score <= 0.4 and high < 0.5:
        return "WEAK", score, n
    return "MIDDLE", score, n
