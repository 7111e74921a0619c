"""Documents that must be refused, each with everything that is wrong with it; plain data, for tests and benchmarks."""

from tests.codec.refusal_rows import Refusal
from tests.codec.refusals_of_documents import OF_DOCUMENTS
from tests.codec.refusals_of_kinds import OF_KINDS
from tests.codec.refusals_of_records import OF_RECORDS
from tests.codec.refusals_of_values import OF_VALUES

REFUSALS: tuple[Refusal, ...] = (*OF_VALUES, *OF_RECORDS, *OF_DOCUMENTS, *OF_KINDS)
"""Every document, one a refusal."""
