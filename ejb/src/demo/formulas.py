"""Evaluates the catalogue's formulas: + - * / ( ) numbers and codes of base figures; nothing else."""
import re

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Z][A-Z0-9_]*)|([-+*/()]))")


def tokens(text):
    out, at = [], 0
    while at < len(text.rstrip()):
        m = TOKEN.match(text, at)
        if not m:
            raise ValueError(f"cannot read {text!r} at {at}")
        out.append(m.group(0).strip())
        at = m.end()
    return out


def codes(text):
    return [t for t in tokens(text) if t[0].isalpha()]


def evaluate(text, lookup):
    """The value, or None where a base has no figure or a divisor is 0."""
    rest = tokens(text)

    def factor():
        t = rest.pop(0)
        if t == "(":
            value = total()
            assert rest.pop(0) == ")", text
            return value
        return float(t) if t[0].isdigit() else lookup(t)

    def chain(operators, part, combine):
        value = part()
        while rest and rest[0] in operators:
            operator, other = rest.pop(0), part()
            value = None if value is None or other is None else combine(operator, value, other)
        return value

    def product():
        return chain("*/", factor, lambda o, a, b: a * b if o == "*" else a / b if b else None)

    def total():
        return chain("+-", product, lambda o, a, b: a + b if o == "+" else a - b)

    value = total()
    assert not rest, text
    return value
