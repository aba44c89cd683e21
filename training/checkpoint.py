"""A run's best network and its vocabulary, on disk and back."""

import os
import pickle

import numpy
import torch

from features import Vocabulary
from network import Network

KEYS = ["words", "suffixes3", "suffixes2", "prefixes3", "shapes", "tags", "relations", "counts", "vectored"]


def save(folder, network, vocabulary):
    os.makedirs(folder, exist_ok=True)
    torch.save({"network": network.state_dict(), "shape": network.shape}, os.path.join(folder, "best.pt"))
    with open(os.path.join(folder, "vocabulary.pickle"), "wb") as file:
        pickle.dump({key: getattr(vocabulary, key) for key in KEYS}, file)


def load(folder):
    saved = torch.load(os.path.join(folder, "best.pt"))
    with open(os.path.join(folder, "vocabulary.pickle"), "rb") as file:
        kept = pickle.load(file)
    vocabulary = Vocabulary(*[kept[key] for key in KEYS])
    network = fresh(saved["shape"], vocabulary)
    network.load_state_dict(saved["network"])
    network.rounded = True
    return network.eval(), vocabulary


def fresh(shape, vocabulary, vectors=None):
    """Untrained. `vectors` (V x width) are those of the vocabulary's words; loading brings a trained network's own."""
    width = shape.vector
    rows = numpy.zeros((len(vocabulary.vectored), width)) if vectors is None else vectors
    return Network(shape, [len(table) + 2 for table in vocabulary.tables], len(vocabulary.tags),
                   len(vocabulary.relations), torch.tensor(numpy.concatenate([numpy.zeros((1, width)), rows]),
                                                           dtype=torch.float32))
