"""Reads a calendar from standard input with the library icalendar and writes what it understood as JSON."""
import json
import sys
from datetime import datetime, timezone
from importlib.metadata import version

from dateutil.rrule import rrulestr
from icalendar import Calendar

MOST = int(sys.argv[1])
calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(one["TZID"]): one.to_tz() for one in calendar.walk("VTIMEZONE")}


def wall(prop):
    return prop.dt.replace(tzinfo=None) if isinstance(prop.dt, datetime) else datetime(*prop.dt.timetuple()[:3])


def told(prop, at):
    """An instant in UTC, by the zone that the calendar itself describes; a day as its date."""
    if prop is None:
        return None
    if not isinstance(prop.dt, datetime):
        return at.date().isoformat()
    zone = prop.params.get("TZID")
    aware = at.replace(tzinfo=timezone.utc) if zone is None else zones[zone].localize(at)
    return aware.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def times(entry):
    start = entry.get("DTSTART")
    rule = entry.get("RRULE")
    if rule is None:
        return []
    zone = start.params.get("TZID")
    parts = dict(rule)
    if zone is not None and "UNTIL" in parts:
        parts["UNTIL"] = [parts["UNTIL"][0].astimezone(zones[zone]).replace(tzinfo=None)]
    text = type(rule)(parts).to_ical().decode()
    found = []
    for at in rrulestr(text, dtstart=wall(start), ignoretz=True):
        if len(found) == MOST:
            break
        found.append(told(start, at))
    return found


def seen(entry):
    end = entry.get("DUE", entry.get("DTEND"))
    alarms = [one["TRIGGER"] for one in entry.walk("VALARM")]
    return {
        "kind": entry.name,
        "uid": str(entry["UID"]),
        "summary": str(entry["SUMMARY"]),
        "description": str(entry.get("DESCRIPTION", "")),
        "start": told(entry.get("DTSTART"), wall(entry["DTSTART"])) if "DTSTART" in entry else None,
        "end": told(end, wall(end)) if end is not None else None,
        "times": times(entry),
        "alarms": [[int(one.dt.total_seconds() // 60), one.params.get("RELATED", "START")] for one in alarms],
        "invited": [name for name in ("ATTENDEE", "ORGANIZER") if name in entry],
    }


entries = [seen(one) for one in calendar.walk() if one.name in ("VTODO", "VEVENT")]
broken = [str(error) for one in calendar.walk() for error in one.errors]
json.dump({"reader": "icalendar " + version("icalendar"), "entries": entries, "broken": broken}, sys.stdout)
