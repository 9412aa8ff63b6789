"""Partnerships in a database, asked in SQL: the answers are those of the library."""

from __future__ import annotations

import json
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from partnerships import (
    Conclusion,
    Municipality,
    Partnership,
    Registry,
    Status,
    Suspension,
    Termination,
    samples,
)
from tests.recipes.postgresql import run_server

django = pytest.importorskip("django", reason="the recipe is for Django: install the extra recipes")

from django.conf import settings
from django.core.management import call_command
from django.db import connections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import QuerySet
    from django.http import HttpResponse


class Router:
    """Sends all questions to one of the databases."""

    chosen = "default"

    def db_for_read(self, *_: object, **__: object) -> str:
        return self.chosen

    db_for_write = db_for_read


ROUTER = Router()
SQLITE = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": SQLITE},
    DATABASE_ROUTERS=[ROUTER],
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.messages",
        "django.contrib.sessions",
        "django_partnerships",
    ],
    LOGGING_CONFIG=None,
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ROOT_URLCONF="tests.recipes.django_urls",
    SECRET_KEY="of tests",  # noqa: S106
    STATIC_URL="/static/",
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.contrib.auth.models import User
from django.test import Client
from django_partnerships.models import StoredInterval, StoredPartnership

A, B, C = (Municipality(id_, id_.upper()) for id_ in "abc")
REGISTRY = samples.kitakyushu() | Registry.of(
    [
        Partnership((A, B), [Conclusion("1990", "sister"), Termination("XXXX", known_by="2020")]),
        Partnership((A, C), [Conclusion("XXXX", "sister"), Suspension("2022-03")]),
    ]
)
DAYS = [
    date(int(year), month, 1)
    for year in ("1", "1960", "1990", "2009", "2014", "2017", "2022", "2024", "9999")
    for month in (1, 3, 12)
]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def alias(request: pytest.FixtureRequest) -> Iterator[str]:
    """A database with the tables of the app and of the admin pages."""
    with ExitStack() as stack:
        alias = "default"
        if request.param == "postgresql":
            pytest.importorskip("psycopg", reason="asks PostgreSQL: install the extra recipes")
            alias = "postgresql"
            place = stack.enter_context(run_server())
            connections.settings[alias] = connections.configure_settings(
                {
                    "default": SQLITE,
                    alias: {
                        "ENGINE": "django.db.backends.postgresql",
                        "NAME": "postgres",
                        "USER": "postgres",
                        "HOST": str(place),
                    },
                }
            )[alias]
        ROUTER.chosen = alias
        call_command("migrate", run_syncdb=True, database=alias, verbosity=0)
        yield alias
        connections[alias].close()
        ROUTER.chosen = "default"


@pytest.fixture
def database(alias: str) -> Iterator[str]:
    """The database with all partnerships, which is empty again afterwards."""
    assert connections[alias].vendor == ("sqlite" if alias == "default" else "postgresql")
    for each in REGISTRY:
        StoredPartnership.of(each).save()
    yield alias
    User.objects.all().delete()
    StoredPartnership.objects.all().delete()
    assert not StoredInterval.objects.exists()


def ids(found: QuerySet) -> list[str]:
    return sorted(found.values_list("id", flat=True))


@pytest.mark.usefixtures("database")
def test_a_partnership_is_read_back_equal() -> None:
    assert {each.partnership for each in StoredPartnership.objects.all()} == set(REGISTRY)


@pytest.mark.usefixtures("database")
def test_sql_answers_as_the_library() -> None:
    """For each status, and for what is certainly and what is possibly in force; also at both ends of the
    calendar.
    """
    stored = StoredPartnership.objects
    for day in DAYS:
        for status in Status:
            assert ids(stored.with_status_on(day, status)) == sorted(
                each.id for each in REGISTRY if each.status_on(day) is status
            )
        for possible in (False, True):
            assert ids(stored.in_force_on(day, possible=possible)) == sorted(
                each.id for each in REGISTRY.in_force_on(day, possible=possible)
            )


@pytest.mark.usefixtures("database")
def test_intervals_follow_a_change() -> None:
    """And none of the old ones stays."""
    dalian = REGISTRY["kitakyushu-dalian"]
    ended = Partnership(dalian.parties, [*dalian.acts, Termination("2025-01-01")], id=dalian.id)
    StoredPartnership.of(ended).save()
    (row,) = StoredPartnership.objects.filter(id=dalian.id)
    assert row.partnership == ended
    assert [(each.first, each.last) for each in row.intervals.all()] == [
        (each.first, each.last) for each in ended.timeline()
    ]
    assert dalian.id not in ids(StoredPartnership.objects.in_force_on(date(2025, 6, 1)))


@pytest.fixture
def client(database: str) -> Client:
    """An administrator who has logged in."""
    assert database == ROUTER.chosen
    client = Client()
    client.force_login(User.objects.create_superuser("admin", password="of tests"))  # noqa: S106
    return client


PAGES = "/admin/django_partnerships/storedpartnership/"
NO_INLINES = {"intervals-TOTAL_FORMS": "0", "intervals-INITIAL_FORMS": "0"}


def post(client: Client, page: str, plain: object) -> HttpResponse:
    return client.post(PAGES + page, {"data": json.dumps(plain), **NO_INLINES})


def test_an_administrator_sees_the_status_and_the_intervals(client: Client) -> None:
    listed = client.get(PAGES).content.decode()
    assert "A and B" in listed
    assert "suspended" in listed
    page = client.get(f"{PAGES}kitakyushu-hai-phong/change/").content.decode()
    assert "in force" in page
    assert "uncertain" in page


def test_an_administrator_adds_and_edits(client: Client) -> None:
    plain: dict[str, Any] = {
        "parties": [{"id": id_, "names": [{"text": id_.upper()}]} for id_ in "bc"],
        "acts": [{"act": "conclusion", "on": "2001", "type": "sister"}],
    }
    assert post(client, "add/", plain).status_code == 302
    assert ids(StoredPartnership.objects.in_force_on(date(2002, 1, 1)).filter(id="b-c")) == ["b-c"]
    plain["acts"] += [{"act": "termination", "on": "2001"}]
    assert post(client, "b-c/change/", plain).status_code == 302
    assert not StoredPartnership.objects.in_force_on(date(2002, 1, 1)).filter(id="b-c").exists()


@pytest.mark.parametrize(
    ("page", "plain", "message"),
    [
        ("add/", {"parties": []}, "acts: is missing"),
        ("add/", {"parties": ["b"], "acts": []}, "parties"),
        ("add/", "text", "must be"),
        (
            "a-b/change/",
            {"acts": [{"act": "conclusion", "on": "z", "type": "sister"}]},
            "acts[0].on",
        ),
        ("a-b/change/", {"id": "other"}, "the id must stay"),
        ("add/", {}, "there is one already"),
    ],
)
def test_what_is_no_partnership_is_refused_with_its_place(
    client: Client, page: str, plain: object, message: str
) -> None:
    before = StoredPartnership.objects.get(id="a-b").data
    if "change" in page or plain == {}:
        plain = before | plain if isinstance(plain, dict) else plain
    answer = post(client, page, plain)
    assert answer.status_code == 200
    assert message in answer.content.decode().replace("&#x27;", "'")
    assert StoredPartnership.objects.get(id="a-b").data == before
