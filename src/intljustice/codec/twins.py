"""Shape twins: structs with the keys of a class and nothing else, which refuse unknown keys at the parser's speed."""

from typing import Any

import msgspec
from msgspec import UNSET, Raw, UnsetType

from intljustice.values import forms
from intljustice.values.memory import remembered

VERSION_KEY = "intljustice"


@remembered
def twin_of(cls: type) -> type[msgspec.Struct]:
    """The twin of a class: nested values as twins, everything else as the bytes it stands in.

    A record's twin has the record's kind as its tag, so it also tells whether the kind is the right one, and takes
    the version that a line of a stream may carry. Keys left out stay unset: what the twin writes has exactly the keys
    that were read, which is how repeated keys are noticed.
    """
    fields: list[tuple[str, Any, Any]] = [(field.name, _leaf(hint), UNSET) for field, hint in forms.fields_of(cls)]
    kind = getattr(cls, "kind", None)
    if kind is not None:
        fields.append((VERSION_KEY, int | UnsetType, UNSET))
    return msgspec.defstruct(
        f"{cls.__name__}Twin",
        fields,
        tag=kind,
        tag_field=None if kind is None else "kind",
        forbid_unknown_fields=True,
        kw_only=True,
        gc=False,
    )


def _leaf(hint: forms.Hint) -> Any:
    for one in forms.options(hint):
        item = forms.item_of(one)
        if item is not None and forms.is_structure(item):
            return list[twin_of(item)] | UnsetType  # type: ignore[misc] # made at run time
        if forms.is_structure(one):
            return twin_of(one) | None | UnsetType
    return Raw | UnsetType
