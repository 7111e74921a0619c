"""What makes each of the twelve hard cases of the article hard: what a dossier has to say for it to be held.

Each function asks a dossier whether it still says all of it, and is told apart from a dossier in which it is flattened:
first whether the claims are put as the article puts them, then whether the records that they are about bear it out.
"""

from tests.seeds.as_told import NUMBERS, is_told

import intljustice as ij

ASP24, SERIES = "declaration:asp24", "demand:us-2025-series"
PROGRAMME = "programme:us-eo14203"


def claim(d: ij.Dossier, number: int) -> ij.Claim:
    """A claim of the article by its number."""
    return d.get(ij.Claim, f"claim:article-{number:02}")


def relates(one: ij.Claim, link: str, to: str, of: str | None = None) -> bool:
    """Whether a claim asserts this relation."""
    return ij.parts.Relation(link, to, of) in one.relations


def is_about(one: ij.Claim, record: str, field: str | None = None) -> bool:
    """Whether a claim is about this record, or this field of it."""
    return ij.parts.Subject(record, field) in one.about


def unnamed(d: ij.Dossier, group: str) -> tuple[ij.Quantity | None, tuple[str, ...], bool | None]:
    """How many a group is said to be, who is known to belong to it, and whether these are all."""
    found = d.get(ij.Group, group)
    return found.count, found.members, found.complete


def nested_claim(d: ij.Dossier) -> bool:
    """Two sets of persons hold one proposition, which is itself a comparison of what would be with what is."""
    inner, groups = "claim:article-60", ("group:diplomats-multiple", "group:icc-experts")
    return (
        is_told(d, 57, 58, 59, 60)
        and all(relates(claim(d, n), "attributed_to", by, inner) for n, by in zip((57, 58), groups, strict=True))
        and relates(claim(d, 60), "contrasts_with", PROGRAMME, "amendment:non-party-nationals")
        and unnamed(d, "group:diplomats-and-icc-experts") == (None, groups, True)
        and unnamed(d, groups[0]) == (ij.Quantity(word="multiple"), (), None)
        and unnamed(d, groups[1]) == (ij.Quantity(at_least=2), (), None)
    )


def negative_purpose(d: ij.Dossier) -> bool:
    """Of one clause it is said what alone it is meant for, and what it is not meant for, by the article's own word."""
    points = [one for one in d.get(ij.Declaration, ASP24).points if one.with_whom == ("group:non-member-states",)]
    return (
        is_told(d, 51, 52, 53, 54, 55, 56)
        and [(one.stance, one.occurrences, one.manner) for one in points]
        == [(ij.terms.Stance.REFERS_TO, ij.Quantity(exact=1), "carefully worded")]
        and [
            (purpose.polarity, purpose.solely, purpose.assertion, [cited.source for cited in purpose.citations])
            for purpose in points[0].purposes
        ]
        == [
            (ij.terms.Polarity.AFFIRMED, True, ij.terms.Assertion.CHARACTERISED, ["source:article"]),
            (ij.terms.Polarity.DENIED, None, ij.terms.Assertion.CHARACTERISED, ["source:article"]),
            (ij.terms.Polarity.AFFIRMED, None, ij.terms.Assertion.CHARACTERISED, ["source:s20"]),
        ]
        and relates(d.get(ij.Claim, "claim:s20-dialogue"), "contradicts", "claim:article-54")
    )


def unnamed_actors(d: ij.Dossier) -> bool:
    """Three that nobody names are three: one of the Union, several of diplomacy, one of nothing at all.

    Nor are they those of whom another source speaks: a diplomat of a country of the Union, and three diplomats.
    """
    series = d.get(ij.Demand, SERIES)
    ours, theirs = "person:eu-diplomat-1", "person:eu-country-diplomat-1"
    affiliated = {
        ours: ["organisation:european-union"],
        theirs: ["group:eu-member-states"],
        "person:official-1": [],
    }
    people = {one: d.get(ij.Person, one) for one in affiliated}
    return (
        is_told(d, 38, 39, 40, 41, 64, 65)
        and all(one.description and not one.names for one in people.values())
        and len({one.description for one in people.values()}) == len(people)
        and {one: [it.to for it in person.affiliations] for one, person in people.items()} == affiliated
        and unnamed(d, "group:diplomatic-sources") == (ij.Quantity(at_least=2), (), None)
        and unnamed(d, "group:three-diplomats") == (ij.Quantity(exact=3), (), None)
        and not d.get(ij.Group, "group:diplomatic-sources").affiliations
        and [one.by for one in series.conveyances] == [theirs]
        and [(one.field, one.value) for one in series.readings] == [("conveyances/0/by", ours)]
        and d.get(ij.Claim, "claim:s04-conveyed-by").holder == "group:three-diplomats"
        and relates(d.get(ij.Claim, "claim:s04-conveyed-by"), "contradicts", "claim:article-39")
    )


