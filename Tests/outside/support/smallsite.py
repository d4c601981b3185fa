"""A small site written by the checks: one entry of each kind, all text fields filled with one text."""

import copy
import json
import struct
import zlib
from pathlib import Path

import yaml

CONFIGURATION = {
    "title": {"zh": "小站", "en": "Small site"},
    "description": {"zh": "给检查用的小站", "en": "A small site for checks"},
    "base_url": "https://small.example/",
    "languages": ["zh-Hans", "en"],
    "time_zone": "Asia/Shanghai",
    "theme": "two-rooms",
    "id_domain": "small.example",
    "id_date": "2026-01-01",
    "menu": ["film", "event", "base", "article", "page:about"],
    "footer": {"menu": ["person", "organization", "page:about"]},
}


def png(width=60, height=90):
    """A grey picture."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


class Plain(yaml.SafeDumper):
    """Writes a value out wherever it stands: Marquee takes no YAML anchors."""

    def ignore_aliases(self, data):
        return True


def yaml_of(data):
    return yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False, width=10**7)


class Site:
    """Front matter and bodies by path, until they are written; `raw` files are written as they are."""

    def __init__(self):
        self.configuration = copy.deepcopy(CONFIGURATION)
        self.fields, self.bodies, self.raw = {}, {}, {}

    def add(self, path, body="", **fields):
        # Through JSON and back, so that no two fields share a value: `set` must change one alone.
        self.fields[f"content/{path}"] = json.loads(json.dumps({"published": "2026-01-01", **fields}))
        self.bodies[f"content/{path}"] = body
        return self

    def set(self, file, path, value):
        """Sets one field, named as in `watch.0.url`."""
        holder = self.configuration if file == "marquee.yml" else self.fields[file]
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in steps:
            holder = holder[step]
        holder[last] = value
        return self

    def write(self, folder):
        files = {"marquee.yml": yaml_of(self.configuration)}
        for path, fields in self.fields.items():
            files[path] = f"---\n{yaml_of(fields)}---\n{self.bodies[path]}\n"
        for path, content in (files | self.raw).items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return Path(folder)


FILM, BASE, EVENT, FUND, PROGRAM, CALL, PLACEMENT, ARTICLE, PERSON, ORGANIZATION, PAGE = (
    f"content/{path}" for path in (
        "films/lotus/index.md", "bases/lake/index.md", "events/fair.md", "funds/fund/index.md", "programs/course.md",
        "calls/call/index.md", "placements/poster/index.md", "news/report.md", "people/wang-lei.md",
        "organizations/studio.md", "pages/about.md",
    )
)


def sample(text="Plain words", body="Plain words", link="https://elsewhere.example/a"):
    """Every kind, every free text field holding `text`, every body `body`, every link `link`."""
    both = {"zh": text, "en": text}
    picture = {"file": "poster.png", "alt": both, "credit": text}
    links = [{"title": both, "url": link}]
    geo = {"lat": 29.15, "lon": 120.32, "crs": "wgs84"}
    contact = {"name": both, "phone": "+86 10 1234 5678", "email": "desk@small.example", "url": link, "wechat": "desk"}
    common = {"title": both, "summary": both, "rights": both, "tags": ["open-movie"]}
    site = Site()
    site.configuration |= {"title": both, "description": both, "names": {
        "tags": {"open-movie": both}, "genres": {"comedy": both}, "regions": {"zhejiang": both},
    }}
    site.configuration["footer"] |= {"text": both, "filings": [{"text": text, "url": link}]}
    site.add(
        "films/lotus/index.md", body, **common, year=2026, runtime="18m", form="fiction", languages=["zh"],
        credits=[
            {"role": "director", "person": "wang-lei"}, {"role": "actor", "name": both, "character": both},
        ],
        watch=[
            {"platform": "youtube", "id": "eRsGyueVLvQ", "label": both},
            {"platform": "web", "url": link, "label": both},
            {"platform": "file", "src": "clip.mp4", "captions": [{"lang": "zh", "file": "clip.vtt"}]},
        ],
        poster=picture, stills=[picture], genres=["comedy"], country=["CN"], logline=both, statement=both,
        original_title={"fr": text}, alternative_titles=[text], shot_at=["lake"], producers=["studio"],
        awards=[{"name": both, "category": both, "year": 2026, "result": "won"}], advisory=both,
        premiere={"date": "2026-03-01", "place": both}, licence_exemption=both,
        licence={"type": both, "number": "2026-001", "issuer": both}, aspect="2.39:1",
    )
    site.add(
        "bases/lake/index.md", body, **common, address=both, geo=geo, operator="studio", stage="open",
        capabilities=["shooting"], contact=contact, region="zhejiang", opened=2014, area=8000,
        stages=[{"name": both, "area": 900, "height": 12}], hours=both, transport=both, equipment=both, crew=both,
        lodging=both, incentives=both, season=both, access=both, power=both, gallery=[picture], links=links,
        permits={"lead_days": 5, "fee": both, "note": both}, image=picture,
    )
    site.add(
        "events/fair.md", body, **common, event_kind="festival", start="2026-11-28 19:30", end="2026-11-28 21:30",
        organizer="studio", attendance="mixed", online_url=link,
        location={"name": both, "address": both, "city": both, "geo": geo},
        programme=[
            {"time": "2026-11-28 19:30", "venue": both, "title": both, "films": ["lotus"], "guests": ["wang-lei"]},
        ],
        categories=[{"name": both, "eligibility": both, "prizes": both, "max_duration": "30m"}],
        ticket={"price": both, "url": link}, accessibility=both, links=links,
        prizes=[{"name": both, "amount": {"amount": 1000, "currency": "CNY"}, "text": both}],
        venues=[{"id": "hall-1", "name": both, "address": both, "geo": geo, "capacity": 90}],
    )
    money = {"amount": 1000, "currency": "CNY"}
    site.add(
        "funds/fund/index.md", body, **common, model="donation", steward="studio", goal=money, start="2026-01-01",
        end="2026-12-31", use_of_funds=[{"item": both, "amount": 1000}], payment=links, links=links,
        tiers=[{"amount": 10, "reward": both, "delivery": both, "limit": 5}],
        milestones=[{"title": both, "text": both, "date": "2026-05-01", "status": "done"}],
        ledger=[{"date": "2026-02-01", "in": 500, "purpose": both}], balance={"amount": 500, "as_of": "2026-03-01"},
        donation={"platform": both, "charity": both, "qualification_no": text, "filing_no": text},
        contact=contact, match=both, risks=both, refunds=both, beneficiaries=["film:lotus"],
    )
    site.add(
        "programs/course.md", body, **common, provider="studio", audience=both, ages={"from": 12, "to": 17},
        mode="mixed", start="2026-07-01", end="2026-07-02", apply_by="2026-06-15", places=10, fee=both,
        scholarship=both, contact=contact, application=links[0], location={"name": both, "address": both},
        online_url=link, requirements=both, certificate=both, guardian_consent=both, safeguarding=contact,
        sessions=[{"time": "2026-07-01 09:00", "title": both, "place": both, "instructors": ["wang-lei"]}],
        participants=[{"name": both, "minor": True, "consent_ref": text}], links=links,
    )
    site.add(
        "calls/call/index.md", body, **common, side="seek", type="script", issuer="studio", deadline="2026-12-31",
        contact=contact, budget=both, requirements=both, deliverables=both, terms=both, eligibility=both,
        outcome=both, attachments=[{"title": both, "file": "form.pdf"}], about=["film:lotus"], links=links,
    )
    site.add(
        "placements/poster/index.md", body, **common, code="A7F30", medium="poster", name=both, target="film:lotus",
        start="2026-05-01", page=text, slot=both, size={"width": 60, "height": 90}, artwork=picture,
        location={"name": both, "address": both},
    )
    site.add(
        "news/report.md", body, **common, byline=both, genre="news", kicker=both, deck=both, dateline=both,
        about=["film:lotus"],
        print={
            "paper": both, "date": "2026-11-02", "edition": both, "page": "A07", "section": both, "column": both,
        },
        corrections=[{"date": "2026-11-03", "text": both}], source=links[0],
        tv={"channel": "CCTV-6", "slot": "19:00"},
    )
    site.add("people/wang-lei.md", body, **common, roles=["director"], born=1980, links=links, name_latin="Wang Lei")
    site.add(
        "organizations/studio.md", body, **common, type="studio", address=both, contact=contact, links=links,
        outlets=[{"name": both, "type": "tv"}],
    )
    site.add("pages/about.md", body, **common, extra={"note": text})
    for path in (FILM, BASE, EVENT, FUND, PROGRAM, CALL, PLACEMENT, ARTICLE, PERSON, ORGANIZATION, PAGE):
        site.raw[path.removesuffix(".md") + ".en.md"] = body + "\n"
    for folder in ("films/lotus", "bases/lake", "placements/poster"):
        site.raw[f"content/{folder}/poster.png"] = png()
    site.raw["content/calls/call/form.pdf"] = b"%PDF-1.4"
    site.raw["content/films/lotus/clip.mp4"] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat"
    site.raw["content/films/lotus/clip.vtt"] = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nPlain words\n"
    return site
