"""Writes one seeded corpus twice: as a Marquee source and as a Hugo source with the same text."""

import datetime
import hashlib
import pathlib
import random
import re

from prose import Prose

TAGS = {"open-movie": "开放电影", "hometown": "家乡", "youth": "青春", "heritage": "非遗", "family": "亲情",
        "travel": "旅途", "craft": "手艺", "school": "校园", "river": "江河", "night": "夜色"}
# The names of forms, languages, capabilities and sections are those of Marquee's theme: Hugo is told them, word for word.
FORMS = {"fiction": "剧情片", "documentary": "纪录片", "animation": "动画片", "experimental": "实验片",
         "psa": "公益片", "brand": "品牌短片", "series": "系列短片"}
LANGUAGES = {"zh": "汉语", "en": "英语", "zxx": "无对白"}
CAPABILITIES = {"planning": "策划", "shooting": "拍摄", "post": "后期制作"}
SECTIONS = {"films": ("影片", "在线观看微电影：片长、主创、奖项、取景地，以及每一个可靠的观看入口。"),
            "bases": ("创作基地", "微电影创作基地：在哪里，能做什么，怎样联系，哪些影片在那里拍成。"),
            "people": ("影人", "导演、编剧、演员与其他影人，以及他们参与的影片。"),
            "organizations": ("机构", "媒体、出品方、平台与协会：谁在办微电影。")}
REGIONS = {"zhejiang": "浙江", "jiangsu": "江苏", "anhui": "安徽", "fujian": "福建", "shanghai": "上海"}
BASES, ORGANIZATIONS = 50, 5
LINK = re.compile(r"@(\w+):([\w-]+)@")  # an internal link as `Prose` leaves it
PLATFORMS = [("bilibili", "BV1", 12), ("youtube", "", 11)]  # name, what ids start with, their length


def inline(value, sign=": "):
    """A value on one line: in YAML's flow style, or in TOML when `sign` is " = "."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}{sign}{inline(item, sign)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(item, sign) for item in value) + "]"
    # YAML takes a slug or a duration without quotes, as an editor would write it; none here is a word like "no".
    plain = sign == ": " and re.fullmatch(r"[a-z]{2,}\d*(-[a-z0-9]+)*|\d+m", str(value))
    return f'"{value}"' if isinstance(value, str) and not plain else str(value)


def page(fence, sign, fields, body=""):
    return fence + "\n" + "".join(f"{key}{sign}{inline(value, sign)}\n" for key, value in fields.items()) + fence + "\n\n" + body


def marquee_page(fields, body):
    return page("---", ": ", fields, body)


def hugo_page(fields, body=""):
    """Hugo's own default is TOML, which it reads faster than YAML (about a tenth of its whole time here)."""
    return page("+++", " = ", fields, body)


def with_references(body):
    """A body with its internal links in the form that Marquee knows."""
    singular = {"films": "film", "bases": "base", "people": "person", "organizations": "organization"}
    return LINK.sub(lambda link: f"{singular[link[1]]}:{link[2]}", body)