def vague_plurals(d: ij.Dossier) -> bool:
    """Several, some, a series, multiple and "including" stay what they are; whom others count is marked as inferred."""
    some, deputies, leaders = ij.Quantity(at_least=2), "group:icc-deputies-targeted", "group:israeli-leaders"
    known = {
        deputies: ("person:nazhat-shameem-khan", "person:mame-mandiaye-niang"),
        leaders: ("person:benjamin-netanyahu", "person:yoav-gallant"),
    }
    counting = {deputies: {"source:s31", "source:s71"}, leaders: {"source:icc-s214", "source:icc-s215"}}
    return (
        is_told(d, 8, 57, 58, 67, 71, 72, 73, 74, 82, 85)
        and d.get(ij.Demand, SERIES).quantity == ij.Quantity(word="series", open=True)
        and unnamed(d, "group:icc-several-judges") == (ij.Quantity(word="several"), (), None)
        and unnamed(d, "group:icc-other-officials") == (some, (), None)
        and unnamed(d, "group:icc-officials-and-judges") == (some, (), None)
        and all(unnamed(d, one) == (some, members, None) for one, members in known.items())
        and all(
            {(cited.source, cited.assertion) for cited in d[one].citations if "members" in cited.fields}
            == {(source, ij.terms.Assertion.INFERRED) for source in sources}
            for one, sources in counting.items()
        )
        and unnamed(d, "group:diplomats-multiple") == (ij.Quantity(word="multiple"), (), None)
    )


def one_document(d: ij.Dossier) -> bool:
    """One text under three names is one record; that its members and its body issued it stands side by side."""
    names = {"collective statement", "final ASP declaration", "the statement"}
    called = [one.id for one in d.records(ij.Declaration) if names & {name.text for name in one.names}]
    text = d.get(ij.Declaration, ASP24)
    return (
        is_told(d, 17, 19, 42, 43, 44, 47, 49, 50, 51, 86)
        and called == [ASP24]
        and names <= {one.text for one in text.names}
        and (text.issued_by, text.issued_by_as_written) == (("organisation:icc-asp",), "member nations")
        and [one.value for one in text.readings if one.field == "issued_by"] == [("group:member-states",)]
        and (text.adoption, text.vote, text.final) == (ij.terms.Adoption.CONSENSUS, None, True)
        and [one.stance.value for one in text.points[:5] if one.stance]
        == ["concern", "upholds", "denounces", "denounces", "refers_to"]
    )


def relative_dates(d: ij.Dossier) -> bool:
    """The words are kept; what they resolve to is approximate and says how, or is left open."""
    series, last = d.get(ij.Demand, SERIES), ("last month", "2025-11~")
    return (
        is_told(d, 7, 13, 16, 22, 41)
        and relates(claim(d, 13), "follows", "meeting:asp24", "claim:article-07")
        and [(one.day_as_written, str(one.day)) for one in series.conveyances] == [last]
        and (series.made_as_written, str(series.made)) == last
        and [str(one.day) for one in series.responses] == ["2025-12", "2025-12", "None", "None"]
        and d.get(ij.Source, "source:article").published is None
    )


def one_sentence_hedged(d: ij.Dossier) -> bool:
    """The word "reportedly" hedges the four claims of its sentence and not the demand that follows it."""
    hedged = [n for n in NUMBERS if "reportedly" in {hedge.word for hedge in claim(d, n).hedges}]
    dropped = [d.get(ij.Demand, f"demand:drop-{one}") for one in ("palestine", "afghanistan")]
    offered = {one.assertion for demand in dropped for one in demand.consequences}
    conveyed = {one.assertion for demand in dropped for one in demand.conveyances}
    return (
        is_told(d, *range(22, 31))
        and hedged == [22, 23, 24, 25]
        and offered == conveyed == {ij.terms.Assertion.REPORTED}
        and d.get(ij.Demand, "demand:amend-rome-statute").consequences == ()
    )


def alleged_crimes(d: ij.Dossier) -> bool:
    """The word "alleged" bears on the crimes, not on there being an investigation; the title leaves it out."""
    hedged = {n: one for n in NUMBERS for one in claim(d, n).hedges if one.word == "alleged"}
    situations = [d.get(ij.Investigation, f"situation:{one}") for one in ("pse", "afg", "ukr")]
    return (
        is_told(d, 3, 9, 10, 26, 27, 33, 35, 36)
        and sorted(hedged) == [9, 10, 33, 36]
        and {one.qualifies for one in hedged.values()} == {"the war crimes, not that they are being investigated"}
        and {one.form for one in situations} == {ij.terms.InvestigationForm.INVESTIGATION}
    )


