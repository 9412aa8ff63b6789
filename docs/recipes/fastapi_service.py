"""A web service over a registry file: read as JSON, a page or a calendar, and edited by several people.

PARTNERSHIPS_FILE=registry.json uvicorn fastapi_service:app
"""

import os
from datetime import UTC, date, datetime
from html import escape
from typing import Annotated

from fastapi import Body, Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from pydantic import BaseModel

from partnerships import (
    Conflict,
    NotFound,
    PartialDate,
    Partnership,
    PartnershipsError,
    Period,
    Registry,
    RegistryFile,
    Status,
    wording,
)
from partnerships.formats import feed

app = FastAPI(title="Partnerships")


def open_file() -> RegistryFile:
    """Return the registry file anew for each request, since each request is an editor of its own."""
    return RegistryFile(os.environ["PARTNERSHIPS_FILE"])


File = Annotated[RegistryFile, Depends(open_file)]


def make_tag(registry: Registry) -> str:
    """Return the ETag of all answers about a registry. None depends on the clock."""
    return f'"{registry.digest()}"'


def load_registry(file: File, request: Request, response: Response) -> Registry:
    """Load the registry, unless the client has the answer already."""
    registry = file.load()
    tag = make_tag(registry)
    if tag in request.headers.get("If-None-Match", ""):
        raise HTTPException(304, headers={"ETag": tag})
    response.headers["ETag"] = tag
    return registry


Loaded = Annotated[Registry, Depends(load_registry)]


class Row(BaseModel):
    """A partnership in a list, as of a day."""

    id: str
    title: str
    status: Status
    next_anniversary: PartialDate | None


class Calendar(Response):
    """An answer to which calendar programs subscribe."""

    media_type = "text/calendar"


def list_rows(registry: Registry, day: date) -> list[Row]:
    """Return the partnerships that are in force on a day."""
    rows = []
    for each in registry.in_force_on(day, possible=True):
        following = each.next_anniversary(day)
        rows.append(
            Row(
                id=each.id,
                title=each.title(on=day),
                status=each.status_on(day),
                next_anniversary=following.on if following else None,
            )
        )
    return rows


@app.get("/partnerships")
def show_list(registry: Loaded, on: date) -> list[Row]:
    """Answer with the partnerships that are in force on a day, at least possibly."""
    return list_rows(registry, on)


@app.get("/partnerships/{id}")
def show_partnership(registry: Loaded, id: str) -> Partnership:
    """Answer with a partnership: its parties and acts."""
    return registry[id]


@app.put("/partnerships/{id}", status_code=204)
def replace_partnership(
    file: File,
    response: Response,
    id: str,
    partnership: Annotated[Partnership, Body()],
    if_match: Annotated[str | None, Header()] = None,
) -> None:
    """Save an edited partnership, if nobody has saved since its editor loaded the registry."""
    if if_match is None:
        raise HTTPException(428, "send the ETag of what was edited as If-Match")
    if partnership.id != id:
        raise HTTPException(422, f"the partnership has another id: {partnership.id!r}")
    registry = file.load()
    if if_match != make_tag(registry):
        raise HTTPException(412, "changed since it was loaded")
    edited = registry.replacing(partnership)
    try:
        file.save(edited)
    except Conflict as conflict:  # saved by somebody else since the line above
        raise HTTPException(412, "changed since it was loaded") from conflict
    response.headers["ETag"] = make_tag(edited)


@app.get("/anniversaries.ics", response_class=Calendar)
def show_calendar(registry: Loaded, file: File, period: Period) -> str:
    """Answer with the calendar of a period, such as ``2024/2025``."""
    saved = datetime.fromtimestamp(file.path.stat().st_mtime, UTC).date()
    return feed.dumps(registry, period, name="Partner cities", revised=saved).decode()


@app.get("/")
def show_today() -> RedirectResponse:
    """Redirect to the page of today, whose address has the day, so that its ETag holds."""
    return RedirectResponse(f"/days/{date.today()}")


@app.get("/days/{day}", response_class=HTMLResponse)
def show_page(registry: Loaded, day: date) -> str:
    """Answer with a page of the partnerships that are in force on a day."""
    rows = "".join(
        f"<tr><td>{escape(row.title)}<td>{escape(wording.status(row.status))}<td>{row.next_anniversary or ''}"
        for row in list_rows(registry, day)
    )
    return f"""<!doctype html><html lang="en"><title>Partner cities</title>
<table><caption>Partner cities on {day}</caption>
<thead><tr><th>Cities<th>Status<th>Next anniversary<tbody>{rows}</table>"""


@app.exception_handler(NotFound)
def answer_not_found(_request: Request, error: NotFound) -> Response:
    """Say what there is not."""
    return JSONResponse({"detail": str(error)}, 404)


@app.exception_handler(PartnershipsError)
def answer_error(_request: Request, error: PartnershipsError) -> Response:
    """Say what is wrong with a request."""
    return JSONResponse({"detail": str(error)}, 422)
