"""Checkpoint in, weights file out, and what the network says of a few sentences for the test of the inference.

    python3 training/export_parser.py --data DIR --run DIR --vectors FILE --weights dateline/models/parser.dlw
        --check training/parser-check.jsonl
"""

import argparse
import json
import os

import numpy
import torch

from batches import Encoded, Forms, batches, tensors
from checkpoint import load
from conllu import Sentence, read_conllu
from features import GRAM_BUCKETS, LONGEST, NAMES, fnv, utf16
from network import FARTHEST, HOLD
from vectors import decoded
from weights_file import rows_as_int8, write_weights

TABLES = ["words", "suffixes3", "suffixes2", "prefixes3", "shapes"]
SENTENCES = [
    "The Dorrin Front freed two captives on Friday , a Velmar official said .",
    "“ We will not negotiate , ” Oramar ’s foreign minister told Lethian Radio in 2023 .",
    "GUNMEN KILL 14 NEAR SAHL",
    "Yes",
    "İstanbul STRAẞE naïve №7 1,234.5 … `` ok '' «sí» 😀 a\u0301 𝒳𝓎𝓏𝓏 ΟΔΟΣ 日本語 U.S.-led e-mail http://example.org/"
    "averylongaddressthatneverends @Sahl_Gazette #1 -LRB- — ’s",
    "Villagers who had fled the shelling were returned in the 3,200-strong convoy that aid workers - some of them "
    "volunteers from Lethia - had promised , but Qazbarzi and the Front 's al-Durrani accused each other of delay .",
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--check", required=True)
    options = parser.parse_args()
    network, vocabulary = load(options.run)
    network.double()
    parts = {**quantise(network), **with_rounded_vectors(network, vocabulary, options.vectors)}
    settings = {
        "hold": HOLD, "farthest": FARTHEST, "buckets": GRAM_BUCKETS, "longest": LONGEST,
        "blocks": network.shape.blocks, "tagAfter": network.shape.tag_after, "hidden": network.shape.hidden,
        "arc": network.shape.arc, "label": network.shape.label,
        "temperature": temperature(network, vocabulary, options.data),
    }
    texts = {key: getattr(vocabulary, key) for key in [*TABLES, "tags", "relations"]}
    write_weights(options.weights, "parser", settings, {**texts, **parts})
    with open(options.check, "w", encoding="utf-8") as file:
        for sentence in SENTENCES:
            found = checked(network, vocabulary, sentence.split(" "))
            file.write(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n")


def quantise(network):
    """The parts of the file; the network itself is left with the rounded weights."""
    parts = {}
    matrices = [*((name + ".rows", table) for name, table in zip(TABLES, network.tables)), ("grams.rows", network.grams),
                ("enter", network.enter),
                *((f"block{at}", getattr(block, "seen", block)) for at, block in enumerate(network.blocks)),
                ("tag", network.tag), ("name", network.name), ("ends", network.ends), ("relation", network.relation)]
    for name, layer in matrices:
        rows, steps = rows_as_int8(layer.weight.detach().numpy())
        parts[name], parts[name + ".steps"] = rows, steps
        layer.weight.data.copy_(torch.from_numpy(rows * steps[:, None].astype(numpy.float64)))
        if getattr(layer, "bias", None) is not None:
            parts[name + ".bias"] = single(layer.bias)
    for name, values in [("root", network.root), ("rootLabel", network.root_label), ("distance", network.distance)]:
        parts[name] = single(values)
    return parts


def with_rounded_vectors(network, vocabulary, path):
    """
    The codes and codebooks of vectors.py as parts, words by their hashes in rising order; the network itself is left
    with the rounded vectors.
    """
    saved = numpy.load(path)
    codes, centroids = saved["codes"], saved["centroids"]
    rows, steps = rows_as_int8(centroids.reshape(-1, centroids.shape[2]))
    rounded = (rows * steps[:, None].astype(numpy.float64)).reshape(centroids.shape)
    network.vectors[1:] = torch.from_numpy(decoded(codes, rounded))
    hashes = numpy.array([fnv(utf16(word)) for word in vocabulary.vectored], dtype=numpy.uint32)
    assert len(numpy.unique(hashes)) == len(hashes), "two words have one hash"
    order = hashes.argsort()
    return {"vectored": hashes[order], "codes": codes[order].view(numpy.int8),
            "codebooks.rows": rows, "codebooks.rows.steps": steps}


@torch.no_grad()
def temperature(network, vocabulary, data):
    """What to divide arc scores by so that their probabilities are right on the development sets."""
    forms = Forms(vocabulary)
    encoded = [Encoded(sentence, forms) for name in ("ewt-dev", "gum-open-dev")
               for sentence in read_conllu(os.path.join(data, "ud", name + ".conllu"))]
    forms.close()
    losses = dict.fromkeys((tenths / 10 for tenths in range(8, 26)), 0.0)
    for group in batches(encoded, 4000):
        ids, grams, offsets, mask, _, heads, *_ = tensors(group, forms)
        scores = network(ids, grams, offsets, mask.double())[1]
        for divisor in losses:
            losses[divisor] += torch.nn.functional.cross_entropy((scores / divisor).flatten(0, 1), heads.flatten(),
                                                                 reduction="sum").item()
    return min(losses, key=losses.get)


def single(values):
    kept = values.detach().numpy().astype(numpy.float32)
    values.data.copy_(torch.from_numpy(kept))
    return kept


@torch.no_grad()
def checked(network, vocabulary, forms):
    """Log-probabilities of the best tag, head and relation of each word, and which they are."""
    count = len(forms)
    sentence = Sentence(forms, ["X"] * count, ["X"] * count, [0] * count, ["root"] * count, "")
    known = Forms(vocabulary)
    encoded = Encoded(sentence, known)
    known.close()
    ids, grams, offsets, mask, *_ = tensors([encoded], known)
    tags, arcs, below, above, names = network(ids, grams, offsets, mask.double())
    relations = network.labels(below, above, arcs.argmax(2))
    best = lambda scores: scores.log_softmax(2).max(2)
    columns = {"tag": best(tags), "head": best(arcs), "relation": best(relations),
               "name": best(names)}
    called = {"tag": lambda at: vocabulary.tags[at], "head": lambda at: at - 1,
              "relation": lambda at: vocabulary.relations[at], "name": lambda at: NAMES[at]}
    return {"forms": forms, **{key: [[called[key](at), round(value, 6)]
                                     for value, at in zip(found.values[0].tolist(), found.indices[0].tolist())]
                               for key, found in columns.items()}}


if __name__ == "__main__":
    main()
