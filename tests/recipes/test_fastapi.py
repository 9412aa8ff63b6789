"""A web service whose answers are cached by the digest of the registry, and which loses no edit."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from partnerships import Period, RegistryFile, samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import httpx
else:
    httpx = pytest.importorskip("httpx", reason="it asks the service: install the extra recipes")
pytest.importorskip("fastapi", reason="the recipe is a FastAPI service: install the extra recipes")
pytest.importorskip("icalendar", reason="it makes calendars: extra ical")
uvicorn = pytest.importorskip("uvicorn", reason="it runs the service: install the extra recipes")

from fastapi_service import app

REGISTRY = samples.kitakyushu()
ID = "kitakyushu-dalian"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RegistryFile:
    """The file that the service reads and edits."""
    file = RegistryFile(tmp_path / "registry.json")
    file.save(REGISTRY)
    monkeypatch.setenv("PARTNERSHIPS_FILE", str(file.path))
    return file


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of the service, which runs in a thread on a port of this machine alone."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
        thread = Thread(target=server.run, args=([listening],))
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture
def client(file: RegistryFile, address: str) -> Iterator[httpx.Client]:
    assert file.path.exists()
    with httpx.Client(base_url=address, trust_env=False) as client:
        yield client


PATHS = [
    "/partnerships?on=2024-08-29",
    f"/partnerships/{ID}",
    "/days/2024-08-29",
    "/anniversaries.ics?period=2024/2024",
]


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_that_is_known_is_not_sent_again(
    client: httpx.Client, file: RegistryFile, path: str
) -> None:
    """Until somebody edits the registry."""
    first = client.get(path)
    assert first.status_code == 200
    known = {"If-None-Match": f'"another", W/{first.headers["ETag"]}'}
    again = client.get(path, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    file.update(lambda registry: registry.removing("kitakyushu-davao"))
    assert client.get(path, headers=known).status_code == 200


def test_the_list_is_that_of_the_registry(client: httpx.Client) -> None:
    rows = client.get("/partnerships", params={"on": "2017-06-01"}).json()
    assert [row["id"] for row in rows] == [
        each.id for each in REGISTRY.in_force_on("2017-06-01", possible=True)
    ]
    (davao,) = (row for row in rows if row["id"] == "kitakyushu-davao")
    assert davao == {
        "id": "kitakyushu-davao",
        "title": "Kitakyushu and Davao",
        "status": "uncertain",
        "next_anniversary": "2018",
    }


def test_the_page_says_the_list(client: httpx.Client) -> None:
    page = client.get("/days/1980-08-29")
    assert page.headers["Content-Type"].startswith("text/html")
    assert "<td>Kitakyushu and Lüda<td>in force<td>1981-05-01" in page.text
    today = client.get("/", follow_redirects=False)
    assert today.status_code == 307
    assert client.get(today.headers["Location"]).status_code == 200


def test_the_calendar_has_the_anniversaries_of_the_period(client: httpx.Client) -> None:
    answer = client.get("/anniversaries.ics", params={"period": "2024/2024"})
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert answer.content.count(b"BEGIN:VEVENT") == REGISTRY.count_anniversaries(
        Period.calendar_year(2024)
    )


@pytest.mark.parametrize(
    ("path", "status", "message"),
    [
        ("/partnerships/kitakyushu-atlantis", 404, "kitakyushu-atlantis"),
        ("/anniversaries.ics?period=2024-13/2025", 422, "month must be 1 to 12"),
        ("/anniversaries.ics?period=2024/", 422, "both ends must be known"),
    ],
)
def test_an_error_says_what_is_wrong(
    client: httpx.Client, path: str, status: int, message: str
) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert message in answer.text


def edited(client: httpx.Client, note: str) -> tuple[dict[str, Any], str]:
    """Return a partnership with a note, and the ETag of what was edited."""
    loaded = client.get(f"/partnerships/{ID}")
    return loaded.json() | {"note": note}, loaded.headers["ETag"]


def put(client: httpx.Client, plain: dict[str, Any], **headers: str) -> httpx.Response:
    return client.put(f"/partnerships/{plain['id']}", json=plain, headers=headers)


def test_of_two_editors_the_second_is_told(client: httpx.Client, file: RegistryFile) -> None:
    """Who then loads again, and repeats the change."""
    (ours, tag), (theirs, same) = edited(client, "ours"), edited(client, "theirs")
    assert tag == same
    saved = put(client, theirs, **{"If-Match": tag})
    assert saved.status_code == 204
    assert put(client, ours, **{"If-Match": tag}).status_code == 412
    assert str(file.load()[ID].note) == "theirs"
    assert put(client, ours, **{"If-Match": saved.headers["ETag"]}).status_code == 204
    assert str(file.load()[ID].note) == "ours"


def test_of_editors_at_once_one_saves(client: httpx.Client, file: RegistryFile) -> None:
    """Whoever is first, and no half of another."""

    def edit(name: str) -> tuple[str, int]:
        return name, put(client, plain | {"note": name}, **{"If-Match": tag}).status_code

    for turn in range(3):
        plain, tag = edited(client, "")
        with ThreadPoolExecutor(4) as pool:
            answers = dict(pool.map(edit, [f"{turn}-{editor}" for editor in range(4)]))
        assert sorted(answers.values()) == [204, 412, 412, 412]
        assert answers[str(file.load()[ID].note)] == 204


@pytest.mark.parametrize(
    ("change", "status", "message"),
    [
        ({"acts": [{"act": "conclusion", "on": "z", "type": "sister"}]}, 422, "acts[0].on"),
        ({"parties": []}, 422, "parties"),
        ({"id": "kitakyushu-atlantis"}, 404, "kitakyushu-atlantis"),
    ],
)
def test_what_is_wrong_is_not_saved(
    client: httpx.Client, file: RegistryFile, change: dict[str, Any], status: int, message: str
) -> None:
    plain, tag = edited(client, "wrong")
    answer = put(client, plain | change, **{"If-Match": tag})
    assert answer.status_code == status
    assert message in answer.text
    assert file.load() == REGISTRY


def test_an_edit_names_what_was_edited(client: httpx.Client) -> None:
    plain, tag = edited(client, "new")
    assert put(client, plain).status_code == 428
    other = client.put("/partnerships/other", json=plain, headers={"If-Match": tag})
    assert other.status_code == 422


def test_the_api_describes_itself(client: httpx.Client) -> None:
    """As FastAPI shows it under /docs."""
    schema = client.get("/openapi.json").json()
    row = schema["components"]["schemas"]["Row"]["properties"]
    assert row["next_anniversary"]["anyOf"][0]["type"] == "string"
