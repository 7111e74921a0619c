"""Hypothesis strategies for every value and record, for whole dossiers and for documents with one thing wrong."""
from intljustice.strategies.words import *
from intljustice.strategies.kinds import *
from intljustice.strategies.drawing import of
from intljustice.strategies.dossiers import dossiers