def target_without_record(d: ij.Dossier) -> bool:
    """Measures are aimed at persons and at the work of the Court, which is no party; whose measures, is not said."""
    measures = d.get(ij.Sanction, "sanction:article-measures-on-operations")
    return (
        is_told(d, 19, 20, 21, 50)
        and (measures.by, measures.programmes, measures.history) == (None, (), ())
        and (measures.designated, measures.listed, measures.announced) == (None, None, None)
        and [(one.party, one.description) for one in measures.targets]
        == [("group:icc-officials", None), (None, "the court's operations")]
        and is_about(claim(d, 21), measures.id, "targets/1/description")
        and ij.terms.Link.TARGETS not in {one.link for one in claim(d, 21).relations}
    )


def unknown_content(d: ij.Dossier) -> bool:
    """That something is done, by whom, what for and against what is known; what it is, is not."""
    secret = d.get(ij.Countermeasure, "countermeasure:article")
    stated = [set(one.fields) for one in secret.citations if one.assertion is ij.terms.Assertion.STATED]
    return (
        is_told(d, 77, 78, 79, 80)
        and (secret.confidential, secret.statement, secret.by) == (True, None, "organisation:icc")
        and (secret.with_whom, secret.moves_from, secret.confirmed_by) == ((), None, None)
        and secret.purpose is not None
        and (secret.responds_to, secret.responds_to_description) == ((PROGRAMME,), None)
        and stated == [{"by", "confidential", "purpose", "responds_to"}] * 2
    )


def unmatched_claim(d: ij.Dossier) -> bool:
    """Of the "other officials" nothing is known but that the article says so, and it goes on saying so."""
    sanction = d.get(ij.Sanction, "sanction:article-other-officials")
    group = d.get(ij.Group, "group:icc-other-officials")
    some, low = ij.Quantity(at_least=2), {("source:article", ij.Confidence.LOW)}
    again = ij.loads(ij.dumps(d))
    return (
        is_told(d, 74)
        and sanction.by == "state:USA"
        and [(one.party, one.count) for one in sanction.targets] == [(group.id, some)]
        and (group.count, group.members, group.names, group.complete) == (some, (), (), None)
        and (sanction.programmes, sanction.history, sanction.measures) == ((), (), ())
        and (sanction.designated, sanction.listed, sanction.announced) == (None, None, None)
        and {(one.source, one.confidence) for it in (claim(d, 74), sanction, group) for one in it.citations} == low
        and all(again[one] == d[one] for one in (sanction.id, group.id, "claim:article-74"))
    )


def later_facts(d: ij.Dossier) -> bool:
    """What was found out later stands in records of its own and beside the article's claims, which stay as they are."""
    tenure = d.get(ij.Tenure, "tenure:karim-khan-icc-prosecutor")
    earlier = d.get(ij.Claim, "claim:s49-listed-2020")
    before = {
        "2020-09-02": ["us-2020-bensouda", "us-2020-mochochoko"],
        "2025-02-06": ["us-2025-khan"],
        "2025-06-05": ["us-2025-bossa", "us-2025-ibanez", "us-2025-alapini", "us-2025-hohler"],
        "2025-08-20": ["us-2025-prost", "us-2025-guillou", "us-2025-nskhan", "us-2025-niang"],
        "2025-12-18": ["us-2025-lordkipanidze", "us-2025-damdin"],
    }
    return (
        is_told(d, 68, 69, 70, 71, 73)
        and relates(earlier, "contradicts", "claim:article-68")
        and (earlier.modality, earlier.polarity) == (ij.terms.Modality.ACTUAL, ij.terms.Polarity.AFFIRMED)
        and all(
            str(d.get(ij.Sanction, f"sanction:{one}").designated) == day for day, ones in before.items() for one in ones
        )
        and (tenure.holder, tenure.office) == ("person:karim-khan", "office:icc-prosecutor")
        and "2025-02-06" in {str(day) for day in tenure.held_on}
        and (tenure.ending, tenure.ended_by) == (ij.terms.Ending.REMOVED, "declaration:asp-2026-07-khan")
        and str(tenure.period and tenure.period.end) == "2026-07-24"
        and [one.text for one in d.get(ij.Office, "office:icc-prosecutor").names][1] == "ICC Chief Prosecutor"
    )
