"""Mistakes that programs make. Type checkers refuse each line that ends with "wrong", and no other."""

from datetime import date

from partnerships import (
    Act,
    Anniversary,
    Conclusion,
    Municipality,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Registry,
    Renewal,
    Status,
    Succession,
    Suspension,
    samples,
)
from partnerships.formats import converter, document, jsonl, table

registry = samples.kitakyushu()
tie = registry["kitakyushu-dalian"]
dalian = registry.municipalities["dalian"]

# dates
PartialDate(1979)  # wrong
PartialDate("1979") < PartialDate("1980")  # wrong
PartialDate("1979").year + 1  # wrong
PartialDate("1979").exact.isoformat()  # wrong
Period("2024-01-01", "2024-12-31")  # wrong
Period.fiscal_year(2024, 4)  # wrong
PartialDate("1979").earliest = date(1979, 1, 1)  # wrong

# partnerships and acts
Partnership(dalian, (Conclusion("1979", "sister"),))  # wrong
Partnership.between(dalian, "kitakyushu", type="sister", since="1979")  # wrong
Partnership.between(dalian, dalian, kind="sister", since="1979")  # wrong
Conclusion("1979")  # wrong
Renewal("1979", type="sister")  # wrong
Suspension("2022-03", by=dalian)  # wrong
Succession("1963", "kokura", "kitakyushu")  # wrong
Municipality("dalian")  # wrong
tie.acts.append(Conclusion("1979", "sister"))  # wrong
tie.acts[0].term  # wrong
tie < tie  # wrong
PartnershipType.SISTERS  # wrong

# answers
tie.next_anniversary(date(2024, 8, 29)).number  # wrong
tie.anniversary("45")  # wrong
tie.completed_years(date(2024, 4, 30)) + 1  # wrong
tie.completed_years(date(2024, 4, 30)).exact + 1  # wrong
tie.status_on(2024)  # wrong
tie.in_force_on()  # wrong
tie.anniversaries("2024/2024", 5)  # wrong
first: Anniversary = tie.anniversaries("2024/2024")  # wrong
on: date = tie.anniversary(45).on  # wrong
status: Status = tie.possible_statuses_on("2024")  # wrong

# registries
Registry([tie])  # wrong
registry["kitakyushu-dalian"] = tie  # wrong
registry.municipalities["dalian"] = dalian  # wrong
registry.history("kitakyushu-dalian", actors="Sun Yat-sen")  # wrong
registry.involving(dalian)  # wrong
registry.parted("8")  # wrong
registry.counts(type="sister")  # wrong

# formats
document.load(registry)  # wrong
document.dump("registry.json", registry)  # wrong
converter.make_converter().structure("1979", Partnership).number  # wrong
jsonl.dump(registry)  # wrong
table.load("list.csv", as_of=2024)  # wrong


def tell(act: Act) -> str:
    """Return a word for a kind of act; several are forgotten."""
    match act:
        case Conclusion():
            return "concluded"
        case Renewal():
            return act.type  # wrong
        case _:
            return act.successor.id  # wrong
