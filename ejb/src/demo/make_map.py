#!/usr/bin/env python3
"""Make the small map of the Netherlands from the outlines of municipalities.

    make_map.py OUTLINES.geojson WEB_MODULE

Source: CBS, gebiedsindelingen 2024, with PDOK (CC BY 4.0); changed here: drawn on a grid of one pixel, islands of less than
two square pixels left out. The source has water as a second outline under the same code, without saying which; the one whose
size is nearest to the land area in background.csv is land. Neighbours share their corners in the source, and a corner goes to the same grid point from
either side: no gaps arise between them, which is why no line is smoothed on its own.

Writes two files into the web module:
- src/main/webapp/resources/vipez/netherlands.svg, the ground of the map;
- src/main/resources/nl/vipez/web/chart/municipalities_2024.csv: code, x and y of the middle, outline as an SVG path.
"""
import csv
import json
import math
import pathlib
import sys

WIDTH = 480
BACKGROUND = pathlib.Path(__file__).parent / "../main/resources/reference/background.csv"
HECTARES_PER_SQUARE_DEGREE = 111.2 ** 2 * 100  # of latitude
# At the latitude of Amersfoort a degree of longitude is this much shorter than one of latitude.
SHORTER = math.cos(math.radians(52.15))
SMALLEST_ISLAND = 2.0


def rings(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]


def area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1])) / 2


def middle(ring):
    total = area(ring)
    if not total:  # a municipality that shrank to a line on this grid
        return ring[0]
    pairs = list(zip(ring, ring[1:] + ring[:1]))
    x = sum((x1 + x2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairs) / (6 * total)
    y = sum((y1 + y2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairs) / (6 * total)
    return round(x), round(y)


def snapped(ring, place):
    points = []
    for corner in ring[:-1]:
        point = place(corner)
        if not points or points[-1] != point:
            points.append(point)
    while len(points) > 1 and points[0] == points[-1]:
        points.pop()
    return points


def path(points):
    steps = [f"M{points[0][0]} {points[0][1]}l"]
    numbers = []
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        numbers += [x2 - x1, y2 - y1]
    text = ""
    for number in numbers:
        text += str(number) if not text or number < 0 else f" {number}"
    return steps[0] + text + "z"


def hectares(feature):
    polygons = feature["geometry"]["coordinates"]
    polygons = polygons if feature["geometry"]["type"] == "MultiPolygon" else [polygons]
    sizes = [[abs(area([(x * SHORTER, y) for x, y in ring[:-1]])) for ring in polygon] for polygon in polygons]
    return sum(size[0] - sum(size[1:]) for size in sizes) * HECTARES_PER_SQUARE_DEGREE


def land(features):
    with BACKGROUND.open(encoding="utf-8", newline="") as table:
        expected = {row["code"]: float(row["land_area_ha"]) for row in csv.DictReader(table)}
    chosen = {}
    for feature in features:
        code = feature["properties"]["gemeentecode"]
        miss = abs(math.log(hectares(feature) / expected[code]))
        if code not in chosen or miss < chosen[code][0]:
            chosen[code] = (miss, feature)
    print("largest difference from the land area known:", max(chosen.values(), key=lambda one: one[0])[0])
    return [chosen[code][1] for code in sorted(chosen)]


def main(source, web):
    features = land(json.loads(pathlib.Path(source).read_text(encoding="utf-8"))["features"])
    corners = [corner for feature in features for ring in rings(feature["geometry"]) for corner in ring]
    west, east = min(c[0] for c in corners), max(c[0] for c in corners)
    south, north = min(c[1] for c in corners), max(c[1] for c in corners)
    scale = WIDTH / ((east - west) * SHORTER)
    height = math.ceil((north - south) * scale)
    place = lambda c: (round((c[0] - west) * SHORTER * scale), round((north - c[1]) * scale))
    rows = []
    for feature in features:
        shapes = [snapped(ring, place) for ring in rings(feature["geometry"])]
        largest = max(shapes, key=lambda ring: (abs(area(ring)), len(ring)))
        kept = [ring for ring in shapes if ring is largest or (len(ring) > 2 and abs(area(ring)) >= SMALLEST_ISLAND)]
        rows.append([feature["properties"]["gemeentecode"], *middle(largest), "".join(path(ring) for ring in kept)])
    web = pathlib.Path(web)
    table = web / "src/main/resources/nl/vipez/web/chart/municipalities_2024.csv"
    table.parent.mkdir(parents=True, exist_ok=True)
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["code", "x", "y", "path"])
        writer.writerows(rows)
    ground = web / "src/main/webapp/resources/vipez/netherlands.svg"
    ground.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">'
        '<!-- Outlines: CBS gebiedsindelingen 2024 with PDOK, CC BY 4.0, simplified. -->'
        f'<path fill="#e3e9ee" stroke="#fff" stroke-width=".7" d="{"".join(row[3] for row in rows)}"/></svg>\n',
        encoding="utf-8")
    print(f"{len(rows)} municipalities, {WIDTH} x {height}; {table.stat().st_size} and {ground.stat().st_size} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