class Corpus:
    def __init__(self, folder, count, seed, bases=BASES, people=None, events=0):
        self.folder, self.count, self.seed, self.bases, self.events = pathlib.Path(folder), count, seed, bases, events
        self.people, self.prose, self.digest = people or max(1, count // 20), Prose(), hashlib.sha256()
        self.targets = [lambda: self.any("films", "film", self.count, 5), lambda: self.any("bases", "base", self.bases, 2),
                        lambda: self.any("people", "person", self.people, 4)]
        self.entries, self.terms, self.locations = set(), set(), {}

    def any(self, folder, stem, count, digits):
        return folder, f"{stem}-{self.prose.rng.randrange(count) + 1:0{digits}}", self.prose.word("N")

    def put(self, path, text):
        self.digest.update(path.encode() + b"\0" + text.encode() + b"\0")
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def entry(self, kind, id, marquee, hugo, body, hugo_file="{}.md"):
        """One entry for both tools: the fields that each needs, and one body but for the form of internal links."""
        self.terms.update((taxonomy, slug) for taxonomy, slugs in hugo.items() if isinstance(slugs, list)
                          for slug in slugs if isinstance(slug, str))
        self.put(f"marquee/content/{kind}/{id}.md", marquee_page(marquee, with_references(body)))
        self.put(f"hugo/content/{kind}/{hugo_file.format(id)}", hugo_page(hugo, LINK.sub(r"/\1/\2/", body)))
        self.entries.add(f"{kind}/{id}")

    def begin(self, id):
        """Seeded by the entry, so that an entry's text hardly depends on how many others there are."""
        self.prose.begin(random.Random(f"{self.seed} {id}"))
        rng = self.prose.rng
        date = datetime.date(rng.randint(2008, 2024), rng.randint(1, 12), rng.randint(1, 28))
        return rng, date, self.prose.title(), self.prose.sentence() + self.prose.sentence()

    def film(self, number):
        id = f"film-{number:05}"
        rng, date, title, summary = self.begin(id)
        tags, form, language = rng.sample(list(TAGS), 3), rng.choice(list(FORMS)), rng.choice(list(LANGUAGES))
        base, person = self.any("bases", "base", self.bases, 2)[1], self.any("people", "person", self.people, 4)[1]
        watch = [{"platform": platform, "id": prefix + "".join(rng.choices("abcdefghkmnpqrstuvwxyz23456789", k=length - len(prefix))),
                  "checked": datetime.date(2025, 1, 1)} for platform, prefix, length in PLATFORMS]
        minutes = rng.randint(1, 40)
        shared = {"title": title, "tags": tags, "year": date.year, "watch": watch}
        self.entry("films", id,
                   shared | {"published": date, "summary": summary, "runtime": f"{minutes}m", "form": form, "languages": [language], "shot_at": [base],
                             "credits": [{"role": "director", "person": person}]},
                   shared | {"date": date, "description": summary, "minutes": minutes, "forms": [form], "spoken": [language],
                             "locations": [base], "years": [str(date.year)], "people": [person]},
                   self.prose.body(rng.randint(8500, 11000), self.targets))

    def base(self, number):
        rng, date, title, summary = self.begin(id := f"base-{number:02}")
        operator, region = f"organization-{rng.randint(1, ORGANIZATIONS)}", rng.choice(list(REGIONS))
        shared = {"title": title + "影视园", "operator": operator, "stage": "open", "capabilities": ["planning", "shooting", "post"],
                  "address": f"{REGIONS[region]}{self.prose.word('P')}{rng.randint(1, 999)}号", "contact": {"phone": "+86 571 0000 0000"},
                  "geo": {"lat": round(rng.uniform(27, 31), 4), "lon": round(rng.uniform(118, 122), 4), "crs": "wgs84"}}
        self.entry("bases", id, shared | {"published": date, "summary": summary, "region": region},
                   shared | {"date": date, "description": summary, "weight": number, "regions": [region]},
                   self.prose.body(3000, self.targets))
        self.locations[id] = shared["title"]

    def event(self, number):
        """An evening at a base with four films and a guest; for Marquee alone, as `hugo-theme` has no template for it."""
        rng, date, title, summary = self.begin(id := f"event-{number:04}")
        films = [self.any("films", "film", self.count, 5)[1] for _ in range(4)]
        base, person = self.any("bases", "base", self.bases, 2)[1], f"person-{(number - 1) % self.people + 1:04}"
        slots = [{"time": f"{date} {hour}:00", "venue": f"{id}-hall", "films": films[index:index + 2], "guests": [person]}
                 for index, hour in ((0, 14), (2, 19))]
        fields = {"title": title + "放映", "published": date, "summary": summary, "event_kind": "screening", "start": date,
                  "organizer": f"organization-{rng.randint(1, ORGANIZATIONS)}", "attendance": "offline", "location": base,
                  "venues": [{"id": f"{id}-hall", "name": title + "厅"}], "programme": slots}
        self.put(f"marquee/content/events/{id}.md", marquee_page(fields, with_references(self.prose.body(1500, self.targets))))
        self.entries.add(f"events/{id}")

    def write(self):
        """Writes everything; returns the digest of all that was written."""
        for number in range(1, self.count + 1):
            self.film(number)
        for number in range(1, self.bases + 1):
            self.base(number)
        for number in range(1, self.events + 1):
            self.event(number)
        for number in range(1, self.people + 1):
            _, date, title, summary = self.begin(id := f"person-{number:04}")
            self.entry("people", id, {"title": title, "published": date, "summary": summary},
                       {"title": title, "date": date, "description": summary, "weight": number},
                       self.prose.body(800, self.targets), "{}/_index.md")
        for number in range(1, ORGANIZATIONS + 1):
            _, date, title, summary = self.begin(id := f"organization-{number}")
            self.entry("organizations", id, {"title": title + "集团", "published": date, "summary": summary, "type": "studio"},
                       {"title": title + "集团", "date": date, "description": summary, "weight": number, "trade": "studio"},
                       self.prose.body(1500, self.targets))
        self.settings()
        return self.digest.hexdigest()

    def settings(self):
        names = {"tags": TAGS, "regions": REGIONS}
        self.put("marquee/marquee.yml", f"""\
title: {{zh: 微电影}}
description: {{zh: 为测速而造的微电影网站}}
base_url: https://microfilm.example/
languages: [zh-Hans]
time_zone: Asia/Shanghai
theme: two-rooms
id_domain: microfilm.example
id_date: 2026-01-01
markdown: {{raw_html: false}}
page_size: 24
menu: [film, base, person, organization]
names: {inline({kind: {slug: {'zh': name} for slug, name in slugs.items()} for kind, slugs in names.items()})}
""")
        # Hugo takes the names of terms from their pages; a term that no entry has would get a page as well, were it named.
        # The bare lists of terms (/tags/ and so on) are not made.
        named = names | {"forms": FORMS, "spoken": LANGUAGES, "capabilities": CAPABILITIES, "locations": self.locations}
        for taxonomy, slugs in named.items():
            for slug, name in slugs.items():
                if (taxonomy, slug) in self.terms:
                    self.put(f"hugo/content/{taxonomy}/{slug}/_index.md", hugo_page({"title": name}))
        for taxonomy in (*named, "years"):
            self.put(f"hugo/content/{taxonomy}/_index.md", hugo_page({"build": {"render": "never", "list": "never"}}))
        for section, (name, description) in SECTIONS.items():
            self.put(f"hugo/content/{section}/_index.md", hugo_page({"title": name, "description": description}))
