"""explain: what each code of a problem means, with an example of what has it and of what is right."""

from difflib import get_close_matches

from intljustice.rules.catalogue import RULES

_REFUSALS = {
    "ABOUT_DIFFERS": (
        "Two files of one folder say different things of the dossier itself.",
        '"about" in a.json and another "about" in b.json; keep one of them',
    ),
    "ANCHOR_RANGE": ("A passage of a text ends where it begins, or before.", "start 5, end 5; write end 9"),
    "COUNCIL_BY_STATE": (
        "A referral by the Security Council is said to have been made by a State.",
        'nature "council_referral", by "state:KEN"; write "state_referral"',
    ),
    "DATE_FORM": (
        "A text is no date, or names a day that the calendar does not have.",
        '"6 Feb 2025"; write "2025-02-06", or read it with parse_date',
    ),
    "DUPLICATE_ID": ("Two records have one id.", 'two records "person:x"; rename one, or merge the two'),
    "DUPLICATE_KEY": (
        "A JSON object has a key twice, and one value would be lost.",
        '{"id": "a", "id": "b"}; keep one',
    ),
    "EMPTY": (
        "Something is left empty that has to say something.",
        '"title": ""; write the title, or leave the key out where it is not needed',
    ),
    "EXCLUSION_STATES": (
        "An amendment keeps out nationals of certain States and does not name these.",
        '"excluded": "nationals"; add "states"',
    ),
    "EXPIRY_TWICE": (
        "A licence ends both on a day and at a moment.",
        '"expires" and "expires_at"; keep the one that the licence gives',
    ),
    "FILE_NAME": ("A file name does not say what the file is.", "records.txt; name it records.json or records.ndjson"),
    "FILE_NOT_READ": (
        "A file in a folder of records was left aside, as its name does not say that it holds records.",
        "notes.md beside states.json; nothing to do, or name it notes.json",
    ),
    "FRACTION_RANGE": ("A fraction is more than the whole.", "numerator 9, denominator 8; write 7 and 8"),
    "HASH_FORM": ("A text is no SHA-256.", '"E3B0C442"; write all 64 hexadecimal digits in small letters'),
    "ID_FORM": ("A text is no id.", '"State:fr"; write "state:FRA", or "person:some-name"'),
    "ID_KIND": ("A record has the id of a record of another kind.", 'a person "state:FRA"; write "person:some-name"'),
    "LANG_FORM": ("A text is no language tag.", '"english"; write "en"'),
    "MISSING_KEY": (
        "A key is missing that an object has to have.",
        '{"kind": "source", "id": "source:x"}; add "title"',
    ),
    "MISSING_KIND": ("An object does not say what kind of record it is.", '{"id": "person:x"}; add "kind": "person"'),
    "MOMENT_FORM": (
        "A text is no point in time with its zone.",
        '"2027-04-07 00:01"; write "2027-04-07T00:01-04:00"',
    ),
    "NAMELESS": ("An actor has neither a name nor a description.", '"names": []; add a name, or "description"'),
    "NEGATIVE": ("A number is below what it can be.", '"counts": 0; write 1 or more, or leave it out'),
    "NEWER_FORMAT": (
        "A document is written in a format that this version does not know.",
        '"intljustice": 2; install a newer version of the library',
    ),
    "NOT_AN_OBJECT": ("Something else stands where a JSON object is wanted.", '"names": ["X"]; write [{"text": "X"}]'),
    "NOT_A_CONDUCT": (
        "What is given to be assessed is no conduct.",
        'assess(d, "case:x"); write assess(d, *facts_of(d, "case:x"))',
    ),
    "NOT_A_LIST": ("Something else stands where a list is wanted.", '"names": {"text": "X"}; write [{"text": "X"}]'),
    "NOT_A_NUMBER": ("Something else stands where a whole number is wanted.", '"counts": "3"; write 3'),
    "NOT_A_RECORD": (
        "Something is given as a record that is none.",
        'Dossier(["state:FRA"]); give State(id="state:FRA")',
    ),
    "NOT_A_TERM": ("A word is no term of the vocabulary of its field.", '"lifted"; write "delisted"'),
    "NOT_A_TEXT": ("Something else stands where a text is wanted.", '"title": 12; write "12"'),
    "NOT_A_TRIGGER": (
        "What is given as the act that set the Court in motion is none.",
        'assess(d, conduct, "13(b)"); write Trigger(nature="council_referral")',
    ),
    "NOT_A_TRUTH": ("Something else stands where true or false is wanted.", '"acting": "yes"; write true'),
    "NOT_A_VALUE": (
        "Something else stands where a value of the library is wanted.",
        'history=[{"status": "arrested"}]; write [parts.CaseStep(status="arrested")]',
    ),
    "NOT_GZIP": ("A file cannot be unpacked, or is cut off.", "a plain text named a.json.gz; name it a.json"),
    "NOT_JSON": ("A text is no JSON.", '{"id": "a",}; leave the last comma out'),
    "NOT_NFC": ("Letters are written in pieces (not Unicode NFC).", '"Cafe" and a combining accent; write "Café"'),
    "NOT_UTF8": ("Bytes are no UTF-8.", "a file saved in another encoding; save it as UTF-8"),
    "NO_ADDRESSEES": ("Material for some eyes only does not say whose.", '"level": "ex_parte"; add "addressees"'),
    "NO_AMENDMENT": (
        "An acceptance of an amendment does not name the amendment.",
        '"act": "amendment_acceptance"; add "amendment"',
    ),
    "NO_ANSWER": (
        "Something else is compared where two answers are wanted.",
        "contrast(d, x); give what assess returned",
    ),
    "NO_DAY": ("A period has neither a start nor an end.", '"period": {}; give one of the two, or leave it out'),
    "NO_EXCLUSION": (
        "An amendment does not say whom it would keep out of the Court's reach.",
        'what_if(d, "amendment:x"); record its "excludes"',
    ),
    "NO_OPERATION": (
        "An operation is said not to have been, and who authorised it is given.",
        '"operation": false with "operation_authorised_by"; keep one of the two',
    ),
    "NO_READING": (
        "The source that is preferred has no reading of the field.",
        "preferring({(case, field): source}); take a source that conflicts(case) names",
    ),
    "NO_SUCH_FIELD": ("A path leads to no field.", '"name/0"; write "names/0"'),
    "NO_TARGET": ("A sanction has no target.", '"targets": []; name a party, or describe the target'),
    "OTHER_CRIME": (
        "A paragraph is charged that defines another crime than those charged.",
        "genocide, and article 8(2)(a)(i); charge war crimes too, or leave the paragraph out",
    ),
    "OTHER_KIND": ("An object is of another kind than the one asked for.", "loads_record(data, State) of a person"),
    "OTHER_TREATY": ("An amendment is of another treaty than the Court's Statute.", 'what_if(d, "amendment:other")'),
    "PERIOD_OPEN": (
        "A period has an end and is called open.",
        '"end": "2020" with "open_end": true; keep one of the two',
    ),
    "PERIOD_ORDER": ("A period ends before it begins.", '"start": "2021", "end": "2020"; change the two'),
    "PROVISION_FORM": ("A text is no provision.", '"Art. 8 Rome Statute"; write "rome-statute:8"'),
    "QUANTITY_TWICE": (
        "A number is given exactly and within bounds.",
        '"exact": 3, "at_least": 2; keep one of the two',
    ),
    "READING_LOST": (
        "The former value of a field could not be kept as a reading when another is preferred.",
        "take the field out of the citations that name it",
    ),
    "REF_FORM": ("A text that should name a record is no id.", '"France"; write "state:FRA"'),
    "REF_KIND": (
        "A reference names a record of a kind that cannot stand there.",
        '"by": "treaty:x" of an act; name a State',
    ),
    "ROW_FAILED": ("A row of a table could not be built.", "what the function raised stands in the message"),
    "SCHEME_FORM": ("A text does not name a scheme of identifiers.", '"OFAC UID"; write "ofac-uid"'),
    "SCRIPT_FORM": ("A text is no script code.", '"latin"; write "Latn"'),
    "SENTENCE_ORDER": ("A sentence is at least longer than at most.", "at least 13, at most 12 months; change the two"),
    "STATELESS": ("A person is stateless and has a nationality.", '"stateless": true with "nationalities"; keep one'),
    "SURROGATE": ("Half a character stands in a text.", '"\\ud83d" alone; write the whole character'),
    "TEXT_FORM": ("A type of your own cannot read its text.", "what it raised stands in the message"),
    "TEXT_TOO_LONG": ("A text is longer than one may be.", "more than a million characters; split it"),
    "TOO_DEEP": (
        "Lists and objects are nested deeper than is read.",
        "lists in lists in lists; no record is that deep",
    ),
    "TOO_LARGE": ("An input is larger than is read.", "split it, or read it with larger Limits"),
    "TOO_OLD": ("A person is older than anybody has been.", '"age": 500; write the age in years'),
    "UNKNOWN_PARAGRAPH": (
        "A paragraph is charged that the recorded treaty does not have.",
        "article 8(2)(z) of the Rome Statute; write the paragraph that is meant",
    ),
    "UNKNOWN_KEY": ("A key is none of its object.", '"nmaes"; write "names"'),
    "UNKNOWN_KIND": ("A kind is none that is known.", '"kind": "peson"; write "person", or give Codec(extra=...)'),
    "UNREGISTERED": (
        "A craft has a State of registration and is said to have none.",
        '"unregistered": true with "vessel_of"; keep one of the two',
    ),
    "UNTIL": (
        "Records are said to be complete, and not up to which day.",
        '"recorded": "complete"; add "until": "2025-12-31"',
    ),
    "VERSION_FORM": ("A document does not say its format as a whole number.", '"intljustice": "1"; write 1'),
    "VOTE_COUNT": ("More votes were cast than there were voters.", "15 eligible, 16 counted; correct the numbers"),
    "WRONG_TYPE": ("A value is of no type that its place takes.", '"value": 1.5 of a reading; write a text'),
}
"""What each code of a refusal means, and an example: what is refused; what to write instead."""

