"""What makes each of the twelve hard cases of the article hard: what a dossier has to say for it to be held.

Each function asks a dossier whether it still says all of it, and is told apart from a dossier in which it is flattened.
"""

import intljustice as ij

ASP24, SERIES = "declaration:asp24", "demand:us-2025-series"


def claim(d: ij.Dossier, number: int) -> ij.Claim:
    """A claim of the article by its number."""
    return d.get(ij.Claim, f"claim:article-{number:02}")


def relates(one: ij.Claim, link: str, to: str, of: str | None = None) -> bool:
    """Whether a claim asserts this relation."""
    return ij.Relation(link, to, of) in one.relations


def is_about(one: ij.Claim, record: str, field: str | None = None) -> bool:
    """Whether a claim is about this record, or this field of it."""
    return ij.Subject(record, field) in one.about


def nested_claim(d: ij.Dossier) -> bool:
    """Two sets of persons hold one proposition, which is itself a comparison of what would be with what is."""
    inner, inner_id = claim(d, 60), "claim:article-60"
    groups = ("group:diplomats-multiple", "group:icc-experts")
    return (
        all(
            is_about(claim(d, number), inner_id)
            and (claim(d, number).holder, claim(d, number).verb) == (holder, "emphasized")
            and relates(claim(d, number), "supports", inner_id)
            and relates(claim(d, number), "attributed_to", holder, inner_id)
            for number, holder in zip((57, 58), groups, strict=True)
        )
        and (inner.modality, inner.assertion) == (ij.Modality.HYPOTHETICAL, ij.Assertion.ATTRIBUTED)
        and relates(inner, "contrasts_with", "programme:us-eo14203", "amendment:non-party-nationals")
        and d.get(ij.Group, "group:diplomats-and-icc-experts").members == groups
        and relates(claim(d, 59), "part_of", inner_id)
    )


def negative_purpose(d: ij.Dossier) -> bool:
    """Of one clause it is said what alone it is meant for, and what it is not meant for, by the article's own word."""
    told, denied = claim(d, 54), claim(d, 55)
    first, second, third = d.get(ij.Declaration, ASP24).points[4].purposes
    return (
        (told.polarity, told.solely) == (ij.Polarity.AFFIRMED, True)
        and (denied.polarity, denied.solely) == (ij.Polarity.DENIED, None)
        and {(one.modality, one.assertion, one.holder) for one in (told, denied)}
        == {(ij.Modality.INTENDED, ij.Assertion.CHARACTERISED, None)}
        and is_about(told, ASP24, "points/4/purposes/0")
        and is_about(denied, ASP24, "points/4/purposes/1")
        and [(one.polarity, one.solely, one.citations[0].source) for one in (first, second, third)]
        == [
            (ij.Polarity.AFFIRMED, True, "source:article"),
            (ij.Polarity.DENIED, None, "source:article"),
            (ij.Polarity.AFFIRMED, None, "source:s20"),
        ]
    )


def unnamed_actors(d: ij.Dossier) -> bool:
    """Three that nobody names are three: one of the Union, several of diplomacy, one of nothing at all."""
    diplomat, official = d.get(ij.Person, "person:eu-diplomat-1"), d.get(ij.Person, "person:official-1")
    sources = d.get(ij.Group, "group:diplomatic-sources")
    return (
        (claim(d, 38).holder, claim(d, 64).holder) == (sources.id, official.id)
        and relates(claim(d, 39), "conveyed_by", diplomat.id, SERIES)
        and all(one.description and not one.names for one in (diplomat, official, sources))
        and [one.to for one in diplomat.affiliations] == ["organisation:european-union"]
        and official.affiliations == ()
        and sources.members == ()
    )


def vague_plurals(d: ij.Dossier) -> bool:
    """Several, some, a series, multiple and "including" stay what they are; whom others count is marked as inferred."""
    judges, deputies, others = (
        d.get(ij.Group, f"group:icc-{name}") for name in ("several-judges", "deputies-targeted", "other-officials")
    )
    inferred = {one.source for one in deputies.citations if "members" in one.fields}
    return (
        claim(d, 73).quantity == judges.count == ij.Quantity(word="several")
        and claim(d, 71).quantity == deputies.count == ij.Quantity(at_least=2)
        and claim(d, 74).quantity == others.count == ij.Quantity(at_least=2)
        and claim(d, 57).quantity == ij.Quantity(word="multiple")
        and claim(d, 8).quantity == ij.Quantity(word="series", open=True)
        and claim(d, 67).quantity == ij.Quantity(at_least=1, open=True)
        and judges.members == others.members == ()
        and (len(deputies.members), deputies.complete) == (2, None)
        and inferred == {"source:s31", "source:s71"}
    )


def one_document(d: ij.Dossier) -> bool:
    """One text under three names is one record; that its members and its body issued it stands side by side."""
    text = d.get(ij.Declaration, ASP24)
    return (
        {"collective statement", "final ASP declaration", "the statement"} <= {one.text for one in text.names}
        and relates(claim(d, 17), "issued_by", "group:member-states", ASP24)
        and relates(claim(d, 42), "adopted_by", "organisation:icc-asp", ASP24)
        and relates(claim(d, 49), "about", "demand:threats-against-officials", ASP24)
        and all(relates(claim(d, 86), "about", ASP24, f"claim:article-{number}") for number in (17, 42, 49))
        and text.issued_by == ("organisation:icc-asp",)
        and [one.value for one in text.readings if one.field == "issued_by"] == [("group:member-states",)]
    )


