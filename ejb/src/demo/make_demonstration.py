#!/usr/bin/env python3
"""Makes ejb/src/main/resources/demonstration: circles, consents, FICTIONAL figures, accounts, offers and needs.

Usage: make_demonstration.py      (after make_reference.py; reads ../main/resources/reference)
"""
import csv
import gzip
import math
import os
import random
import sys
from collections import defaultdict

import catalogue
import demo_offers
import demo_people as people
import entered
import formulas
import position
import themes
from make_reference import HERE, plain, write

TARGET = os.path.join(HERE, "..", "main", "resources", "demonstration")
REFERENCE = os.path.join(HERE, "..", "main", "resources", "reference")
YEARS = range(2020, 2025)
SEED = 2025
ASKED = ("OWN", "DERIVED")
GOOD, COMMON = 1.75, 0.62  # hidden quality of a good area; share of it in each indicator


def reference(name):
    path = os.path.join(REFERENCE, name)
    opened = gzip.open(path, "rt", encoding="utf-8", newline="") if name.endswith(".gz") else open(path, encoding="utf-8", newline="")
    with opened as f:
        return list(csv.DictReader(f))


def quality(rng):
    """Hidden quality per (municipality, category, year): a level, a slow trend, a little of each year."""
    trend = {(m, c): t for m, c, t in people.TRENDS}
    out = {}
    for m, (good, poor) in people.QUALITY.items():
        for c in range(1, 13):
            drawn = rng.gauss(0, 0.22)
            level = GOOD + drawn / 2 if c in good else -GOOD + drawn / 2 if c in poor else drawn
            slope = trend.get((m, c), rng.gauss(0, 0.05))
            for y in YEARS:
                out[m, c, y] = level + slope * (y - 2024) + rng.gauss(0, 0.08)
    return out


def value_of(indicator, q, own, side, rng):
    """One figure: a share of the category's quality, a lasting trait of its own, and the chance of the year."""
    mean, spread = indicator["level"]
    z = COMMON * q + (1 - COMMON) * 1.1 * own + rng.gauss(0, 0.12)
    if indicator["polarity"] == "TARGET_BAND":
        low, high = indicator["band_low"], indicator["band_high"]
        value = (low + high) / 2 + side * (high - low) / 2 * max(0.1, 1.15 - 0.65 * z)
    elif indicator["polarity"] == "LOWER_IS_BETTER":
        value = mean - spread * z
    elif indicator["polarity"] == "HIGHER_IS_BETTER":
        value = mean + spread * z
    else:
        value = mean + spread * own
    low, high = indicator["bound_low"], indicator["bound_high"]
    value = max(value, low) if low != "" else value
    value = min(value, high) if high != "" else value
    return round(value, indicator["decimals"])


def figures():
    """Rows (indicator, municipality, year, value, low90, high90, respondents, status), sorted."""
    rng = random.Random(SEED)
    q = quality(rng)
    rows = []
    for i in (i for i in catalogue.INDICATORS if i["source"] in ASKED):
        for m in people.QUALITY:
            own, side, answers = rng.gauss(0, 1), rng.choice((-1, 1)), rng.randint(45, 150)
            kept = rng.random()
            for y in YEARS:
                value = value_of(i, q[m, i["category"], y], own, side, rng)
                lost = rng.random()
                n = answers + rng.randint(-12, 12)
                if i["survey"] == "yes":
                    half = 1.645 * 21 / n ** 0.5
                    sample = (plain(max(0, value - half), 1), plain(min(100, value + half), 1), n)
                else:
                    sample = ("", "", "")
                scarce = (m, i["category"]) in people.TOO_LITTLE and y >= 2023 and kept > 0.2 and i["core"] == "no"
                if lost < 0.015 or (scarce and lost < 0.5):
                    rows.append((i["code"], m, y, "", "", "", "", "M"))
                elif lost >= 0.03 and not scarce:
                    rows.append((i["code"], m, y, plain(value, i["decimals"]), *sample, "A"))
    return sorted(rows)


