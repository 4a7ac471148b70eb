#!/usr/bin/env python3
"""Reckons answer clocks without Veto, for Veto's tests to compare with.

Months come from python-dateutil, holidays from the PyPI package `holidays` (category "public",
no subdivision). Writes the file named as the only argument:

    python3 -m venv DIR && DIR/bin/pip install -r Tests/Independent/requirements.txt
    DIR/bin/python Tests/Independent/answer_clock.py Tests/Independent/answer_clock.txt

Lines of the file:

    easter YEAR MMDD
    holidays CC YEAR MMDD...
    clock CC...
        The order of the countries in the lines that follow, one for each day of receipt:
    DAY PLAIN EXTENDED PAUSED ADDED...
        Days from receipt to the end of the period, before weekends and holidays: one month,
        three months, one month with a pause. Then a word per country, a digit for each of the
        three: the days that weekends and holidays add.
"""

import sys
from datetime import date, timedelta

import holidays
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

COUNTRIES = ["BE", "DE", "ES", "FR", "IE", "IT", "LU", "NL"]
YEARS = range(2018, 2046)
RECEIVED = (date(2018, 5, 25), date(2035, 12, 31))
CALENDARS = {
    country: holidays.country_holidays(country, years=YEARS, categories=("public",))
    for country in COUNTRIES
}


def pause(received):
    """A question on one of the first 28 days, answered 1 to 41 days later; the same in Swift."""
    number = (received - date(1970, 1, 1)).days
    asked = received + timedelta(days=number % 28)
    return asked, asked + timedelta(days=1 + number % 41)


def ends(received):
    asked, given = pause(received)
    month = received + relativedelta(months=1)
    yield month
    yield received + relativedelta(months=3)
    yield month + (given - asked)


def added(end, calendar):
    day = end
    while day.weekday() >= 5 or day in calendar:
        day += timedelta(days=1)
    return (day - end).days


def lines():
    for year in range(1900, 2200):
        yield f"easter {year} {easter(year):%m%d}"
    for country, calendar in CALENDARS.items():
        for year in YEARS:
            days = sorted(day for day in calendar if day.year == year)
            yield " ".join(["holidays", country, str(year)] + [f"{day:%m%d}" for day in days])
    yield " ".join(["clock"] + COUNTRIES)
    day = RECEIVED[0]
    while day <= RECEIVED[1]:
        ended = list(ends(day))
        words = [str((end - day).days) for end in ended]
        for calendar in CALENDARS.values():
            words.append("".join(f"{added(end, calendar)}" for end in ended))
        yield " ".join([day.isoformat()] + words)
        day += timedelta(days=1)


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="ascii", newline="\n") as file:
        file.writelines(line + "\n" for line in lines())