_EXAMPLES = {
    "AFTER_AS_OF": 'a source published 2026-12-01 in a dossier of "as_of": "2026-11-24"',
    "ANCHOR_BEYOND": "an anchor that ends at 4,000 in a source of 3,900 characters",
    "CASE_IMPOSSIBLE": "sentenced before convicted",
    "CASE_OUTSIDE_SITUATION": "a case about Mali in a situation that is Uganda",
    "COUNT_MISMATCH": "79 signatories counted, 78 named, and the list called complete",
    "CRITERION_UNKNOWN": 'criterion "1(a)(iii)" where the programme lists 1(a)(i) and 1(a)(ii)',
    "DAYS_ACROSS": "a warrant of 2009 in a case of a situation opened in 2011",
    "DAYS_WITHIN": "born 1970, died 1960",
    "FIELD_UNKNOWN": 'a citation of "name/0"; the field is "names/0"',
    "HIGH_ON_LOW": "an impact of high confidence that rests on a claim of low confidence",
    "HISTORY_ORDER": "a step of 2024 before a step of 2023",
    "JURISDICTION_DISPUTED": "a case about deportation from a State that is no party to one that is",
    "JURISDICTION_UNKNOWN": "a case without the place of the conduct",
    "LEGISLATION_IMPOSSIBLE": "repealed, then promulgated",
    "LICENCE_BEYOND_PROGRAMME": "a licence until 2027 of a programme that ended in 2026",
    "LISTED_TWICE": "state:FRA twice among the signatories",
    "NAME_TWICE": "two persons with the strong name Khan",
    "NO_JURISDICTION": "a case about a State that is no party, against its national, without a referral",
    "PROVISION_INSTRUMENT": 'an amendment of treaty:rome-statute that changes "statute:8"',
    "PUBLISHED_DIFFERS": "an entry into force published as 2012-05-08, where the clause and the acts give 2013-05-08",
    "READING_REFUSED": 'a reading of "day" whose value is "soon"',
    "READING_SAME": 'a reading "2025-02-06" of a field that says 2025-02-06',
    "READING_UNSOURCED": "a reading without a citation",
    "REF_CYCLE": "an organ that is part of its own part",
    "REF_TO_ITSELF": "an organisation that is part of itself",
    "REF_UNRESOLVED": 'a person with the nationality "state:HUX", which no record has as its id',
    "RELATION_ENDS": "a claim that a treaty holds an office",
    "SAME_THING": "two records with one OFAC number",
    "SOURCE_UNUSED": "a source that nothing cites",
    "STATUS_IMPOSSIBLE": "delisted without having been listed",
    "UNCITED": "a person without a citation",
    "UNDOES_WRONG_ACT": "a revocation by Gambia of a notice by Burundi",
    "UNGRADED": "a record whose citations have no confidence",
    "WARRANT_NOT_ISSUED": "a warrant unsealed in 2020 without a day of issue",
    "WARRANT_ON_NON_PARTY_NATIONAL": "a warrant against a national of a State that was no party",
}
"""An example of what each rule finds."""


def explain(code: str) -> str:
    """What a code of a problem means, in a sentence, with an example and what to do.

    Args:
        code: the code of a refusal or of a rule of the library, such as `Problem.code` gives it.

    Raises:
        LookupError: for a code that is none of the library's, with the nearest.

    >>> print(explain("LANG_FORM"))
    LANG_FORM: A text is no language tag. For example: "english"; write "en".
    """
    rule = next((rule for rule in RULES if rule.code == code), None)
    if rule is not None:
        convention = " ".join(rule.convention.partition("\n\n")[0].split())
        return f"{code}: {convention} For example: {_EXAMPLES[code]}. What to do: {rule.hint}."
    if code in _REFUSALS:
        sentence, example = _REFUSALS[code]
        return f"{code}: {sentence} For example: {example}."
    near = get_close_matches(code, (*_REFUSALS, *_EXAMPLES), n=1)
    message = f'"{code}" is no code of the library{f"; the nearest is {near[0]}" if near else ""}'
    raise LookupError(message)