def establishments(rng):
    """{(municipality, year): (number, from CBS)}: CBS has 2021 and 2024; the years between are what an own register might have said."""
    cbs = {(r["municipality"], int(r["year"])): float(r["value"]) for r in reference("base_figures.csv.gz") if r["code"] == "ESTABLISHMENTS"}
    out = {}
    for m in people.QUALITY:
        first, last = cbs[m, 2021], cbs[m, 2024]
        for y in YEARS:
            guess = first + (last - first) * (y - 2021) / 3
            out[m, y] = (cbs[m, y], True) if (m, y) in cbs else (float(round(guess * (1 + rng.uniform(-0.004, 0.004)))), False)
    return out


def counted(rows):
    """Rows (code, municipality, year, value, status) of base figures that give the values of the indicators made of them."""
    rng = random.Random(SEED + 1)
    inhabitants = {(r["municipality"], int(r["year"])): float(r["inhabitants"]) for r in reference("inhabitants.csv")}
    there = establishments(rng)
    drawn = {(r[0], r[1], r[2]): r[3] for r in rows}
    decimals = {e[0]: e[7] for e in entered.ENTERED}
    out = {}
    for m in people.QUALITY:
        traits = {code: math.exp(rng.gauss(0, 0.15)) for code in entered.PER_1000}
        for y in YEARS:
            at = {"INHABITANTS": inhabitants[m, y], "ESTABLISHMENTS": there[m, y][0]}
            if not there[m, y][1]:
                out["ESTABLISHMENTS_OWN_REGISTER", m, y] = at["ESTABLISHMENTS"]
            for code, rate in entered.PER_1000.items():
                at[code] = round(rate * traits[code] * inhabitants[m, y] / 1000 * (1 + rng.uniform(-0.03, 0.03)), decimals[code])
            contacts = drawn.get(("CONTACTS_PER_1000_ESTABLISHMENTS", m, y), "")
            if contacts != "":
                total, part = round(float(contacts) * at["ESTABLISHMENTS"] / 1000), rng.uniform(0.56, 0.64)
                at["DESK_QUESTIONS"], at["BUSINESS_REQUESTS"] = round(total * part), total - round(total * part)
            for code, indicator, denominator, factor in entered.NUMERATORS:
                value = drawn.get((indicator, m, y))
                whole = at.get(denominator, "")
                if value is not None:
                    at[code] = round(float(value) * whole / factor, decimals[code]) if "" not in (value, whole) else ""
                    if code in entered.FOLLOWS and at[code] != "":
                        other, low, high = entered.FOLLOWS[code]
                        at[other] = round(at[code] * rng.uniform(low, high))
            out.update({(code, m, y): v for code, v in at.items() if code in decimals})
    return sorted((code, m, y, plain(v, decimals[code]) if v != "" else "", "A" if v != "" else "M") for (code, m, y), v in out.items())


def made(bases, rows):
    """Rows of figures for the indicators made of these base figures; shares of a counted whole with their 90 % interval."""
    amounts = {(c, m, y): float(v) for c, m, y, v, _ in bases if v != ""}
    for r in reference("base_figures.csv.gz"):
        amounts.setdefault((r["code"], r["municipality"], int(r["year"])), float(r["value"]))
    wholes = {e[0]: e[8] for e in entered.ENTERED if e[8] and e[6] in ("number", "starters")}
    out = []
    for code, formula in entered.MADE.items():
        part = next((c for c in formulas.codes(formula) if c in wholes and wholes[c] in formulas.codes(formula)), None)
        for m in people.QUALITY:
            for y in YEARS:
                look = lambda c: amounts.get((c, m, y), amounts.get((c + "_OWN_REGISTER", m, y)))
                value = formulas.evaluate(formula, look)
                if value is not None:
                    interval = wilson(value, look(wholes[part])) if part else ("", "")
                    out.append((code, m, y, value, *interval, "", "A"))
    return [r for r in rows if r[0] not in entered.MADE] + out


