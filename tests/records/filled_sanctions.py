"""Records of those who impose sanctions, with something in every field."""

import attrs
from tests.records.filled_values import (
    CITED,
    COMMON,
    NAMES,
)

from intljustice.records.programmes import Criterion, Licence, Programme, ProgrammeStep, Regulations
from intljustice.records.record import Record
from intljustice.records.sanctions import LiftingCondition, ListingStep, Role, Sanction, SanctionLink, Target
from intljustice.values.quantities import Quantity

LICENCE = Licence(
    id="licence:l",
    names=NAMES,
    programme="programme:p",
    number="GL 8",
    number_among=["GL 5", "GL 6"],
    nature="wind_down",
    statement="winding down",
    sanctions=["sanction:s"],
    issued="2025-02-06",
    expires="2025-04-08",
    days=30,
    incorporated_into="31 CFR part 528",
    incorporated="2025-07-02",
    supersedes="licence:earlier",
    **COMMON,
)
OF_SANCTIONS: list[Record] = [
    Programme(
        id="programme:p",
        names=NAMES,
        by="state:USA",
        instrument="Executive Order 14203",
        issued_by="person:president",
        signed="2025-02-06",
        announced="2025-02-06",
        published="2025-02-12",
        publication="90 FR 9369",
        legal_basis=["50 U.S.C. 1701"],
        criteria=[Criterion(code="1(a)(ii)(A)", statement="took part", provision="eo-14203:1(a)")],
        protected="nationals of the United States and its allies",
        prior_notice=False,
        notice_provision="eo-14203:10",
        regulations=[
            Regulations(
                title="31 CFR part 528", issued="2025-07-01", effective="2025-07-02", removed="2027", citations=CITED
            )
        ],
        court="organisation:moscow-city-court",
        in_absentia=True,
        status="active",
        status_statement="in effect",
        ended="2027",
        ended_by="Executive Order 15000",
        history=[
            ProgrammeStep(
                nature="published",
                day="2025-02-12",
                by="organisation:federal-register",
                legal_act="Executive Order 14203",
                statement="printed",
                citations=CITED,
            )
        ],
        proceedings=["proceeding:p"],
        **COMMON,
    ),
    LICENCE,
    attrs.evolve(LICENCE, id="licence:other", expires=None, expires_at="2025-04-08T00:01-04:00"),
    Sanction(
        id="sanction:s",
        by="state:USA",
        targets=[
            Target(
                party="person:x",
                description="a judge",
                nature="other",
                names=NAMES,
                identifiers=[("imo", "9999999")],
                role="judge",
                office="office:judge",
                organ="organisation:pre-trial-chamber",
                count=Quantity(exact=1, word="one"),
            )
        ],
        measures=["asset_blocking"],
        measures_as_written=["Property is blocked."],
        programmes=["programme:p"],
        criterion="1(a)(ii)(A)",
        legal_basis=["INA 212(a)(3)(C)"],
        roles=[
            Role(
                part="designating",
                actor="person:secretary",
                office="office:secretary-of-state",
                as_written="the Secretary",
                citations=CITED,
            )
        ],
        list_name="SDN List",
        sub_list="ICCP",
        round="third",
        announced="2025-08-20",
        signed="2025-08-19",
        designated="2025-08-20",
        listed="2025-08-20",
        published="2025-08-22",
        effective="2025-08-21",
        reason="for ruling to authorise an investigation",
        reason_given_by="person:secretary",
        remarks=["Gender Female"],
        exceptions=["official business of the United Nations"],
        links=[SanctionLink(nature="assisted", to="sanction:other", statement="he helped the other")],
        history=[
            ListingStep(
                status="listed",
                day="2025-08-20",
                by=["organisation:ofac"],
                legal_act="Executive Order 14203",
                through="programme:p",
                statement="put on the list",
                citations=CITED,
            )
        ],
        lifting_conditions=[
            LiftingCondition(demand="demand:d", statement="once it ends", assertion="stated", citations=CITED)
        ],
        first_seen="2025-08-21",
        last_seen="2026-08-01",
        updated="2025-09",
        **COMMON,
    ),
]
"""One record a kind, in which every field says something; there are two ways of ending a licence, and one for each."""