def relative_dates(d: ij.Dossier) -> bool:
    """The words are kept; what they resolve to is approximate and says how, or is left open."""
    month, after = claim(d, 41), claim(d, 13)
    return (
        (month.date_as_written, str(month.date)) == ("last month", "2025-11~")
        and month.date_resolved_by is not None
        and (after.date_as_written, after.date) == ("follows the annual meeting", None)
        and relates(after, "follows", "meeting:asp24", "claim:article-07")
        and d.get(ij.Source, "source:article").published is None
    )


def one_sentence_hedged(d: ij.Dossier) -> bool:
    """The word "reportedly" hedges the four claims of its sentence and not the demand that follows it."""
    hedged = [n for n in range(1, 91) if "reportedly" in {hedge.word for hedge in claim(d, n).hedges}]
    return (
        hedged == [22, 23, 24, 25]
        and {claim(d, n).assertion for n in hedged} == {ij.Assertion.REPORTED}
        and (claim(d, 29).hedges, claim(d, 29).assertion) == ((), ij.Assertion.STATED)
    )


def alleged_crimes(d: ij.Dossier) -> bool:
    """The word "alleged" bears on the crimes, not on there being an investigation; the title leaves it out."""
    hedges = [claim(d, number).hedges for number in (9, 10, 33, 36)]
    return (
        all(len(one) == 1 and one[0].word == "alleged" and "crimes" in (one[0].qualifies or "") for one in hedges)
        and all("not that they are being investigated" in (claim(d, n).hedges[0].qualifies or "") for n in (10, 36))
        and all(claim(d, number).hedges == () for number in (3, 26, 27, 35))
    )


def target_without_record(d: ij.Dossier) -> bool:
    """Measures are aimed at persons and at the work of the Court, which is no party; whose measures, is not said."""
    measures = d.get(ij.Sanction, "sanction:article-measures-on-operations")
    return (
        measures.by is None
        and [one.party for one in measures.targets] == ["group:icc-officials", None]
        and measures.targets[-1].description == "the court's operations"
        and is_about(claim(d, 21), measures.id, "targets/1/description")
        and ij.Link.TARGETS not in {one.link for one in claim(d, 21).relations}
        and relates(claim(d, 20), "targets", "group:icc-officials", measures.id)
    )


def unknown_content(d: ij.Dossier) -> bool:
    """That something is done, by whom, what for and against what is known; what it is, is not."""
    secret = d.get(ij.Countermeasure, "countermeasure:article")
    fields = {77: ("by",), 78: ("confidential", "statement"), 79: ("purpose",), 80: ("responds_to",)}
    return (
        (secret.confidential, secret.statement, secret.by) == (True, None, "organisation:icc")
        and secret.purpose is not None
        and secret.responds_to == ("programme:us-eo14203",)
        and all(is_about(claim(d, number), secret.id, field) for number, names in fields.items() for field in names)
        and claim(d, 79).modality is ij.Modality.INTENDED
    )


def unmatched_claim(d: ij.Dossier) -> bool:
    """Of the "other officials" nothing is known but that the article says so, and it goes on saying so."""
    sanction = d.get(ij.Sanction, "sanction:article-other-officials")
    group = d.get(ij.Group, "group:icc-other-officials")
    low = {("source:article", ij.Confidence.LOW)}
    again = ij.loads(ij.dumps(d))
    return (
        is_about(claim(d, 74), sanction.id, "targets/0")
        and [one.party for one in sanction.targets] == [group.id]
        and (group.members, group.names) == ((), ())
        and (sanction.programmes, sanction.history, sanction.measures) == ((), (), ())
        and (sanction.designated, sanction.listed, sanction.announced) == (None, None, None)
        and {(one.source, one.confidence) for it in (sanction, group) for one in it.citations} == low
        and all(again[one] == d[one] for one in (sanction.id, group.id, "claim:article-74"))
    )


def later_facts(d: ij.Dossier) -> bool:
    """What was found out later stands in records of its own and beside the article's claims, which stay as they are."""
    unprecedented, chief = claim(d, 68), claim(d, 70)
    tenure = d.get(ij.Tenure, "tenure:karim-khan-icc-prosecutor")
    against = {it.record.id for it in d.referring_to(unprecedented) if it.pointer.startswith("/relations/")}
    dated = {n: [one.record for one in claim(d, n).about if one.record.startswith("sanction:")] for n in (71, 73)}
    return (
        unprecedented.assertion is ij.Assertion.CHARACTERISED
        and "claim:s49-listed-2020" in against
        and relates(d.get(ij.Claim, "claim:s49-listed-2020"), "contradicts", unprecedented.id)
        and [claim(d, number).date for number in (69, 70, 71, 73)] == [None] * 4
        and {n: len(set(found)) for n, found in dated.items()} == {71: 2, 73: 6}
        and all(d.get(ij.Sanction, one).designated is not None for found in dated.values() for one in found)
        and claim(d, 73).quantity == ij.Quantity(word="several")
        and (chief.modality, chief.polarity) == (ij.Modality.ACTUAL, ij.Polarity.AFFIRMED)
        and is_about(chief, tenure.id, "holder")
        and (tenure.ending, str(tenure.period and tenure.period.end)) == (ij.Ending.REMOVED, "2026-07-24")
    )