def wilson(percentage, cases):
    """The 90 % interval of a share, in per cent."""
    z, p = 1.6448536269514722, percentage / 100
    middle = (p + z * z / cases / 2) / (1 + z * z / cases)
    half = z / (1 + z * z / cases) * math.sqrt(p * (1 - p) / cases + z * z / (4 * cases * cases))
    return 100 * (middle - half), 100 * (middle + half)


def verdicts(rows, year=2024, without=frozenset()):
    """{(municipality, category): (verdict, score, n)} over fictional and real figures together, in the own circle."""
    own = {(r[0], r[1]): tuple(float(v) if v != "" else None for v in r[3:6]) for r in rows if r[2] == year and r[3] != ""}
    bases = {(r["code"], r["municipality"]): float(r["value"]) for r in reference("base_figures.csv.gz") if int(r["year"]) == year}
    out = {}
    for circle in people.CIRCLES.values():
        table = {}
        for i in catalogue.INDICATORS:
            for m in circle:
                if i["source"] in ASKED:
                    table[i["code"], m] = own.get((i["code"], m))
                else:
                    v = formulas.evaluate(i["formula"], lambda c: bases.get((c, m)))
                    table[i["code"], m] = None if v is None else (v, None, None)
        for m in circle:
            for c in range(1, 12):
                judged = [i for i in catalogue.INDICATORS if i["category"] == c and i["polarity"] != "NEUTRAL"]
                positioned = []
                for i in judged:
                    peers = [table[i["code"], o][0] for o in circle if o != m and table[i["code"], o] and not (o in without and i["source"] in ASKED)]
                    p, _ = position.position(i, table[i["code"], m], peers)
                    if p is not None:
                        positioned.append((p, 2 if i["core"] == "yes" else 1))
                out[m, c] = position.area(len(judged), positioned)
    return out


def show(verdict, names):
    """The table that stands in DATA.md."""
    sign = {"STRONG": "+", "WEAK": "−", "MIDDLE": "·", "TOO_LITTLE_DATA": "?"}
    print("| municipality | " + " | ".join(map(str, range(1, 12))) + " |\n|---|" + "---|" * 11)
    for circle, members in people.CIRCLES.items():
        for m in members:
            print(f"| {circle} {names[m]} | " + " | ".join(
                sign[v] + ("" if s is None else f" {s:.2f}") for v, s, _ in (verdict[m, c] for c in range(1, 12))) + " |")
    for m in people.QUALITY:
        mine = [verdict[m, c][0] for c in range(1, 12)]
        assert "STRONG" in mine and "WEAK" in mine, (names[m], mine)
    every = [v[0] for v in verdict.values()]
    print({k: every.count(k) for k in sign})
    assert every.count("MIDDLE") > len(every) / 2
    assert all(verdict[k][0] == "TOO_LITTLE_DATA" for k in people.TOO_LITTLE)


def check_figures(rows, names):
    indicators = {i["code"]: i for i in catalogue.INDICATORS}
    for code, m, year, value, low, high, n, status in rows:
        i = indicators[code]
        assert i["source"] in ASKED and m in people.QUALITY and year in YEARS and status in "AM"
        if value != "":
            assert (low != "") == (i["survey"] == "yes")
            assert (i["bound_low"] == "" or float(value) >= i["bound_low"]) and (i["bound_high"] == "" or float(value) <= i["bound_high"])
    cells = 20 * len(YEARS) * sum(i["source"] in ASKED for i in indicators.values())
    filled = sum(r[3] != "" for r in rows)
    zeroes = sum(r[3] != "" and float(r[3]) == 0 for r in rows)
    print(f"figures: {filled} of {cells} ({100 * (1 - filled / cells):.1f} % missing), {zeroes} zeroes")


def check_offers(verdict):
    """Whoever offers or asks exists, themes and indicators exist, texts have their length; prints how offers fit the verdicts."""
    accounts = {u: (r, m) for u, r, m, _ in people.ACCOUNTS}
    known = {t[0]: t[4] for t in themes.THEMES}
    indicators = {i["code"]: i["category"] for i in catalogue.INDICATORS}
    offers = demo_offers.OFFERS
    assert len({(o[0], o[1]) for o in offers}) == len(offers)
    fit = defaultdict(int)
    for username, title, text, codes, role_name, capacity, first, last, consent in offers:
        role, m = accounts[username]
        assert m and role in ("officer", "coordinator", "leader") and set(codes) <= set(known), title
        assert 40 <= len(text.split()) <= 90 and 1 <= capacity <= 3 and first < last and role_name, (title, len(text.split()))
        found = {verdict[m, c][0] for t in codes for c in known[t]}
        fit["STRONG" if "STRONG" in found else "MIDDLE" if "MIDDLE" in found else "WEAK"] += 1
    for username, title, _, codes, indicator in demo_offers.NEEDS:
        m = accounts[username][1]
        assert m and set(codes.split()) <= set(known) and (indicator == "" or indicator in indicators), title
        print(f"need of {username}: " + " ".join(f"{c}={verdict[m, c][0]}" for c in sorted({c for t in codes.split() for c in known[t]})))
    print(f"offers: {len(offers)}, by {len({o[0] for o in offers})} people; best verdict among their categories: {dict(fit)}; "
          f"{len({t for o in offers for t in o[3]})} of 40 themes")


def main():
    names = {r["code"]: r["name"] for r in reference("municipalities.csv")}
    rows = figures()
    check_figures(rows, names)
    bases = counted(rows)
    rows = made(bases, rows)
    verdict = verdicts(rows)
    show(verdict, names)
    other = verdicts(rows, without=people.NOT_CONSENTED)
    changed = [(names[m], c) for (m, c), v in verdict.items() if v[0] != other[m, c][0]]
    print("verdicts that differ when those without consent are no peers:", changed)
    write("figures.csv.gz", ["indicator", "municipality", "year", "value", "low90", "high90", "respondents", "status"],
          [r for r in rows if r[0] not in entered.MADE], TARGET)
    write("base_figures.csv.gz", ["code", "municipality", "year", "value", "status"], bases, TARGET)
    write("circles.csv", ["round_year", "reference_year", "circle", "name", "municipalities"],
          [(2025, 2024, c, f"Kring {c}", "|".join(m)) for c, m in people.CIRCLES.items()], TARGET)
    write("consents.csv", ["municipality", "version", "date"],
          [(m, 1, f"2024-{11 + n % 2}-{3 + n:02d}") for n, m in enumerate(sorted(people.QUALITY)) if m not in people.NOT_CONSENTED], TARGET)
    assert len({a[0] for a in people.ACCOUNTS}) == len(people.ACCOUNTS) and {a[2] for a in people.ACCOUNTS} - {""} == set(people.QUALITY)
    write("accounts.csv", ["username", "role", "municipality", "display_name", "email"],
          [(u, r, m, d, u + "@example.org") for u, r, m, d in people.ACCOUNTS], TARGET)
    check_offers(verdict)
    write("offers.csv", ["username", "title", "text", "themes", "role_name", "capacity", "available_from", "available_to", "consent"],
          [(u, t, x, "|".join(th), r, c, f, to, ok) for u, t, x, th, r, c, f, to, ok in demo_offers.OFFERS], TARGET)
    write("needs.csv", ["username", "title", "text", "themes", "indicator"],
          [(u, t, " ".join(x.split()), "|".join(th.split()), i) for u, t, x, th, i in demo_offers.NEEDS], TARGET)


if __name__ == "__main__":
    if len(sys.argv) != 1:
        sys.exit(__doc__)
    main()
